import {
  CalendarEntry,
  CalendarEntryConnection,
  CalendarFilter,
  Campaign,
  ReportingPeriod,
} from '@thi-dua/schema';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import type { Page } from '../../data/keyset/page.ts';
import { listCalendar } from './calendar.queries.ts';

@Resolver(() => CalendarEntry)
export class CalendarResolver {
  @Query(() => CalendarEntryConnection, {
    description:
      'Everything that falls due between two days, earliest first: reports, rows of work plans, steps on the way to awards, reviews (lịch công việc).',
  })
  calendar(
    @Ctx() { queries }: Context,
    @Arg('filter', () => CalendarFilter, { description: 'Which part of it.' }) filter: CalendarFilter,
    @Arg('first', () => Int, { description: 'At most so many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The page after this cursor.' }) after:
      | string
      | null,
  ): Promise<Page<CalendarEntry>> {
    return listCalendar(queries, filter, { first, after });
  }

  @FieldResolver(() => Campaign, {
    nullable: true,
    description: 'The campaign it belongs to; null when its work plan schedules none (phong trào).',
  })
  async campaign(
    @Root() { campaignId }: CalendarEntry,
    @Ctx() { loaders }: Context,
  ): Promise<Campaign | null> {
    return campaignId === null ? null : loaders.campaign.load(campaignId);
  }

  @FieldResolver(() => ReportingPeriod, {
    nullable: true,
    description: 'PERIOD: the period that is due (kỳ báo cáo).',
  })
  async period(
    @Root() { periodId }: CalendarEntry,
    @Ctx() { loaders }: Context,
  ): Promise<ReportingPeriod | null> {
    return periodId === null ? null : loaders.period.load(periodId);
  }
}
