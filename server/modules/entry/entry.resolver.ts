import {
  DateTimeScalar,
  EntryStatus,
  EntryStatusConnection,
  Extension,
  OpenPeriod,
  ReportingPeriod,
  Unit,
} from '@thi-dua/schema';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { found } from '../../data/batching.ts';
import type { Page } from '../../data/keyset/page.ts';
import { unitIdOr } from '../../data/unit-id.ts';
import { signedIn } from '../../rights/authorize.ts';
import { scopeFor } from '../../rights/scope.ts';
import type { ExtensionRow } from '../extension/extension.row.ts';
import type { PeriodRow } from '../period/period.row.ts';
import type { UnitRow } from '../unit/unit.row.ts';
import { findStatus, listOpen } from './entry.service.ts';
import type { EntryStatusRow } from './entry-status.row.ts';
import { liftersText } from './lifters.words.ts';
import { readOpenPeriods } from './open-entry.queries.ts';

const unitWords = 'The unit (đơn vị).';
const scopeWords =
  'This unit and all below it; without it all units of your rights. Who watches the whole country names one (đơn vị).';
const atWords =
  'Instead of now: what would hold then, with plan, extensions and reports as they are today (thời điểm tra cứu).';

@Resolver(() => EntryStatus)
export class EntryResolver {
  @Query(() => EntryStatus, {
    nullable: true,
    description:
      'Whether a unit may write its report for a period, which rule says so, and who lifts it; null when there is no such period, or the unit is not within your rights (được nhập báo cáo hay không).',
  })
  entryStatus(
    @Ctx() context: Context,
    @Arg('unitId', () => ID, { description: unitWords }) unitId: string,
    @Arg('periodId', () => ID, { description: 'The period (kỳ báo cáo).' }) periodId: string,
    @Arg('at', () => DateTimeScalar, { nullable: true, description: atWords }) at: string | null,
  ): Promise<EntryStatusRow | null> {
    return findStatus(context, { unitId, periodId: unitIdOr(periodId), at: at ?? null });
  }

  @Query(() => EntryStatusConnection, {
    description:
      'The units and periods that are open at an instant, the first that is due first, whether or not you are the one who enters them (đang mở nhập).',
  })
  async openEntries(
    @Ctx() context: Context,
    @Arg('first', () => Int, { description: 'At most so many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The page after this cursor.' })
    after: string | null,
    @Arg('unitId', () => ID, { nullable: true, description: scopeWords }) unitId: string | null,
    @Arg('at', () => DateTimeScalar, { nullable: true, description: atWords }) at: string | null,
  ): Promise<Page<EntryStatusRow>> {
    signedIn(context.access);
    const scope = await scopeFor(context.access, 'openEntries', unitId ?? null);
    return listOpen(context, { scope, at: at ?? null }, { first, after });
  }

  @Query(() => [OpenPeriod], {
    description: 'The same by period: for how many of the units each is open at an instant (các kỳ đang mở).',
  })
  async openPeriods(
    @Ctx() { access, queries }: Context,
    @Arg('unitId', () => ID, { nullable: true, description: scopeWords }) unitId: string | null,
    @Arg('at', () => DateTimeScalar, { nullable: true, description: atWords }) at: string | null,
  ): Promise<OpenPeriod[]> {
    signedIn(access);
    return readOpenPeriods(queries, {
      scope: await scopeFor(access, 'openPeriods', unitId ?? null),
      at: at ?? null,
    });
  }

  @FieldResolver(() => Unit, { description: unitWords })
  async unit(@Root() { unitId }: EntryStatus, @Ctx() { loaders }: Context): Promise<UnitRow> {
    return found(await loaders.unit.load({ id: unitId, day: null }), unitId);
  }

  @FieldResolver(() => ReportingPeriod, { description: 'The period (kỳ báo cáo).' })
  async period(@Root() { periodId }: EntryStatus, @Ctx() { loaders }: Context): Promise<PeriodRow> {
    return found(await loaders.period.load(periodId), periodId);
  }

  @FieldResolver(() => Extension, {
    nullable: true,
    description:
      'The extension that sets the due time, of the unit or from above, past or not; null: none does (gia hạn).',
  })
  async extension(
    @Root() { extended, ...status }: EntryStatusRow,
    @Ctx() { loaders }: Context,
  ): Promise<ExtensionRow | null> {
    return extended ? loaders.grantedExtension.load(status) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Who can lift what forbids writing, in Vietnamese: roles and units; null: nothing forbids it, or nobody can (ai có thể gỡ).',
  })
  whoCanLift(@Root() status: EntryStatus, @Ctx() { loaders }: Context): Promise<string | null> {
    return liftersText(loaders, status);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the caller may ask for an extension at the instant (được xin gia hạn).',
  })
  async mayAskExtension(
    @Root() { unitId, periodId, at }: EntryStatusRow,
    @Ctx() { access, loaders }: Context,
  ): Promise<boolean> {
    if ((await access.allowing('askExtension', unitId)) === null) return false;
    return loaders.askable.load({ unitId, periodId, at });
  }
}
