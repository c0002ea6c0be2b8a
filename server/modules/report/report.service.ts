import type { Report, ReportIncomplete, ReportInput, ValueFinding } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import type { Acting, Done } from '../../mutation/mutate.ts';
import { conflict, refuse } from '../../mutation/refusal.ts';
import { type EntryRow, readEntries } from '../entry/entry.queries.ts';
import { refusalOf } from '../entry/entry.words.ts';
import { judgeEntry, mayWrite } from '../entry/judge-entry.ts';
import { type CampaignRules, rulesOf } from '../standing/campaign-rules.ts';
import { formOf } from '../standing/roll.ts';
import { settle } from '../standing/settle.ts';
import { markStale } from './correction/correction.queries.ts';
import {
  beginRevision,
  type HeldReport,
  holdReport,
  readValues,
  saveDraft,
  saveSubmission,
  saveValues,
} from './report.queries.ts';
import type { ReportRow } from './report.row.ts';
import { finding, isFinding, type KeptValue, keptValue } from './report.values.ts';

/** A report that may be written now, and all that is needed to write it. */
interface Writing {
  readonly report: HeldReport;
  readonly entry: EntryRow;
  readonly rules: CampaignRules;
}

/** Keeps what was written so far; nothing is handed in, and nothing counts. */
export async function saveReport(queries: Queries, input: ReportInput): Promise<Done<Report>> {
  const writing = await begin(queries, input);
  const findings = await write(queries, input, writing);
  const [first] = findings;
  if (first !== undefined) throw refuse('INVALID', first.message, 'values');
  const { report } = writing;
  const saved = await saveDraft(queries, { ...report, narrative: narrativeOf(input, report) });
  return told(writing, saved, saved);
}

/** Hands a report in. What is not complete is kept as a draft, with all that has to be mended. */
export async function submitReport(
  queries: Queries,
  input: ReportInput,
  acting: Acting,
): Promise<Done<Report | ReportIncomplete>> {
  const writing = await begin(queries, input);
  const { report, entry } = writing;
  const wrong = await write(queries, input, writing);
  const values = await readValues(queries, report);
  const findings = [...wrong, ...(await missing(queries, writing, values))];
  const narrative = narrativeOf(input, report);
  if (findings.length > 0) {
    const draft = await saveDraft(queries, { ...report, narrative });
    return told(writing, draft, { report: draft, findings });
  }
  const submitted = await saveSubmission(queries, { id: report.id, narrative, acting, dueAt: entry.dueAt });
  await settle(queries, report.periodId, [report.unitId]);
  if (submitted.corrects !== null) await markStale(queries, [report.id], acting);
  return told(writing, submitted, submitted);
}

/** Holds the report, then asks: what was true before it was held may have changed meanwhile. */
async function begin(queries: Queries, input: ReportInput): Promise<Writing> {
  const report = await holdReport(queries, input);
  const [entry] = await readEntries(queries, [input]);
  if (report === undefined || entry === undefined) throw refuse('NOT_FOUND', undefined, 'periodId');
  const rule = judgeEntry({ ...entry, mayEnter: true });
  if (!mayWrite(rule)) throw refusalOf(rule, entry);
  const based = report.made ? null : report.version;
  if ((input.version ?? null) !== based) {
    const current = { ...report, values: await readValues(queries, report) };
    throw conflict(current, input, report.version);
  }
  const revision = report.status === 'DRAFT' ? report.revision : await beginRevision(queries, report);
  return { report: { ...report, revision }, entry, rules: await rulesOf(queries, report.campaignRow) };
}

/** Keeps the values that fit their indicators; answers what is wrong with the others. */
async function write(
  queries: Queries,
  { values }: ReportInput,
  { report, rules }: Writing,
): Promise<ValueFinding[]> {
  const findings: ValueFinding[] = [];
  const keep: KeptValue[] = [];
  const empty: string[] = [];
  for (const sent of values) {
    const indicator = rules.byKey.get(sent.indicatorId);
    if (indicator === undefined) {
      findings.push(finding({ key: sent.indicatorId }, 'UNKNOWN_INDICATOR', 'Không có chỉ tiêu này.'));
      continue;
    }
    if (sent.state === 'NOT_REPORTED') {
      empty.push(indicator.uuid);
      continue;
    }
    const kept = keptValue(sent, indicator);
    if (isFinding(kept)) findings.push(kept);
    else keep.push(kept);
  }
  await saveValues(queries, report, { keep, empty });
  return findings;
}

async function missing(
  queries: Queries,
  { report, entry, rules }: Writing,
  values: readonly KeptValue[],
): Promise<ValueFinding[]> {
  const given = new Set(values.map(({ indicatorId }) => indicatorId));
  return (await formOf(queries, rules, { periodId: report.periodId, kind: entry.kind }))
    .filter(({ uuid }) => !given.has(uuid))
    .map((indicator) => finding(indicator, 'MISSING', 'Chưa có số liệu.'));
}

const narrativeOf = ({ narrative }: ReportInput, report: ReportRow) =>
  narrative === undefined ? report.narrative : (narrative?.normalize('NFC') ?? null);

function told<Result>({ report }: Writing, after: ReportRow, result: Result): Done<Result> {
  return { result, noun: 'report', targetId: report.id, before: report.made ? null : report, after };
}
