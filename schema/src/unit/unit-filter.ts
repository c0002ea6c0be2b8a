import type { UnitKind } from '@thi-dua/plugin-api';
import { Field, ID, InputType } from 'type-graphql';
import { UnitKindEnum } from '../unit-kind.ts';

@InputType({ description: 'Which units; what is left out does not restrict (bộ lọc đơn vị).' })
export class UnitFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Words of the name, with or without the kind, diacritics and case do not matter: `phuong tien` finds `Xã Phượng Tiến` (từ khóa). Each word must begin a word of the name.',
  })
  search?: string | null;

  @Field(() => [UnitKindEnum], { nullable: true, description: 'Only these kinds (loại đơn vị).' })
  kinds?: readonly UnitKind[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only units this province administers today, or what they were before (mã tỉnh quản lý hiện nay).',
  })
  provinceCode?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only units directly below this one (đơn vị cấp trên trực tiếp).',
  })
  parentId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only units anywhere below this one, itself not included (thuộc đơn vị).',
  })
  withinId?: string | null;
}
