import type { Job, JobFilter } from '@thi-dua/schema';
import {
  type CursorKey,
  checkFirst,
  decodeCursor,
  type Page,
  type PageArgs,
  pageOf,
} from '../../data/cursor.ts';
import { inForceOn } from '../../data/in-force.ts';
import { invalidInput } from '../../data/invalid-input.ts';
import type { Queries } from '../../data/queries.ts';
import { instantText, today } from '../../data/vietnam-time.ts';

/** A job as it is read; `moment` is its `runAt` in microseconds, for the cursor. */
type JobRow = Job & { readonly moment: string };

const columns = `id::text, task, subject, state, ${instantText('run_at')} as "runAt",
  (extract(epoch from run_at) * 1000000)::bigint::text as moment, attempts, max_attempts as "maxAttempts",
  last_error as "lastError", ${instantText('created_at')} as "createdAt"`;

const where = `from app_jobs($1) where ($2::text is null or state = $2) and ($3::text is null or task = $3)`;

/** The code of the province this unit is; undefined when it is no province, or none any more. */
export async function provinceOf(queries: Queries, unitId: string): Promise<string | undefined> {
  const [row] = await queries.query<{ code: string }>(
    `select v.province_code as code from unit_version v
     where v.unit_id = $1 and v.kind = 'PROVINCE' and ${inForceOn(today)}`,
    [unitId],
  );
  return row?.code;
}

/** What comes next first; what is parked has been waiting for longest. */
export async function listJobs(
  queries: Queries,
  { provinceCode, state, task }: Pick<JobFilter, 'state' | 'task'> & { provinceCode: string },
  page: PageArgs,
): Promise<Page<JobRow>> {
  checkFirst(page.first);
  const [moment, id] = page.after == null ? [null, null] : positionOf(page.after);
  const values = [provinceCode, state ?? null, task ?? null];
  const rows = await queries.query<JobRow>(
    `select ${columns} ${where} and ($4::bigint is null
       or (run_at, id) > ('epoch'::timestamptz + $4::bigint * interval '1 microsecond', $5::bigint))
     order by run_at, id limit $6`,
    [...values, moment, id, page.first + 1],
  );
  return pageOf(rows, page, {
    keyOf: (row) => [row.moment, row.id],
    total: async () => {
      const text = `select count(*)::int as count ${where}`;
      return (await queries.query<{ count: number }>(text, values))[0]?.count ?? 0;
    },
  });
}

function isId(text: string): boolean {
  return /^\d{1,18}$/.test(text);
}

function positionOf(cursor: string): CursorKey {
  const key = decodeCursor(cursor, 2);
  if (key.every(isId)) return key;
  throw invalidInput(
    'Con trỏ trang "after" không hợp lệ: hãy dùng đúng giá trị "endCursor" đã nhận.',
    'after',
  );
}

export async function findJob(queries: Queries, provinceCode: string, id: string): Promise<Job | undefined> {
  if (!isId(id)) return undefined;
  const text = `select ${columns} from app_jobs($1) where id = $2::bigint`;
  return (await queries.query<JobRow>(text, [provinceCode, id]))[0];
}

/** The job as it stands then; undefined: it is not parked, or no more. */
export async function retry(queries: Queries, provinceCode: string, id: string): Promise<Job | undefined> {
  const text = 'select app_retry_job($1, $2::bigint) as done';
  const [row] = await queries.query<{ done: boolean }>(text, [provinceCode, id]);
  return row?.done ? findJob(queries, provinceCode, id) : undefined;
}
