import type { RankingState } from '@thi-dua/schema';
import {
  type CursorKey,
  checkFirst,
  decodeCursor,
  type Page,
  type PageArgs,
  pageOf,
} from '../../data/cursor.ts';
import type { Queries } from '../../data/database.ts';
import { invalidInput } from '../../data/invalid-input.ts';
import { isUnitId } from '../../data/unit-id.ts';
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

/** The latest first. */
export async function listRankings(
  queries: Queries,
  { campaignId, periodId, state, unitId }: RankingFilter,
  page: PageArgs,
): Promise<Page<RankingRow>> {
  checkFirst(page.first);
  const [at, id] = page.after == null ? [null, null] : positionOf(page.after);
  const values = [campaignId, periodId, state, unitId];
  const where = `c.key = $1 and ($2::uuid is null or r.period_id = $2) and ($3::text is null or r.state = $3)
    and ($4::uuid is null or exists (select from ranking_entry e
      where e.province_code = r.province_code and e.ranking_id = r.id and e.unit_id = $4))`;
  const rows = await queries.query<RankingRow & { readonly moment: string }>(
    `select ${rankingColumns}, (extract(epoch from r.published_at) * 1000000)::bigint::text as moment
     from ${rankingSource} where ${where}
       and ($5::text is null
         or (r.published_at, r.id) < ('epoch'::timestamptz + $5::bigint * interval '1 microsecond', $6::uuid))
     order by r.published_at desc, r.id desc limit $7`,
    [...values, at, id, page.first + 1],
  );
  return pageOf(rows, page, {
    keyOf: (row) => [row.moment, row.id],
    total: async () => {
      const text = `select count(*)::int as count from ${rankingSource} where ${where}`;
      return (await queries.query<{ count: number }>(text, values))[0]?.count ?? 0;
    },
  });
}

function positionOf(cursor: string): CursorKey {
  const key = decodeCursor(cursor, 2);
  if (/^\d{1,18}$/.test(key[0] ?? '') && isUnitId(key[1] ?? '')) return key;
  throw invalidInput(
    'Con trỏ trang "after" không hợp lệ: hãy dùng đúng giá trị "endCursor" đã nhận.',
    'after',
  );
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
