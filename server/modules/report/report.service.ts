import type { Report, ReportIncomplete, ReportInput } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import { givenTextOrNull } from '../../mutation/given-text.ts';
import type { Acting, Done } from '../../mutation/mutate.ts';
import { refuse } from '../../mutation/refusal.ts';
import { type EntryRow, readEntries } from '../entry/entry.queries.ts';
import { refusalOf } from '../entry/entry.words.ts';
import { judgeEntry, mayWrite } from '../entry/judge-entry.ts';
import { formIn } from '../standing/roll/roll.ts';
import type { CampaignRules, RuledIndicator } from '../standing/rules/campaign-rules.ts';
import { type CampaignFacts, readCampaignFactsIn } from '../standing/rules/period-facts.ts';
import { settleKnowing } from '../standing/settle/settle.ts';
import { markStale } from './correction/correction.queries.ts';
import { type HeldReport, holdReport } from './report.queries.ts';
import type { ReportRow } from './report.row.ts';
import { saveDraft, saveSubmission, saying } from './report.save.ts';
import type { KeptValue } from './report.values.ts';
import { readValues } from './report-values.queries.ts';
import { readBeside } from './write/beside-values.ts';
import { type ChangedCells, changedCells } from './write/changed-cells.ts';
import { conflictOf, missing } from './write/judge-write.ts';
import type { BesideValues } from './write/wanted-report.ts';
import { uncounted, withRecords } from './write/with-records.ts';

const longestNarrative = 20_000;

/** A report that may be written now, and all that is needed to write it. */
interface Writing {
  readonly report: HeldReport;
  readonly entry: EntryRow;
  readonly campaign: CampaignFacts;
  readonly rules: CampaignRules;
  /** What the unit enters in the period. */
  readonly form: readonly RuledIndicator[];
  /** What the report says before it is written. */
  readonly values: readonly KeptValue[];
  readonly narrative: string | null;
}

/** Keeps what was written so far; nothing is handed in, and nothing counts. What cannot be kept is told. */
export async function saveReport(
  queries: Queries,
  input: ReportInput,
): Promise<Done<Report | ReportIncomplete>> {
  const writing = await begin(queries, input);
  return draft(queries, writing, changedCells(input, writing));
}

/** Hands a report in. What is not complete is kept as a draft, with all that has to be mended. */
export async function submitReport(
  queries: Queries,
  input: ReportInput,
  acting: Acting,
): Promise<Done<Report | ReportIncomplete>> {
  const writing = await begin(queries, input);
  const { report, entry } = writing;
  const sent = changedCells(input, writing);
  const facts = { ...writing, beside: await besideOf(queries, writing, sent) };
  const cells = withRecords(sent, facts);
  const findings = [...cells.findings, ...missing(cells, facts)];
  if (findings.length > 0) return draft(queries, writing, { ...cells, findings });
  const said = saying(writing, cells);
  const handingIn = saveSubmission(queries, said, { acting, dueAt: entry.dueAt });
  // Reports are held before standings: what is approved above is marked before these are held.
  if (report.corrects !== null) await handingIn.then(({ id }) => markStale(queries, [id], acting));
  const adding = { ...writing.campaign, provinceCode: report.provinceCode };
  const [submitted] = await Promise.all([
    handingIn,
    settleKnowing(queries, adding, { periodId: report.periodId, unitIds: [report.unitId] }),
  ]);
  return told(writing, submitted, submitted);
}

/** Holds the report, then asks: what was true before it was held may have changed meanwhile. */
async function begin(queries: Queries, input: ReportInput): Promise<Writing> {
  // Sent together, and done in this order.
  const [report, [entry], values, campaign] = await Promise.all([
    holdReport(queries, input),
    readEntries(queries, [input]),
    readValues(queries, input),
    readCampaignFactsIn(queries, input.periodId),
  ]);
  if (report === undefined || entry === undefined || campaign === undefined)
    throw refuse('NOT_FOUND', undefined, 'periodId');
  const rule = judgeEntry({ ...entry, mayEnter: true });
  if (!mayWrite(rule)) throw refusalOf(rule, entry);
  const based = report.made ? null : report.version;
  if ((input.version ?? null) !== based) {
    throw conflictOf(
      { version: input.version, values: input.values },
      { report, values, rules: campaign.rules },
    );
  }
  const form = formIn(campaign, { periodId: report.periodId, kind: entry.kind });
  const narrative =
    input.narrative === undefined
      ? report.narrative
      : givenTextOrNull(input.narrative, 'narrative', longestNarrative);
  return { report, entry, campaign, rules: campaign.rules, form, values, narrative };
}

async function besideOf(
  queries: Queries,
  { report: { id: reportId, unitId, periodId }, form }: Writing,
  sent: ChangedCells,
): Promise<BesideValues | undefined> {
  const handingIn = { periodId, units: [{ unitId, reportId }], uncounted: uncounted(sent, { form }), form };
  return (await readBeside(queries, handingIn)).get(unitId);
}

async function draft(
  queries: Queries,
  writing: Writing,
  cells: ChangedCells,
): Promise<Done<Report | ReportIncomplete>> {
  const saved = await saveDraft(queries, saying(writing, cells));
  const { findings } = cells;
  return told(writing, saved, findings.length === 0 ? saved : { report: saved, findings: [...findings] });
}

function told<Result>({ report }: Writing, after: ReportRow, result: Result): Done<Result> {
  return { result, noun: 'report', targetId: report.id, before: report.made ? null : report, after };
}
