import { type UnitKind, unitKinds } from '@thi-dua/plugin-api';
import type { FigureStage, StandingFilter } from '@thi-dua/schema';
import type { Context } from '../../../context.ts';
import { checkFirst, type Page, type PageArgs, pageOf } from '../../../data/cursor.ts';
import { invalidInput } from '../../../data/invalid-input.ts';
import { signedIn } from '../../../rights/authorize.ts';
import { isUnitId } from '../../unit/unit.queries.ts';
import type { ShownStanding } from '../shown/standing.shown.ts';
import { cursorOf } from './league.order.ts';
import {
  countLeague,
  countNationalLeague,
  type LeagueAsked,
  type NationalAsked,
  readLeague,
  readNationalLeague,
} from './league.queries.ts';

/** What a caller asks of a period. */
export interface LeagueArgs {
  readonly periodId: string;
  readonly filter: StandingFilter;
  readonly stage: FigureStage;
}

/** Empty where one may not know. */
export async function listLeague(
  { access, queries }: Context,
  { periodId, filter, stage }: LeagueArgs,
  page: PageArgs,
): Promise<Page<ShownStanding>> {
  signedIn(access);
  checkFirst(page.first);
  const { unitId, how } = scopeOf(filter);
  if (!isUnitId(periodId) || (await access.allowing('standings', unitId)) === null) return nobody(page);
  const asked: LeagueAsked = { periodId, unitId, how, stage, kinds: filter.kinds ?? unitKinds };
  return pageOf(await readLeague(queries, asked, page), page, {
    keyOf: cursorOf(stage),
    total: () => countLeague(queries, asked),
  });
}

const nobody = (page: PageArgs): Page<ShownStanding> =>
  pageOf([], page, { keyOf: () => [], total: async () => 0 });

function scopeOf({ parentId, withinUnitId }: StandingFilter): Pick<LeagueAsked, 'unitId' | 'how'> {
  if (parentId != null && withinUnitId == null) return { unitId: parentId, how: 'BELOW' };
  if (withinUnitId != null && parentId == null) return { unitId: withinUnitId, how: 'WITHIN' };
  throw invalidInput('Hãy cho đúng một trong hai: "parentId" hoặc "withinUnitId".', 'filter');
}

const official: readonly UnitKind[] = ['PROVINCE', 'DISTRICT', 'COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE'];

/** Empty without a right for the whole country. */
export async function listNationalLeague(
  { access, queries }: Context,
  asked: NationalAsked,
  page: PageArgs,
): Promise<Page<ShownStanding>> {
  checkFirst(page.first);
  if (asked.kinds.some((kind) => !official.includes(kind))) {
    throw invalidInput(`Bảng toàn quốc chỉ có các loại đơn vị: ${official.join(', ')}.`, 'kinds');
  }
  const { operations } = signedIn(access);
  const holdings = await access.holdings();
  const may = holdings.some(({ role }) => role === 'NATIONAL_VIEWER');
  if (!may || operations?.includes('nationalStandings') === false) return nobody(page);
  return pageOf(await readNationalLeague(queries, asked, page), page, {
    keyOf: cursorOf(asked.stage),
    total: () => countNationalLeague(queries, asked),
  });
}
