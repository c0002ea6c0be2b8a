import type { ReportDifference } from '@thi-dua/schema';
import { invalidInput } from '../../../data/invalid-input.ts';
import type { ReportLoaders } from '../report.loaders.ts';
import type { ReportRow } from '../report.row.ts';
import { differenceOf, type RevisionContent } from './difference.ts';

type Loaders = Pick<ReportLoaders, 'reportHistory' | 'reportValues'>;

/** Lists the cells that differ between two revisions; without bounds, those its correction or last revision changed. */
export async function changesOf(
  loaders: Loaders,
  report: ReportRow,
  asked: { readonly from: number | null; readonly to: number | null },
): Promise<ReportDifference> {
  const to = asked.to ?? report.revision;
  const from = asked.from ?? Math.min(report.corrects ?? to - 1, to - 1);
  if (from < 0 || to > report.revision || from >= to) {
    throw invalidInput(`Cần 0 ≤ from < to ≤ ${report.revision}.`, 'from');
  }
  const [before, after] = await Promise.all([said(loaders, report, from), said(loaders, report, to)]);
  return { from, to, ...differenceOf(before, after) };
}

/** What was handed in keeps its words with the step that handed it in; a draft has those of the report. */
async function said(loaders: Loaders, report: ReportRow, revision: number): Promise<RevisionContent> {
  const [values, history] = await Promise.all([
    loaders.reportValues.load({ id: report.id, revision }),
    loaders.reportHistory.load(report.id),
  ]);
  const handedIn = history.findLast((event) => event.step === 'SUBMITTED' && event.revision === revision);
  if (handedIn !== undefined) return { values, narrative: handedIn.narrative };
  return { values, narrative: revision === report.revision ? report.narrative : null };
}
