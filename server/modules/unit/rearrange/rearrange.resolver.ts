import {
  type Conflict,
  MergeUnitsInput,
  type Refusal,
  SplitUnitInput,
  UnitChange,
  UnitRearrangementPreview,
  type UnitSplit,
  UnitSplitChange,
} from '@thi-dua/schema';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { noUnit, unitIdOr } from '../../../data/unit-id.ts';
import { mutate } from '../../../mutation/mutate.ts';
import { signedIn } from '../../../rights/authorize.ts';
import { clearUnitLoaders } from '../unit.loaders.ts';
import type { UnitRow } from '../unit.row.ts';
import { mergeUnits } from './merge-units.ts';
import { planMerge } from './plan-merge.ts';
import { planSplit } from './plan-split.ts';
import { previewOf } from './preview.ts';
import type { RearrangeContext } from './rearrangement-outcome.ts';
import { splitUnit } from './split-unit.ts';

const mergeWords = 'The merger (nội dung sáp nhập).';
const splitWords = 'The split (nội dung chia tách).';

@Resolver()
export class RearrangeResolver {
  @Query(() => UnitRearrangementPreview, {
    description:
      'What a merger would do: what moves, which campaigns run on that day, who gains scope, what would refuse it (xem trước sáp nhập).',
  })
  async previewMerge(
    @Ctx() context: Context,
    @Arg('input', () => MergeUnitsInput, { description: mergeWords }) input: MergeUnitsInput,
  ): Promise<UnitRearrangementPreview> {
    signedIn(context.access);
    return previewOf(context.queries, await planMerge(planningContext(context), input, 'previewMerge'));
  }

  @Query(() => UnitRearrangementPreview, {
    description:
      'What a split would do: what moves where, which campaigns run on that day, what becomes of rights, what would refuse it (xem trước chia tách).',
  })
  async previewSplit(
    @Ctx() context: Context,
    @Arg('input', () => SplitUnitInput, { description: splitWords }) input: SplitUnitInput,
  ): Promise<UnitRearrangementPreview> {
    signedIn(context.access);
    return previewOf(context.queries, await planSplit(planningContext(context), input, 'previewSplit'));
  }

  @Mutation(() => UnitChange, {
    description:
      'Units become one as of a decision (sáp nhập): they end, what stands below them and the rights on them go on in the successor.',
  })
  async mergeUnits(
    @Ctx() context: Context,
    @Arg('input', () => MergeUnitsInput, { description: mergeWords }) input: MergeUnitsInput,
  ): Promise<UnitRow | Refusal | Conflict> {
    const answer = await mutate<UnitRow>(context, {
      operation: 'mergeUnits',
      unitId: unitIdOr(input.from[0] ?? noUnit),
      input,
      idempotencyKey: input.idempotencyKey,
      work: () => mergeUnits(planningContext(context), input),
    });
    clearUnitLoaders(context.loaders);
    return answer;
  }

  @Mutation(() => UnitSplitChange, {
    description:
      'A unit becomes several as of a decision (chia tách): it ends, each unit below goes to one part, and rights on it go on in all of them.',
  })
  async splitUnit(
    @Ctx() context: Context,
    @Arg('input', () => SplitUnitInput, { description: splitWords }) input: SplitUnitInput,
  ): Promise<UnitSplit | Refusal | Conflict> {
    const answer = await mutate<UnitSplit>(context, {
      operation: 'splitUnit',
      unitId: unitIdOr(input.unit),
      input,
      idempotencyKey: input.idempotencyKey,
      work: () => splitUnit(planningContext(context), input),
    });
    clearUnitLoaders(context.loaders);
    return answer;
  }
}

function planningContext({ session, access, afterTreeChange }: Context): RearrangeContext {
  return {
    queries: session,
    afterTreeChange,
    may: async (operation, unitId) => (await access.allowing(operation, unitIdOr(unitId))) !== null,
  };
}
