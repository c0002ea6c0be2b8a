import { EntryStatus, OpenPeriod, Report, ReportingPeriod } from '@thi-dua/schema';
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { found } from '../../data/batching.ts';
import type { PeriodRow } from '../period/period.row.ts';
import { findStatus } from './entry.service.ts';
import type { EntryStatusRow } from './entry-status.row.ts';

@Resolver(() => OpenPeriod)
export class OpenPeriodResolver {
  @FieldResolver(() => ReportingPeriod, { description: 'The period (kỳ báo cáo).' })
  async period(@Root() { periodId }: OpenPeriod, @Ctx() { loaders }: Context): Promise<PeriodRow> {
    return found(await loaders.period.load(periodId), periodId);
  }
}

@Resolver(() => ReportingPeriod)
export class PeriodEntryResolver {
  @FieldResolver(() => EntryStatus, {
    nullable: true,
    description: 'Whether a unit may write its report for it now; see `entryStatus` (tình trạng nhập).',
  })
  entryStatus(
    @Root() { id: periodId }: ReportingPeriod,
    @Ctx() context: Context,
    @Arg('unitId', () => ID, { description: 'The unit (đơn vị).' }) unitId: string,
  ): Promise<EntryStatusRow | null> {
    return findStatus(context, { unitId, periodId, at: null });
  }
}

@Resolver(() => Report)
export class ReportEntryResolver {
  @FieldResolver(() => EntryStatus, {
    nullable: true,
    description: 'Whether it may be written now; see `entryStatus` (tình trạng nhập).',
  })
  entryStatus(@Root() { unitId, periodId }: Report, @Ctx() context: Context): Promise<EntryStatusRow | null> {
    // The change this request has just made counts.
    context.loaders.entry.clear({ unitId, periodId, at: null });
    return findStatus(context, { unitId, periodId, at: null });
  }
}
