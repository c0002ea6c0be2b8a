import type { RankingState } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import { keyset } from '../../data/keyset/keyset.ts';
import { listPage } from '../../data/keyset/list-page.ts';
import type { Page, PageArgs } from '../../data/keyset/page.ts';
import { type RankingRow, rankingColumns, rankingSource } from './ranking.row.ts';

export async function findRanking(queries: Queries, id: string): Promise<RankingRow | null> {
  const [row] = await queries.query<RankingRow>(
    `select ${rankingColumns} from ${rankingSource} where r.id = $1`,
    [id],
  );
  return row ?? null;
}

/** The ranking, held until the transaction ends. */
export async function lockRanking(queries: Queries, id: string): Promise<RankingRow | null> {
  await queries.query('select id from ranking where id = $1 for update', [id]);
  return findRanking(queries, id);
}

export interface RankingFilter {
  readonly campaignId: string;
  readonly periodId: string | null;
  readonly state: RankingState | null;
  /** Only those in which this unit is ranked. */
  readonly unitId: string | null;
}

export const latestFirst = keyset(
  'rankings',
  ['r.published_at', 'instant', 'desc'],
  ['r.id', 'uuid', 'desc'],
);

export function listRankings(
  queries: Queries,
  { campaignId, periodId, state, unitId }: RankingFilter,
  page: PageArgs,
): Promise<Page<RankingRow>> {
  const where = `c.key = $1 and ($2::uuid is null or r.period_id = $2) and ($3::text is null or r.state = $3)
    and ($4::uuid is null or exists (select from ranking_entry e
      where e.province_code = r.province_code and e.ranking_id = r.id and e.unit_id = $4))`;
  return listPage<RankingRow>(queries, {
    order: latestFirst,
    page,
    values: [campaignId, periodId, state, unitId],
    rows: ({ sortKey, beyond, order, limit }) =>
      `select ${rankingColumns}, ${sortKey} from ${rankingSource} where ${where} and ${beyond}
       order by ${order} limit ${limit}`,
    count: `select count(*)::int as count from ${rankingSource} where ${where}`,
  });
}

/** What is in force for the same bloc, period and figures; or the last one that was withdrawn and not yet replaced. */
export async function readPredecessor(
  queries: Queries,
  { periodId, blocId, stage }: { readonly periodId: string; readonly blocId: string; readonly stage: string },
): Promise<Pick<RankingRow, 'id' | 'state' | 'publishedAt'> | undefined> {
  const [row] = await queries.query<RankingRow>(
    `select ${rankingColumns} from ${rankingSource}
     where r.period_id = $1 and r.bloc ->> 'id' = $2 and r.stage = $3
       and not exists (select from ranking n where n.replaces_id = r.id)
     order by r.state = 'WITHDRAWN', r.withdrawn_at desc limit 1`,
    [periodId, blocId, stage],
  );
  return row;
}

export async function readContent(queries: Queries, id: string): Promise<string> {
  const [row] = await queries.query<{ content: string }>('select content from ranking where id = $1', [id]);
  return row?.content ?? '';
}
