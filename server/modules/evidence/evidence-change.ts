import type { Queries } from '../../data/database.ts';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { refuse } from '../../mutation/refusal.ts';
import type { ReportRow } from '../report/report.row.ts';
import { lockReportById } from './evidence.queries.ts';
import type { EvidenceRow } from './evidence.row.ts';

export async function lockedEvidence(queries: Queries, reportId: string): Promise<ReportRow> {
  const report = await lockReportById(queries, reportId);
  if (report === undefined) throw refuse('NOT_FOUND', undefined, 'reportId');
  return report;
}

export function evidenceOutcome(
  result: EvidenceRow,
  before: EvidenceRow | null,
  after: EvidenceRow | null,
): ChangeOutcome<EvidenceRow> {
  return { result, noun: 'evidence', targetId: result.id, before, after };
}
