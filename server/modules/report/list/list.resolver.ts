import { Report, ReportConnection, ReportFilter, type ReportOrder, ReportOrderEnum } from '@thi-dua/schema';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import type { Page } from '../../../data/keyset/page.ts';
import { signedIn } from '../../../rights/authorize.ts';
import { scopeFor } from '../../../rights/scope.ts';
import type { ReportRow } from '../report.row.ts';
import { listReports } from './list.queries.ts';

@Resolver(() => Report)
export class ReportListResolver {
  @Query(() => ReportConnection, {
    description:
      'Reports within your rights, of all your units or of one and what stands below it; also: what waits for you (danh sách báo cáo).',
  })
  async reports(
    @Ctx() { access, queries }: Context,
    @Arg('first', () => Int, { description: 'At most so many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The page after this cursor.' })
    after: string | null,
    @Arg('filter', () => ReportFilter, { nullable: true, description: 'Which ones; default: all.' })
    given: ReportFilter | null,
    @Arg('order', () => ReportOrderEnum, { defaultValue: 'LATEST_FIRST', description: 'In which order.' })
    order: ReportOrder,
  ): Promise<Page<ReportRow>> {
    const { userId } = signedIn(access);
    const filter = given ?? {};
    const scope = await scopeFor(access, 'reports', filter.withinUnitId ?? null);
    const waiting = filter.waitsForMe
      ? { userId, enters: await scopeFor(access, 'submitReport', null) }
      : null;
    return listReports(queries, { filter, order, scope, waiting }, { first, after });
  }
}
