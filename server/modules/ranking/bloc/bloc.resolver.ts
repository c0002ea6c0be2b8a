import type { UnitKind } from '@thi-dua/plugin-api';
import {
  BlocChange,
  ChangeBlocArgs,
  type Conflict,
  DefineBlocInput,
  type OwnBloc,
  RankingBloc,
  RankingBlocConnection,
  type Refusal,
  RemoveBlocArgs,
  Unit,
  UnitKindEnum,
} from '@thi-dua/schema';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { found } from '../../../data/batching.ts';
import type { Page } from '../../../data/keyset/page.ts';
import { noUnit, unitIdOr } from '../../../data/unit-id.ts';
import { type ChangeOutcome, mutate } from '../../../mutation/mutate.ts';
import { readCampaignState } from '../../campaign/campaign-state.queries.ts';
import type { UnitRow } from '../../unit/unit.row.ts';
import type { BlocRow } from './bloc.queries.ts';
import { changeBloc } from './change-bloc.ts';
import { defineBloc } from './define-bloc.ts';
import { type OwnBlocRow, readOwnBloc } from './own-bloc.queries.ts';
import { blocsOf, unitsOf } from './read-blocs.ts';
import { removeBloc } from './remove-bloc.ts';

type BlocAnswer = Promise<OwnBloc | Refusal | Conflict>;

@Resolver(() => RankingBloc)
export class BlocResolver {
  @Query(() => RankingBlocConnection, {
    description:
      'The peers that units are ranked among in a period (các khối, cụm thi đua): those of the province, then of the plan, then each kind under one parent.',
  })
  blocs(
    @Ctx() context: Context,
    @Arg('periodId', () => ID, { description: 'The period (kỳ xếp hạng).' }) periodId: string,
    @Arg('first', () => Int, { description: 'At most so many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The page after this cursor.' })
    after: string | null,
    @Arg('id', () => ID, { nullable: true, description: 'Only this bloc (khối, cụm).' }) id: string | null,
    @Arg('unitId', () => ID, { nullable: true, description: 'Only the bloc of this unit (đơn vị).' })
    unitId: string | null,
    @Arg('kind', () => UnitKindEnum, {
      nullable: true,
      description: 'Only blocs with this kind (loại đơn vị).',
    })
    kind: UnitKind | null,
  ): Promise<Page<BlocRow>> {
    return blocsOf(context, { periodId, blocId: id, unitId, kind }, { first, after });
  }

  @FieldResolver(() => [Unit], { description: 'Its units on the roll of the period (các đơn vị).' })
  units(@Root() bloc: BlocRow, @Ctx() context: Context): Promise<UnitRow[]> {
    return unitsOf(context, bloc);
  }

  @Mutation(() => BlocChange, {
    description: 'Groups units of a campaign as peers, in all its periods (lập khối, cụm thi đua).',
  })
  async defineBloc(
    @Ctx() context: Context,
    @Arg('input', () => DefineBlocInput, { description: 'The bloc (khối, cụm mới).' }) input: DefineBlocInput,
  ): BlocAnswer {
    const campaign = await readCampaignState(context.session, input.campaignId);
    return mutate<OwnBloc>(context, {
      operation: 'defineBloc',
      unitId: campaign?.unitId ?? noUnit,
      input,
      idempotencyKey: input.idempotencyKey,
      work: () => defineBloc(context.session, found(campaign ?? null, input.campaignId), input),
    });
  }

  @Mutation(() => BlocChange, { description: 'Another name or other units (sửa khối, cụm thi đua).' })
  changeBloc(@Ctx() context: Context, @Args(() => ChangeBlocArgs) args: ChangeBlocArgs): BlocAnswer {
    return change(context, 'changeBloc', args, (before) => changeBloc(context.session, before, args));
  }

  @Mutation(() => BlocChange, {
    description:
      'Ends a bloc of the province: its units stand where they would without it (bỏ khối, cụm thi đua). Published rankings stay.',
  })
  removeBloc(@Ctx() context: Context, @Args(() => RemoveBlocArgs) args: RemoveBlocArgs): BlocAnswer {
    return change(context, 'removeBloc', args, (before) => removeBloc(context.session, before, args));
  }
}

/** Grouping units takes the right of those who administer the campaign. */
async function change(
  context: Context,
  operation: 'changeBloc' | 'removeBloc',
  args: ChangeBlocArgs | RemoveBlocArgs,
  work: (before: OwnBlocRow) => Promise<ChangeOutcome<OwnBloc>>,
): BlocAnswer {
  const before = await readOwnBloc(context.session, unitIdOr(args.id));
  const campaign = before && (await readCampaignState(context.session, before.campaignId));
  return mutate<OwnBloc>(context, {
    operation,
    unitId: campaign?.unitId ?? noUnit,
    input: args,
    idempotencyKey: args.idempotencyKey,
    work: () => work(found(before ?? null, args.id)),
  });
}
