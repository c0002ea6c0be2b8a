import type { UnitKind } from '@thi-dua/plugin-api';
import type { Queries } from '../../../data/database.ts';
import { refuse } from '../../../mutation/refusal.ts';
import { type EntryRow, readEntries } from '../../entry/entry.queries.ts';
import { formIn } from '../../standing/roll/roll.ts';
import type { RuledIndicator } from '../../standing/rules/campaign-rules.ts';
import { type CampaignFacts, readCampaignFactsIn } from '../../standing/rules/period-facts.ts';
import type { ReportRow } from '../report.row.ts';
import { readBeside } from './beside-values.ts';
import { type ChangedCells, changedCells } from './changed-cells.ts';
import { judgeWrite, type WriteMode } from './judge-write.ts';
import type { BesideValues, ReportDraft, WriteFacts, WriteVerdict } from './report-draft.ts';
import { uncounted } from './with-records.ts';
import { lockReports, makeReports, readValuesOf } from './write.queries.ts';

/** Reports of one period that somebody wants to write together. */
export interface WriteRequest {
  readonly periodId: string;
  /** Each unit once. */
  readonly drafts: readonly ReportDraft[];
  readonly mode: WriteMode;
  /**
   * Whether they are rows of a table, of which only what changes is written. A report that somebody writes by itself is
   * written in any case, and made at once where there is none: two who make the same meet here, and a refusal undoes it.
   */
  readonly isTable: boolean;
  /** Whether whoever writes may enter the report of the unit. */
  mayEnter(unitId: string): boolean;
}

/** What comes of each report, in the order of the drafts, and the campaign they are of. */
export interface JudgedReports {
  readonly verdicts: readonly WriteVerdict[];
  /** The campaign of the period; undefined if there is no such period. */
  readonly campaign: CampaignFacts | undefined;
}

/** Holds the reports, then asks what may be written: what was true before may have changed meanwhile. */
export async function judgeReports(queries: Queries, writing: WriteRequest): Promise<JudgedReports> {
  const { drafts, mode, mayEnter } = writing;
  const held = await holdAndRead(queries, writing);
  const { campaign } = held;
  if (campaign === undefined) return { verdicts: drafts.map(noSuchPeriod), campaign };
  const forms = formsOf(campaign, writing.periodId, held.entries);
  const judged = drafts.map((draft, place) => {
    const entry = held.entries[place];
    const form = forms.get(entry?.kind ?? null) ?? [];
    const facts = {
      ...holdingOf(draft, held),
      mayEnter: mayEnter(draft.unitId),
      entry,
      form,
      rules: campaign.rules,
    };
    return { draft, facts, cells: withFindings(changedCells(draft, facts), draft) };
  });
  const beside = mode === 'SUBMIT' ? await besideOf(queries, writing.periodId, { judged, forms }) : undefined;
  const verdicts = judged.map(({ facts, ...one }) =>
    judgeWrite(one, { ...facts, beside: beside?.get(one.draft.unitId) }, writing),
  );
  return { verdicts, campaign };
}

interface LockedReports {
  /** By unit. */
  readonly reports: ReadonlyMap<string, ReportRow>;
  /** Those among them that were made just now. */
  readonly made: ReadonlySet<string>;
  readonly values: Awaited<ReturnType<typeof readValuesOf>>;
}

/** These statements are sent together, and PostgreSQL runs them in this order. */
async function holdAndRead(queries: Queries, { periodId, drafts, isTable, mayEnter }: WriteRequest) {
  const unitIds = drafts.map(({ unitId }) => unitId);
  const enterable = unitIds.filter(mayEnter);
  const [made, reports, entries, values, campaign] = await Promise.all([
    isTable ? [] : makeReports(queries, periodId, enterable),
    lockReports(queries, periodId, enterable),
    readEntries(
      queries,
      unitIds.map((unitId) => ({ unitId, periodId })),
    ),
    readValuesOf(queries, periodId, enterable),
    readCampaignFactsIn(queries, periodId),
  ]);
  const held: LockedReports = {
    reports: new Map(reports.map((report) => [report.unitId, report])),
    made: new Set(made.map(({ id }) => id)),
    values,
  };
  return { ...held, entries, campaign };
}

type Forms = ReadonlyMap<UnitKind | null, readonly RuledIndicator[]>;

/** By kind: what units of it enter in the period. */
function formsOf(
  campaign: CampaignFacts,
  periodId: string,
  entries: readonly (EntryRow | undefined)[],
): Forms {
  const kinds = new Set(entries.map((entry) => entry?.kind ?? null));
  return new Map([...kinds].map((kind) => [kind, formIn(campaign, { periodId, kind })]));
}

function holdingOf(
  { unitId }: ReportDraft,
  { reports, made, values }: LockedReports,
): Pick<WriteFacts, 'report' | 'made' | 'values'> {
  const report = reports.get(unitId) ?? null;
  const isNew = report !== null && made.has(report.id);
  return {
    report: isNew ? null : report,
    made: isNew ? report : null,
    values: (report && values.get(report.id)) ?? [],
  };
}

function withFindings(cells: ChangedCells, { findings = [] }: ReportDraft): ChangedCells {
  return { ...cells, findings: [...findings, ...cells.findings] };
}

interface DraftWithFacts {
  readonly draft: ReportDraft;
  readonly facts: WriteFacts;
  readonly cells: ChangedCells;
}

function besideOf(
  queries: Queries,
  periodId: string,
  { judged, forms }: { readonly judged: readonly DraftWithFacts[]; readonly forms: Forms },
): Promise<Map<string, BesideValues>> {
  return readBeside(queries, {
    periodId,
    units: judged.map(({ draft, facts }) => ({ unitId: draft.unitId, reportId: facts.report?.id ?? null })),
    uncounted: [...new Set(judged.flatMap(({ cells, facts }) => uncounted(cells, facts)))],
    form: [...new Set([...forms.values()].flat())],
  });
}

const noSuchPeriod = (): WriteVerdict => ({
  outcome: 'REFUSED',
  report: null,
  refused: refuse('NOT_FOUND', undefined, 'periodId'),
});
