import type { RankingComplaint } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { instantText } from '../../../data/vietnam-time.ts';
import type { Identity } from '../../../rights/principal.ts';

/** A complaint as it is read; `filer` is who filed it, by the id of his sign-in. */
export type ComplaintRow = RankingComplaint & { readonly filer: string };

/** The columns of a {@link ComplaintRow}, of `ranking_complaint x`. */
export const complaintColumns = `x.id, x.ranking_id as "rankingId", x.unit_id as "unitId", x.words as text,
  ${instantText('x.filed_at')} as "filedAt", x.filed_by_name as "filedBy", x.filed_by as filer, x.accepted, x.answer,
  ${instantText('x.answered_at')} as "answeredAt", x.answered_by_name as "answeredBy", x.version`;

export async function findComplaint(queries: Queries, id: string): Promise<ComplaintRow | undefined> {
  const [row] = await queries.query<ComplaintRow>(
    `select ${complaintColumns} from ranking_complaint x where x.id = $1`,
    [id],
  );
  return row;
}

/** Reads a complaint and locks it until the transaction ends. */
export async function lockComplaint(queries: Queries, id: string): Promise<ComplaintRow | undefined> {
  const [row] = await queries.query<ComplaintRow>(
    `select ${complaintColumns} from ranking_complaint x where x.id = $1 for update`,
    [id],
  );
  return row;
}

/** Reads the complaints about a ranking, oldest first. */
export function readComplaints(queries: Queries, rankingId: string): Promise<ComplaintRow[]> {
  return queries.query<ComplaintRow>(
    `select ${complaintColumns} from ranking_complaint x where x.ranking_id = $1 order by x.filed_at, x.id`,
    [rankingId],
  );
}

/** Reads the unanswered complaint of a unit. */
export async function readOpenComplaint(
  queries: Queries,
  rankingId: string,
  unitId: string,
): Promise<ComplaintRow | undefined> {
  const [row] = await queries.query<ComplaintRow>(
    `select ${complaintColumns} from ranking_complaint x
     where x.ranking_id = $1 and x.unit_id = $2 and x.answered_at is null`,
    [rankingId, unitId],
  );
  return row;
}

export interface NewComplaint {
  readonly rankingId: string;
  readonly unitId: string;
  readonly text: string;
}

/** Returns undefined if the unit is not ranked there. */
export async function insertComplaint(
  queries: Queries,
  { userId, name }: Identity,
  { rankingId, unitId, text }: NewComplaint,
): Promise<ComplaintRow | undefined> {
  const [row] = await queries.query<ComplaintRow>(
    `insert into ranking_complaint as x (province_code, ranking_id, unit_id, words, filed_by, filed_by_name)
     select e.province_code, e.ranking_id, e.unit_id, $3, $4, $5 from ranking_entry e
     where e.ranking_id = $1 and e.unit_id = $2 returning ${complaintColumns}`,
    [rankingId, unitId, text, userId, name],
  );
  return row;
}

export interface Answer {
  readonly id: string;
  readonly version: number;
  readonly answer: string;
  readonly accepted: boolean;
}

/** Returns undefined if somebody has answered it since. */
export async function saveAnswer(
  queries: Queries,
  { userId, name }: Identity,
  { id, version, answer, accepted }: Answer,
): Promise<ComplaintRow | undefined> {
  const [row] = await queries.query<ComplaintRow>(
    `update ranking_complaint x set answer = $3, accepted = $4, answered_at = app_now(), answered_by = $5,
       answered_by_name = $6, version = x.version + 1
     where x.id = $1 and x.version = $2 and x.answered_at is null returning ${complaintColumns}`,
    [id, version, answer, accepted, userId, name],
  );
  return row;
}
