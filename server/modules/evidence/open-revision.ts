import type { Queries } from '../../data/database.ts';
import { refuse } from '../../mutation/refusal.ts';
import { readEntries } from '../entry/entry.queries.ts';
import { refusalOf } from '../entry/entry.words.ts';
import { judgeEntry, mayWrite } from '../entry/judge-entry.ts';
import { beginRevision } from '../report/report.queries.ts';
import type { ReportRow } from '../report/report.row.ts';
import { formOf } from '../standing/roll/roll.ts';
import { type RuledIndicator, rulesOf } from '../standing/rules/campaign-rules.ts';

/** Throws a refusal unless evidence of the report may be added and removed now; answers what the unit enters in it. */
export async function checkWritable(queries: Queries, report: ReportRow): Promise<RuledIndicator[]> {
  const [entry] = await readEntries(queries, [report]);
  if (entry === undefined) throw refuse('NOT_FOUND', undefined, 'reportId');
  const rule = judgeEntry({ ...entry, mayEnter: true });
  if (!mayWrite(rule)) throw refusalOf(rule, entry);
  if (report.status === 'SUBMITTED') throw handedIn();
  const rules = await rulesOf(queries, report.campaignRow);
  return formOf(queries, rules, { periodId: report.periodId, kind: entry.kind });
}

/** Opens the revision for evidence of one indicator, and returns the row of the indicator. */
export async function checkAdding(
  queries: Queries,
  report: ReportRow,
  indicatorId: string,
): Promise<RuledIndicator> {
  const form = await checkWritable(queries, report);
  const indicator = form.find(({ key }) => key === indicatorId);
  if (indicator !== undefined) return indicator;
  throw refuse('INVALID', 'Đơn vị không nhập chỉ tiêu này trong kỳ này.', 'indicatorId');
}

function handedIn() {
  const message =
    'Báo cáo đã nộp. Hãy rút lại, hoặc sửa và lưu nháp, rồi thêm hoặc bỏ minh chứng và nộp lại.';
  return refuse('WRONG_STATE', message, 'reportId');
}

/** The revision that is being written. What was sent back stays as it was: from here on it is the next one. */
export async function openRevision(queries: Queries, report: ReportRow): Promise<number> {
  return report.status === 'DRAFT' ? report.revision : beginRevision(queries, report);
}
