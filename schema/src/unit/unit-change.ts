import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { type Role, RoleEnum } from '../access/role.ts';
import { Campaign } from '../campaign/campaign.ts';
import { Conflict, Refusal } from '../refusal/refusal.ts';
import { DateScalar } from '../scalars/date.ts';
import { Unit } from './unit.ts';

@ObjectType({ simpleResolvers: true, description: 'What a unit was split into (kết quả chia tách).' })
export class UnitSplit {
  @Field(() => [Unit], { description: 'The parts, in the order of the input (các đơn vị kế thừa).' })
  parts!: Unit[];
}

/** What a change of one unit answers. */
export const UnitChange = createUnionType({
  name: 'UnitChange',
  description: 'The unit as it is since the change, or why it was not changed (kết quả thay đổi đơn vị).',
  types: () => [Unit, Refusal, Conflict] as const,
  resolveType: (value) => ('kindWord' in value ? 'Unit' : 'current' in value ? 'Conflict' : 'Refusal'),
});

/** What a split answers. */
export const UnitSplitChange = createUnionType({
  name: 'UnitSplitChange',
  description: 'The parts, or why the unit was not split (kết quả chia tách đơn vị).',
  types: () => [UnitSplit, Refusal, Conflict] as const,
  resolveType: (value) => ('parts' in value ? 'UnitSplit' : 'current' in value ? 'Conflict' : 'Refusal'),
});

@ObjectType({
  simpleResolvers: true,
  description: 'A right on a unit that ends, and what becomes of it (quyền trên đơn vị kết thúc).',
})
export class AffectedAssignment {
  @Field(() => String, { description: 'Who holds it (người giữ quyền).' })
  userName!: string;

  @Field(() => RoleEnum, { description: 'As what (vai trò).' })
  role!: Role;

  @Field(() => String, { description: 'For which unit until now (đơn vị hiện nay).' })
  unit!: string;

  @Field(() => [String], { description: 'For which units from that day on (đơn vị từ ngày đó).' })
  becomes!: string[];

  @Field(() => [String], {
    description: 'What comes into reach that was not before: the other units that are merged (phạm vi thêm).',
  })
  gains!: string[];

  @Field(() => [String], {
    description: 'What is out of reach from that day on (phạm vi mất); a split in whole loses nothing.',
  })
  loses!: string[];

  @Field(() => DateScalar, { nullable: true, description: 'Until when it holds (đến hết ngày); null: open.' })
  endsOn!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a merger or a split would do, before it is done (xem trước việc sắp xếp).',
})
export class UnitRearrangementPreview {
  @Field(() => [Unit], { description: 'The units that would end (đơn vị kết thúc).' })
  ends!: Unit[];

  @Field(() => [String], { description: 'Full names of what they would become (đơn vị kế thừa).' })
  becomes!: string[];

  @Field(() => Int, {
    description: 'How many units below would get another parent (số đơn vị trực thuộc chuyển theo).',
  })
  unitsMoved!: number;

  @Field(() => [Unit], { description: 'The first hundred of them, by name (đơn vị trực thuộc chuyển theo).' })
  moves!: Unit[];

  @Field(() => Int, {
    description: 'How many members would serve in the successor (số thành viên chuyển theo).',
  })
  membersMoved!: number;

  @Field(() => [Campaign], {
    description: 'The province’s campaigns that run on that day (phong trào đang diễn ra).',
  })
  campaignsInFlight!: Campaign[];

  @Field(() => [AffectedAssignment], {
    description: 'Who gains or loses scope (quyền thay đổi phạm vi), the first hundred.',
  })
  assignments!: AffectedAssignment[];

  @Field(() => [Refusal], { description: 'What would refuse it; empty: it can be done (lỗi cần khắc phục).' })
  faults!: Refusal[];
}
