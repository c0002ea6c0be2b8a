import type { Queries } from '../../../data/database.ts';

/** A revision of a report that is to be backed again by what backed an earlier one. */
export interface RestoredRevision {
  readonly id: string;
  readonly corrects: number;
  readonly revision: number;
}

const ofReport = `e.province_code = (select province_code from report where id = $1) and e.report_id = $1`;

/**
 * What was added since is no part of it, and what was taken out since is again. Of revisions that were handed in between
 * nothing changes: what they did without comes back as a copy.
 */
export async function restoreEvidence(
  queries: Queries,
  { id, corrects, revision }: RestoredRevision,
): Promise<void> {
  await queries.query(
    `delete from evidence e where ${ofReport} and e.since_revision = $2 and e.until_revision is null`,
    [id, revision],
  );
  await queries.query(
    `update evidence e set until_revision = $3
     where ${ofReport} and e.since_revision > $2 and e.since_revision < $3 and e.until_revision is null`,
    [id, corrects, revision],
  );
  await queries.query(
    `update evidence e set until_revision = null
     where ${ofReport} and e.since_revision <= $2 and e.until_revision = $3`,
    [id, corrects, revision],
  );
  await queries.query(
    `with again as (
       select e.*, gen_random_uuid() as copy from evidence e
       where ${ofReport} and e.since_revision <= $2 and e.until_revision > $2 and e.until_revision < $3),
     made as (
       insert into evidence (id, province_code, report_id, indicator_id, since_revision, kind, name, media_type, bytes,
         digest, link, added_at, added_by, added_by_name)
       select copy, province_code, report_id, indicator_id, $3, kind, name, media_type, bytes, digest, link, added_at,
         added_by, added_by_name from again)
     insert into evidence_chunk (province_code, evidence_id, number, data)
     select again.province_code, again.copy, c.number, c.data
     from again join evidence_chunk c on c.province_code = again.province_code and c.evidence_id = again.id`,
    [id, corrects, revision],
  );
}
