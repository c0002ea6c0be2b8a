import { unitKinds } from '@thi-dua/plugin-api';
import type { FigureStage, StandingFilter } from '@thi-dua/schema';
import type { Context } from '../../../context.ts';
import type { Queries } from '../../../data/database.ts';
import { invalidInput } from '../../../data/invalid-input.ts';
import { emptyPage, type Page, type PageArgs } from '../../../data/keyset/page.ts';
import { isUnitId } from '../../../data/unit-id.ts';
import { signedIn } from '../../../rights/authorize.ts';
import { isOfficial } from '../../unit/administer/unit-kinds.ts';
import type { StandingView } from '../shown/shown-standing.row.ts';
import {
  type LeagueQuery,
  type NationalLeagueQuery,
  readLeague,
  readNationalLeague,
} from './league.queries.ts';
import { leagueOrders } from './league-order.ts';

/** What a caller asks of a period. */
export interface LeagueArgs {
  readonly periodId: string;
  readonly filter: StandingFilter;
  readonly stage: FigureStage;
}

/** Returns an empty page if the caller may not know. */
export async function listLeague(
  { access, queries }: Pick<Context, 'access' | 'queries'>,
  args: LeagueArgs,
  page: PageArgs,
): Promise<Page<StandingView>> {
  signedIn(access);
  const { unitId } = scopeOf(args.filter);
  const may = isUnitId(args.periodId) && (await access.allowing('standings', unitId)) !== null;
  return may ? readLeaguePage(queries, args, page) : nobody(args.stage, page);
}

/** For a caller whose right was asked for already. */
export function readLeaguePage(
  queries: Queries,
  { periodId, filter, stage }: LeagueArgs,
  page: PageArgs,
): Promise<Page<StandingView>> {
  const asked: LeagueQuery = { periodId, ...scopeOf(filter), stage, kinds: filter.kinds ?? unitKinds };
  return readLeague(queries, asked, page);
}

export const nobody = (stage: FigureStage, page: PageArgs): Page<StandingView> =>
  emptyPage(leagueOrders[stage], page);

function scopeOf({ parentId, withinUnitId }: StandingFilter): Pick<LeagueQuery, 'unitId' | 'how'> {
  if (parentId != null && withinUnitId == null) return { unitId: parentId, how: 'BELOW' };
  if (withinUnitId != null && parentId == null) return { unitId: withinUnitId, how: 'WITHIN' };
  throw invalidInput('Hãy cho đúng một trong hai: "parentId" hoặc "withinUnitId".', 'filter');
}

const official = unitKinds.filter(isOfficial);

/** Returns an empty page without a right for the whole country. */
export async function listNationalLeague(
  { access, queries }: Context,
  asked: NationalLeagueQuery,
  page: PageArgs,
): Promise<Page<StandingView>> {
  if (asked.kinds.some((kind) => !official.includes(kind))) {
    throw invalidInput(`Bảng toàn quốc chỉ có các loại đơn vị: ${official.join(', ')}.`, 'kinds');
  }
  const { operations } = signedIn(access);
  const holdings = await access.holdings();
  const may = holdings.some(({ role }) => role === 'NATIONAL_VIEWER');
  if (!may || operations?.includes('nationalStandings') === false) return nobody(asked.stage, page);
  return readNationalLeague(queries, asked, page);
}
