import type { UnitKind } from '@thi-dua/plugin-api';
import { ArgsType, createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Connection } from '../connection/connection.ts';
import { describedEnum } from '../enum.ts';
import { IdempotencyKeyField } from '../idempotency-key.ts';
import { Conflict, Refusal } from '../refusal/refusal.ts';
import { UnitKindEnum } from '../unit-kind.ts';

/** Who grouped the peers. */
export type BlocOrigin = 'DEFAULT' | 'PLAN' | 'PROVINCE';

export const BlocOriginEnum = describedEnum<BlocOrigin>('BlocOrigin', 'Who grouped the peers of a bloc.', {
  DEFAULT: 'Nobody: units of one kind under one parent that stand in no other bloc (mặc định).',
  PLAN: 'The plan of the campaign (theo kế hoạch).',
  PROVINCE: 'The administrators of the province; goes before the plan’s (do tỉnh lập).',
});

@ObjectType({
  simpleResolvers: true,
  description:
    'The peers that are ranked among each other in a period (khối, cụm thi đua). A unit stands in one of them.',
})
export class RankingBloc {
  @Field(() => ID, { description: 'Opaque id: of the same peers in every period of the campaign.' })
  id!: string;

  @Field(() => BlocOriginEnum, { description: 'Who grouped them (nguồn gốc).' })
  origin!: BlocOrigin;

  @Field(() => String, { description: 'Name (tên khối, cụm).' })
  name!: string;

  @Field(() => [UnitKindEnum], { description: 'The kinds of its units (loại đơn vị).' })
  kinds!: UnitKind[];

  @Field(() => ID, { nullable: true, description: 'DEFAULT: the unit above all of them (đơn vị cấp trên).' })
  parentId!: string | null;

  @Field(() => Int, { description: 'How many units stand in it (số đơn vị).' })
  unitCount!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'PROVINCE: base changes on it (phiên bản); null for the others, which nobody changes here.',
  })
  version!: number | null;
}

@ObjectType({ description: 'A page of blocs (trang danh sách khối, cụm).' })
export class RankingBlocConnection extends Connection(RankingBloc) {}

@ObjectType({
  simpleResolvers: true,
  description: 'A bloc that the province grouped itself, over a whole campaign (khối, cụm do tỉnh lập).',
})
export class OwnBloc {
  @Field(() => ID, { description: 'Id of the bloc, in `blocs` too.' })
  id!: string;

  @Field(() => ID, { description: 'The campaign (phong trào).' })
  campaignId!: string;

  @Field(() => String, { description: 'Name (tên khối, cụm).' })
  name!: string;

  @Field(() => [ID], { description: 'Its units (các đơn vị).' })
  unitIds!: string[];

  @Field(() => Int, { description: 'Base changes on it (phiên bản).' })
  version!: number;
}

@InputType({ description: 'The peers to group (lập khối, cụm thi đua).' })
export class DefineBlocInput {
  @Field(() => ID, { description: 'The campaign (phong trào).' })
  campaignId!: string;

  @Field(() => String, { description: 'Name, one of its kind in the campaign (tên khối, cụm).' })
  name!: string;

  @Field(() => [ID], {
    description: 'Its units (các đơn vị): 2 to 1,000, on the roll of the campaign, each in one such bloc.',
  })
  unitIds!: string[];

  @IdempotencyKeyField('HOWEVER_OFTEN')
  idempotencyKey?: string | null;
}

@ArgsType()
export class ChangeBlocArgs {
  @Field(() => ID, { description: 'The bloc (khối, cụm).' })
  id!: string;

  @Field(() => Int, { description: 'The version the change is based on (phiên bản đang sửa).' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Another name (tên mới).' })
  name?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Other units: all of them (các đơn vị mới).' })
  unitIds?: string[] | null;

  @IdempotencyKeyField('HOWEVER_OFTEN')
  idempotencyKey?: string | null;
}

@ArgsType()
export class RemoveBlocArgs {
  @Field(() => ID, { description: 'The bloc (khối, cụm).' })
  id!: string;

  @Field(() => Int, { description: 'The version one has seen (phiên bản).' })
  version!: number;

  @IdempotencyKeyField('HOWEVER_OFTEN')
  idempotencyKey?: string | null;
}

/** What a change of a bloc answers. */
export const BlocChange = createUnionType({
  name: 'BlocChange',
  description: 'The bloc since the change (removed: as it was), or why nothing was changed (kết quả).',
  types: () => [OwnBloc, Refusal, Conflict] as const,
  resolveType: (value) => ('unitIds' in value ? 'OwnBloc' : 'current' in value ? 'Conflict' : 'Refusal'),
});
