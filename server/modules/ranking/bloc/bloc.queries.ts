import { type UnitKind, unitKinds } from '@thi-dua/plugin-api';
import type { RankingBloc } from '@thi-dua/schema';
import { checkFirst, decodeCursor, type Page, type PageArgs, pageOf } from '../../../data/cursor.ts';
import type { Queries } from '../../../data/database.ts';
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
  readonly sortKey: string;
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
  tree_on::text as "treeOn", sort_key as "sortKey"`;

const valuesOf = ({ periodId, judgedKinds, blocId, unitId, kind }: BlocFilter) => [
  periodId,
  judgedKinds,
  blocId ?? null,
  unitId ?? null,
  kind ?? null,
];

/** First those the province groups itself, then the plan’s, then the others by the name of the unit above. */
export async function listBlocs(queries: Queries, asked: BlocFilter, page: PageArgs): Promise<Page<BlocRow>> {
  checkFirst(page.first);
  const [sortKey, id] = page.after == null ? [null, null] : decodeCursor(page.after, 2);
  const records = await queries.query<BlocRecord>(
    `${grouped} select ${columns} from named
     where $6::text is null or (sort_key collate "vi-x-icu", id) > ($6 collate "vi-x-icu", $7)
     order by sort_key collate "vi-x-icu", id limit $8`,
    [...valuesOf(asked), sortKey, id, page.first + 1],
  );
  const keys = new Map(records.map((record) => [record.id, record.sortKey]));
  return pageOf(records.map(toBloc(asked)), page, {
    keyOf: (bloc) => [keys.get(bloc.id) ?? '', bloc.id],
    total: () => countBlocs(queries, asked),
  });
}

async function countBlocs(queries: Queries, asked: BlocFilter): Promise<number> {
  const [row] = await queries.query<{ count: number }>(
    `${grouped} select count(*)::int as count from named`,
    valuesOf(asked),
  );
  return row?.count ?? 0;
}

/** Undefined when nobody on the roll stands in it. */
export async function findBloc(queries: Queries, asked: BlocFilter): Promise<BlocRow | undefined> {
  const records = await queries.query<BlocRecord>(`${grouped} select ${columns} from named`, valuesOf(asked));
  return records.map(toBloc(asked)).at(0);
}

const toBloc =
  ({ periodId }: BlocFilter) =>
  ({ given, parent, sortKey: _, ...record }: BlocRecord): BlocRow => ({
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
