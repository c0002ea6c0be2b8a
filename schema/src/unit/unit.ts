import type { UnitKind } from '@thi-dua/plugin-api';
import { Field, ID, ObjectType } from 'type-graphql';
import { Connection } from '../connection/connection.ts';
import { DateScalar } from '../scalars/date.ts';
import { UnitKindEnum } from '../unit-kind.ts';
import { type LineageKind, LineageKindEnum } from './lineage-kind.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'A unit of the organisation tree (đơn vị) as it was on the day `asOf`. Its id stays when its name, code, kind or parent change; its code may pass to another unit.',
})
export class Unit {
  @Field(() => ID, { description: 'Stays the same through every change, and in every installation.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Official code on that day (mã đơn vị hành chính): two digits for a province, five for a commune-level unit; null when it has none. Never an identity.',
  })
  code!: string | null;

  @Field(() => String, { description: 'Proper name without the kind (tên riêng): `Phượng Tiến`.' })
  name!: string;

  @Field(() => String, { description: 'Kind and name (tên đầy đủ): `Xã Phượng Tiến`.' })
  fullName!: string;

  @Field(() => UnitKindEnum, { description: 'Its kind on that day (loại đơn vị).' })
  kind!: UnitKind;

  @Field(() => String, {
    description:
      'The word people use for the kind there (tên gọi của loại đơn vị): `xã`, `thị xã`, `ấp`, `khóm` …',
  })
  kindWord!: string;

  @Field(() => String, {
    description:
      'Two-digit code of the province that administers it today, or what became of it (mã tỉnh quản lý hiện nay): the tenant its data belong to, not the province of the day `asOf`.',
  })
  provinceCode!: string;

  @Field(() => DateScalar, {
    description:
      'The day this unit is shown as of: the day asked for, or the nearest one on which it was in force (thời điểm tra cứu). `parent`, `children` and the other fields are as of this day too.',
  })
  asOf!: string;

  @Field(() => Boolean, { description: 'It was in force on the day asked for (đang có hiệu lực).' })
  inForce!: boolean;

  @Field(() => Boolean, {
    description:
      'False for units merged away before 1 July 2025 on a day the records do not give: they show only in the lineage of others (có biết thời gian tồn tại).',
  })
  datesKnown!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'First day of this state (có hiệu lực từ ngày); null: before the records begin, or not known.',
  })
  validFrom!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of this state (có hiệu lực đến hết ngày); null: no end, or not known.',
  })
  validTo!: string | null;
}

@ObjectType({ description: 'A page of units (trang danh sách đơn vị).' })
export class UnitConnection extends Connection(Unit) {}

@ObjectType({
  simpleResolvers: true,
  description: 'One state of a unit, from a change to the next (phiên bản của đơn vị).',
})
export class UnitVersion {
  @Field(() => String, { nullable: true, description: 'Official code (mã đơn vị hành chính).' })
  code!: string | null;

  @Field(() => String, { description: 'Proper name (tên riêng).' })
  name!: string;

  @Field(() => String, { description: 'Kind and name (tên đầy đủ).' })
  fullName!: string;

  @Field(() => UnitKindEnum, { description: 'Kind (loại đơn vị).' })
  kind!: UnitKind;

  @Field(() => String, { description: 'The word people use for the kind there (tên gọi của loại đơn vị).' })
  kindWord!: string;

  @Field(() => Unit, {
    nullable: true,
    description: 'The unit above at the end of this state (đơn vị cấp trên).',
  })
  parent!: Unit | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day (từ ngày); null: before the records begin, or not known.',
  })
  validFrom!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day (đến hết ngày); null: no end, or not known.',
  })
  validTo!: string | null;

  @Field(() => Boolean, { description: 'False: the records do not say when (có biết thời gian).' })
  datesKnown!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The legal act it began with (văn bản), e.g. `Nghị quyết 1683/NQ-UBTVQH15`.',
  })
  decree!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A unit another one came from or went into (quan hệ kế thừa).',
})
export class UnitLink {
  @Field(() => Unit, { description: 'The other unit (đơn vị).' })
  unit!: Unit;

  @Field(() => LineageKindEnum, { description: 'How (hình thức).' })
  kind!: LineageKind;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'First day of the new state (ngày có hiệu lực); null: before 1 July 2025, the day is not known.',
  })
  effectiveOn!: string | null;

  @Field(() => String, { nullable: true, description: 'The legal act (văn bản); null when not known.' })
  decree!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a unit came from and what became of it (nguồn gốc và kế thừa).',
})
export class UnitLineage {
  @Field(() => [UnitLink], {
    description:
      'The units it was made of (đơn vị tiền thân); empty for five special zones that had no communes before.',
  })
  predecessors!: readonly UnitLink[];

  @Field(() => [UnitLink], {
    description: 'The units it went into (đơn vị kế thừa); empty while it is in force.',
  })
  successors!: readonly UnitLink[];
}
