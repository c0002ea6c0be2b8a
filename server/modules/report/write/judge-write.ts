import type { ReportStatus, ValueFinding } from '@thi-dua/schema';
import { conflict, type Refused, refuse } from '../../../mutation/refusal.ts';
import { refusalOf } from '../../entry/entry.words.ts';
import { judgeEntry, mayWrite } from '../../entry/judge-entry.ts';
import { missingEvidence } from '../finding/check-evidence.ts';
import { shownReport } from '../report.row.ts';
import { finding, shownValue } from '../report-values.ts';
import type { ChangedCells } from './changed-cells.ts';
import type { ReportDraft, ReportPlan, WriteFacts, WriteVerdict } from './report-draft.ts';
import { withRecords } from './with-records.ts';

/** What becomes of what is written: kept, or handed in. */
export type WriteMode = 'DRAFT' | 'SUBMIT';

/** A draft of a report and the cells it changes. */
export interface JudgedDraft {
  readonly draft: ReportDraft;
  readonly cells: ChangedCells;
}

/** How a report is written. */
export interface WriteManner {
  readonly mode: WriteMode;
  readonly isTable: boolean;
}

/**
 * What comes of one report that somebody wants to write. A row of a table that says nothing new is left alone, also
 * where nothing may be written any more: a table that is sent back with one row mended does not stumble over the others.
 */
export function judgeWrite(
  { draft, cells }: JudgedDraft,
  facts: WriteFacts,
  { mode, isTable }: WriteManner,
): WriteVerdict {
  const { entry, report, made, mayEnter } = facts;
  if (!mayEnter || entry === undefined) {
    return { outcome: 'REFUSED', report: null, refused: refuse('NOT_FOUND', undefined, 'unitId') };
  }
  const changes = !isTable || hasCells(cells);
  const isHandedIn = mode === 'DRAFT' || handedIn.includes(report?.status);
  if (!changes && cells.findings.length === 0 && isHandedIn) return { outcome: 'UNCHANGED', report };
  const rule = judgeEntry({ ...entry, mayEnter });
  if (!mayWrite(rule)) return { outcome: 'REFUSED', report, refused: refusalOf(rule, entry) };
  if (draft.version !== 'ANY' && draft.version !== (report?.version ?? null)) {
    return { outcome: 'CONFLICT', report, refused: conflictOf(draft, facts) };
  }
  const complete = mode === 'SUBMIT' ? withRecords(cells, facts) : cells;
  const findings = [...cells.findings, ...(mode === 'SUBMIT' ? missing(complete, facts) : [])];
  const { keep, empty, after } = complete;
  const plan: ReportPlan = {
    unitId: draft.unitId,
    entry,
    report: report ?? made,
    narrative: draft.narrative === undefined ? (report?.narrative ?? null) : draft.narrative,
    values: facts.values,
    keep,
    empty,
    after,
  };
  if (findings.length > 0) return { outcome: 'INCOMPLETE', report, plan: changes ? plan : null, findings };
  return { outcome: mode === 'SUBMIT' ? 'SUBMITTED' : 'SAVED', report, plan, findings };
}

const hasCells = ({ keep, empty }: ChangedCells) => keep.length > 0 || empty.length > 0;

const handedIn: readonly (ReportStatus | undefined)[] = ['SUBMITTED', 'VERIFIED', 'APPROVED'];

/** What a unit enters in the period and has not said yet, or has not backed as it has to. */
function missing(
  { after, findings }: ChangedCells,
  { form, beside }: Pick<WriteFacts, 'form' | 'beside'>,
): ValueFinding[] {
  const told = new Set(findings.map(({ indicatorId }) => indicatorId));
  return form
    .filter(({ key }) => !told.has(key))
    .flatMap((indicator) => {
      const value = after.get(indicator.uuid);
      if (value === undefined) return [finding(indicator, 'MISSING', 'Chưa có số liệu.')];
      const claims = value.state === 'REPORTED' && (value.part ?? (value.result === 'NO' ? 0 : 1)) > 0;
      return missingEvidence(indicator, { claims, backed: beside?.backed.has(indicator.uuid) ?? false });
    });
}

/** Both values go back: what the report says now, and what was sent. */
function conflictOf(
  { version, values }: ReportDraft,
  { report, values: now, rules }: Pick<WriteFacts, 'report' | 'values' | 'rules'>,
): Refused {
  const shown = now.flatMap((value) => {
    const indicator = rules.byUuid.get(value.indicatorId);
    return indicator === undefined ? [] : [shownValue(value, indicator)];
  });
  const current = { ...(report && shownReport(report)), values: shown };
  return conflict(current, { version, values }, report?.version ?? 0);
}
