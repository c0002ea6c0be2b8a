import type { Evidence } from '@thi-dua/schema';
import { instantText } from '../../data/vietnam-time.ts';

/** Evidence as it is read: what the API shows, and whose it is. */
export type EvidenceRow = Evidence & {
  readonly provinceCode: string;
  readonly unitId: string;
  readonly periodId: string;
  /** Null: it is part of all revisions that follow. */
  readonly untilRevision: number | null;
};

/** The columns of an {@link EvidenceRow}, of `evidence e` and its `report r`. */
export const evidenceColumns = `e.id, e.province_code as "provinceCode", e.report_id as "reportId",
  r.unit_id as "unitId", r.period_id as "periodId",
  (select key from indicator where indicator.id = e.indicator_id) as "indicatorId", e.kind, e.name,
  e.media_type as "mediaType", e.bytes, e.digest, coalesce(e.link, '/evidence/' || e.id) as url,
  e.since_revision as "sinceRevision", e.until_revision as "untilRevision", ${instantText('e.added_at')} as "addedAt",
  e.added_by_name as "addedBy"`;

/** SQL: whether evidence `e` is part of a revision. */
export const partOf = (revision: string): string =>
  `e.since_revision <= ${revision} and (e.until_revision is null or ${revision} < e.until_revision)`;

/** What the API shows of it, where no schema chooses. */
export function shownEvidence(row: EvidenceRow): Evidence {
  const { provinceCode: _province, unitId: _unit, periodId: _period, untilRevision: _until, ...shown } = row;
  return shown;
}
