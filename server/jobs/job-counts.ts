import type { Queries } from '../data/queries.ts';

/** How many jobs of all provinces stand how, for those who run the server. */
export interface JobCounts {
  readonly waiting: number;
  readonly late: number;
  readonly parked: number;
}

/** As the owner. Late is what should have begun five minutes ago. */
export async function countJobs(queries: Queries): Promise<JobCounts> {
  const [counts] = await queries.query<JobCounts>(
    `select count(*) filter (where attempts < max_attempts)::int as waiting,
       count(*) filter (where attempts < max_attempts and run_at < now() - interval '5 minutes')::int as late,
       count(*) filter (where attempts >= max_attempts)::int as parked
     from graphile_worker.jobs where locked_at is null`,
  );
  return counts ?? { waiting: 0, late: 0, parked: 0 };
}
