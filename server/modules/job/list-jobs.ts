import type { Job, JobFilter } from '@thi-dua/schema';
import type { Context } from '../../context.ts';
import type { Page, PageArgs } from '../../data/keyset/page.ts';
import { isUnitId } from '../../data/unit-id.ts';
import { signedIn } from '../../rights/authorize.ts';
import { listJobs, provinceOf } from './job.queries.ts';

/** Returns null if the unit is no province or not within the caller's rights. */
export async function readJobs(
  { access, queries }: Context,
  { provinceId, ...filter }: JobFilter,
  page: PageArgs,
): Promise<Page<Job> | null> {
  signedIn(access);
  if (!isUnitId(provinceId) || (await access.allowing('jobs', provinceId)) === null) return null;
  const provinceCode = await provinceOf(queries, provinceId);
  return provinceCode === undefined ? null : listJobs(queries, { ...filter, provinceCode }, page);
}
