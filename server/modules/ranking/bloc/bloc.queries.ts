import { type UnitKind, unitKinds } from '@thi-dua/plugin-api';
import type { RankingBloc } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { keyset } from '../../../data/keyset/keyset.ts';
import { listPage } from '../../../data/keyset/list-page.ts';
import { mapNodes, type Page, type PageArgs } from '../../../data/keyset/page.ts';
import { type BlocParent, defaultBlocName } from './bloc.words.ts';
import { membersOfBlocs } from './bloc-members.ts';

/** A bloc as it is read. */
export type BlocRow = RankingBloc & {
  readonly periodId: string;
  /** The day as of which its units are shown. */
  readonly treeOn: string;
  /** Published in this ranking: its units are those that were ranked. */
  readonly rankingId?: string;
};

interface BlocRecord extends Omit<BlocRow, 'name' | 'periodId'> {
  readonly given: string | null;
  readonly parent: BlocParent | null;
}

/** Which blocs of a period. */
export interface BlocFilter {
  readonly periodId: string;
  /** The kinds at which the campaign judges something. */
  readonly judgedKinds: readonly UnitKind[];
  /** Only the one with this id; or only that of this unit; or only those with this kind. */
  readonly blocId?: string | null;
  readonly unitId?: string | null;
  readonly kind?: UnitKind | null;
}

const orders = `case origin when 'PROVINCE' then '0' when 'PLAN' then '1' else '2' end`;

const grouped = `
  with ${membersOfBlocs},
  grouped as (
    select bloc as id, origin, parent_id, array_agg(distinct kind order by kind) as kinds, count(*)::int as unit_count
    from member
    where ($3::text is null or bloc = $3) and ($4::uuid is null or bloc = (select bloc from member where unit_id = $4))
    group by 1, 2, 3),
  named as (
    select grouped.*, period.tree_on, coalesce(own.name, planned.bloc ->> 'name') as given, own.version,
      case when parent.name is not null then jsonb_build_object('kindWord', parent.kind_word, 'name', parent.name) end as parent,
      ${orders} || ' ' || coalesce(own.name, planned.bloc ->> 'name', parent.name) as sort_key
    from grouped cross join period
      left join bloc own on origin = 'PROVINCE' and own.id::text = grouped.id
      left join lateral (select bloc from jsonb_array_elements(coalesce(period.blocs, '[]')) as b (bloc)
        where bloc ->> 'id' = grouped.id) planned on origin = 'PLAN'
      left join unit_version parent on parent.unit_id = grouped.parent_id
        and parent.first_day <= period.tree_on and parent.gone_on > period.tree_on
    where $5::text is null or $5 = any(kinds))`;

const columns = `id, origin, kinds, parent_id as "parentId", unit_count as "unitCount", given, version, parent,
  tree_on::text as "treeOn"`;

const valuesOf = ({ periodId, judgedKinds, blocId, unitId, kind }: BlocFilter) => [
  periodId,
  judgedKinds,
  blocId ?? null,
  unitId ?? null,
  kind ?? null,
];

/** First those the province groups itself, then the plan’s, then the others by the name of the unit above. */
export const byOrigin = keyset('blocs', ['sort_key collate "vi-x-icu"', 'text'], ['id', 'text']);

export async function listBlocs(queries: Queries, asked: BlocFilter, page: PageArgs): Promise<Page<BlocRow>> {
  const listed = await listPage<BlocRecord>(queries, {
    order: byOrigin,
    page,
    values: valuesOf(asked),
    rows: ({ sortKey, beyond, order, limit }) =>
      `${grouped} select ${columns}, ${sortKey} from named where ${beyond} order by ${order} limit ${limit}`,
    count: `${grouped} select count(*)::int as count from named`,
  });
  return mapNodes(listed, toBloc(asked));
}

/** Returns undefined if no unit on the roll stands in it. */
export async function findBloc(queries: Queries, asked: BlocFilter): Promise<BlocRow | undefined> {
  const records = await queries.query<BlocRecord>(`${grouped} select ${columns} from named`, valuesOf(asked));
  return records.map(toBloc(asked)).at(0);
}

const toBloc =
  ({ periodId }: BlocFilter) =>
  ({ given, parent, ...record }: BlocRecord): BlocRow => ({
    ...record,
    periodId,
    name: given ?? defaultBlocName(record.kinds, parent ?? { kindWord: '', name: '' }),
  });

/** The units of blocs on the roll of the period, by name. */
export async function readBlocUnits(
  queries: Queries,
  periodId: string,
  blocIds: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await queries.query<{ readonly bloc: string; readonly units: string[] }>(
    `with ${membersOfBlocs}
     select bloc, array_agg(unit_id order by name collate "vi-x-icu", unit_id) as units
     from member where bloc = any($3) group by 1`,
    [periodId, unitKinds, blocIds],
  );
  return new Map(rows.map(({ bloc, units }) => [bloc, units]));
}
