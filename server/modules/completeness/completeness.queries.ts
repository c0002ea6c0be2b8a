import type { UnitKind } from '@thi-dua/plugin-api';
import type { CompletenessCount, CompletenessState, UnitCompleteness } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import { keyset } from '../../data/keyset/keyset.ts';
import { listPage } from '../../data/keyset/list-page.ts';
import { mapNodes, type Page, type PageArgs } from '../../data/keyset/page.ts';
import {
  type CompletenessRecord,
  completenessColumns,
  reportingUnits,
  toCompleteness,
} from './completeness.row.ts';

/** A period, and the unit at the top of the part of the tree that is shown. */
export interface CompletenessScope {
  readonly periodId: string;
  readonly unitId: string;
}

/** Which units of the scope to list; null means all. */
export interface CompletenessFilter extends CompletenessScope {
  readonly states: readonly CompletenessState[] | null;
  readonly kinds: readonly UnitKind[] | null;
}

const inside = `s.province_code = (select province_code from reporting_period where id = $1) and s.period_id = $1
  and s.path @> array[$2::uuid] and s.reports`;
const tests = `($3::text[] is null or told.state = any($3)) and ($4::text[] is null or s.kind = any($4))`;

/** Counts reports by kind of unit and state. */
export function countByKind(
  queries: Queries,
  { periodId, unitId }: CompletenessScope,
): Promise<CompletenessCount[]> {
  const of = (state: CompletenessState) => `(count(*) filter (where told.state = '${state}'))::int`;
  return queries.query<CompletenessCount>(
    `select s.kind, count(*)::int as due, ${of('IN_TIME')} as "inTime", ${of('LATE')} as late, ${of('WAITING')} as waiting,
       ${of('OVERDUE')} as overdue, (count(*) filter (where s.own_verified))::int as verified
     from ${reportingUnits} where ${inside} group by s.kind order by s.kind`,
    [periodId, unitId],
  );
}

/** The order of the list: by name in Vietnamese order. */
export const unitsByName = keyset('completeness', ['s.name', 'text'], ['s.unit_id', 'uuid']);

export async function listUnits(
  queries: Queries,
  { periodId, unitId, states, kinds }: CompletenessFilter,
  page: PageArgs,
): Promise<Page<UnitCompleteness>> {
  const from = `from ${reportingUnits} where ${inside} and ${tests}`;
  const listed = await listPage<CompletenessRecord>(queries, {
    order: unitsByName,
    page,
    values: [periodId, unitId, states, kinds],
    rows: ({ sortKey, beyond, order, limit }) =>
      `select ${completenessColumns}, ${sortKey} ${from} and ${beyond} order by ${order} limit ${limit}`,
    count: `select count(*)::int as count ${from}`,
  });
  return mapNodes(listed, toCompleteness);
}
