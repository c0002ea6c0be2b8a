import type { Job, JobFilter } from '@thi-dua/schema';
import { inForceOn } from '../../data/in-force.ts';
import { keyset } from '../../data/keyset/keyset.ts';
import { listPage } from '../../data/keyset/list-page.ts';
import type { Page, PageArgs } from '../../data/keyset/page.ts';
import type { Queries } from '../../data/queries.ts';
import { instantText, today } from '../../data/vietnam-time.ts';

const columns = `id::text, task, subject, state, ${instantText('run_at')} as "runAt", attempts, max_attempts as "maxAttempts",
  last_error as "lastError", ${instantText('created_at')} as "createdAt"`;

const where = `from app_jobs($1) where ($2::text is null or state = $2) and ($3::text is null or task = $3)`;

/** The code of a province by its unit; undefined if the unit is not a province in force today. */
export async function provinceOf(queries: Queries, unitId: string): Promise<string | undefined> {
  const [row] = await queries.query<{ code: string }>(
    `select v.province_code as code from unit_version v
     where v.unit_id = $1 and v.kind = 'PROVINCE' and ${inForceOn(today)}`,
    [unitId],
  );
  return row?.code;
}

/** The order in which jobs run; parked jobs come first, as their time has passed. */
const nextFirst = keyset('jobs', ['run_at', 'instant'], ['id', 'bigint']);

export function listJobs(
  queries: Queries,
  { provinceCode, state, task }: Pick<JobFilter, 'state' | 'task'> & { provinceCode: string },
  page: PageArgs,
): Promise<Page<Job>> {
  return listPage<Job>(queries, {
    order: nextFirst,
    page,
    values: [provinceCode, state ?? null, task ?? null],
    rows: ({ sortKey, beyond, order, limit }) =>
      `select ${columns}, ${sortKey} ${where} and ${beyond} order by ${order} limit ${limit}`,
    count: `select count(*)::int as count ${where}`,
  });
}

function isJobId(text: string): boolean {
  return /^\d{1,18}$/.test(text);
}

export async function findJob(queries: Queries, provinceCode: string, id: string): Promise<Job | undefined> {
  if (!isJobId(id)) return undefined;
  const text = `select ${columns} from app_jobs($1) where id = $2::bigint`;
  return (await queries.query<Job>(text, [provinceCode, id]))[0];
}

/** Restarts a parked job and returns it; undefined if it is not parked or does not exist any more. */
export async function restartJob(
  queries: Queries,
  provinceCode: string,
  id: string,
): Promise<Job | undefined> {
  const text = 'select app_retry_job($1, $2::bigint) as done';
  const [row] = await queries.query<{ done: boolean }>(text, [provinceCode, id]);
  return row?.done ? findJob(queries, provinceCode, id) : undefined;
}
