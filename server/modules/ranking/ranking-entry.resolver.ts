import { Indicator, RankingEntry, RankingGap, ScoreContribution, Target, Unit } from '@thi-dua/schema';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { lateReport } from '../../judging/score.ts';
import type { UnitRow } from '../unit/unit.row.ts';
import { gapOf } from './explain/gap.ts';
import type { EntryRow } from './explain/shown-entry.ts';

@Resolver(() => RankingEntry)
export class RankingEntryResolver {
  @FieldResolver(() => Unit, { nullable: true, description: 'The unit as it is today (đơn vị).' })
  unit(@Root() { unitId }: EntryRow, @Ctx() { loaders }: Context): Promise<UnitRow | null> {
    return loaders.unit.load({ id: unitId, day: null });
  }

  @FieldResolver(() => RankingGap, {
    nullable: true,
    description: 'What separates it from the place before it (chênh lệch với hạng trên); null for the first.',
  })
  async gap(
    @Root() { facts, rankingId, before }: EntryRow,
    @Ctx() { loaders }: Context,
  ): Promise<RankingGap | null> {
    const { place } = facts;
    const ahead = rankingId === null ? before : await loaders.rankedBefore.load({ rankingId, place });
    return ahead === null ? null : gapOf(facts, ahead);
  }
}

@Resolver(() => ScoreContribution)
export class ScoreContributionResolver {
  @FieldResolver(() => Target, {
    nullable: true,
    description: 'TARGET: the target as the plan has it (chỉ tiêu).',
  })
  target(
    @Root() { kind, what }: ScoreContribution,
    @Ctx() { loaders }: Context,
  ): Promise<Target | null> | null {
    return kind === 'TARGET' ? loaders.target.load(what) : null;
  }

  @FieldResolver(() => Indicator, {
    nullable: true,
    description: 'BONUS and PENALTY: what is counted (chỉ tiêu); null for late reports.',
  })
  indicator(
    @Root() { kind, what }: ScoreContribution,
    @Ctx() { loaders }: Context,
  ): Promise<Indicator | null> | null {
    return kind === 'TARGET' || what === lateReport ? null : loaders.indicator.load(what);
  }
}
