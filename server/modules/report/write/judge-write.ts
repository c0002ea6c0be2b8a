import type { ReportStatus, ValueFinding } from '@thi-dua/schema';
import { conflict, type Refused, refuse } from '../../../mutation/refusal.ts';
import { refusalOf } from '../../entry/entry.words.ts';
import { judgeEntry, mayWrite } from '../../entry/judge-entry.ts';
import { missingEvidence } from '../finding/check-evidence.ts';
import { shownReport } from '../report.row.ts';
import { finding, shownValue } from '../report.values.ts';
import { type ChangedCells, changedCells } from './changed-cells.ts';
import type { PlannedReport, WantedReport, WriteFacts, WriteVerdict } from './wanted-report.ts';
import { withRecords } from './with-records.ts';

/** What becomes of what is written: kept, or handed in. */
export type WriteMode = 'DRAFT' | 'SUBMIT';

/**
 * What comes of one report that somebody wants to write. What says nothing new is left alone, also where nothing may
 * be written any more: a table that is sent back with one row mended does not stumble over the others.
 */
export function judgeWrite(wanted: WantedReport, facts: WriteFacts, mode: WriteMode): WriteVerdict {
  const { entry, report, mayEnter } = facts;
  if (!mayEnter || entry === undefined) {
    return { outcome: 'REFUSED', report: null, refused: refuse('NOT_FOUND', undefined, 'unitId') };
  }
  const cells = withFindings(changedCells(wanted, facts), wanted.findings);
  if (saysNothingNew(cells, report?.status, mode)) return { outcome: 'UNCHANGED', report };
  const rule = judgeEntry({ ...entry, mayEnter });
  if (!mayWrite(rule)) return { outcome: 'REFUSED', report, refused: refusalOf(rule, entry) };
  if (wanted.version !== undefined && wanted.version !== (report?.version ?? null)) {
    return { outcome: 'CONFLICT', report, refused: conflictOf(wanted, facts) };
  }
  const complete = mode === 'SUBMIT' ? withRecords(cells, facts) : cells;
  const findings = [...cells.findings, ...(mode === 'SUBMIT' ? missing(complete, facts) : [])];
  const { keep, empty, after } = complete;
  const plan: PlannedReport = {
    unitId: wanted.unitId,
    entry,
    report,
    values: facts.values,
    keep,
    empty,
    after,
  };
  if (findings.length > 0) {
    return { outcome: 'INCOMPLETE', report, plan: isEmpty(cells) ? null : plan, findings };
  }
  return { outcome: mode === 'SUBMIT' ? 'SUBMITTED' : 'SAVED', report, plan, findings };
}

function withFindings(cells: ChangedCells, found: readonly ValueFinding[] = []): ChangedCells {
  return { ...cells, findings: [...found, ...cells.findings] };
}

const isEmpty = ({ keep, empty }: ChangedCells) => keep.length === 0 && empty.length === 0;

const handedIn: readonly (ReportStatus | undefined)[] = ['SUBMITTED', 'VERIFIED', 'APPROVED'];

function saysNothingNew(cells: ChangedCells, status: ReportStatus | undefined, mode: WriteMode): boolean {
  return isEmpty(cells) && cells.findings.length === 0 && (mode === 'DRAFT' || handedIn.includes(status));
}

/** What a unit enters in the period and has not said yet, or has not backed as it has to. */
export function missing(
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
export function conflictOf(
  { version, values }: Pick<WantedReport, 'version' | 'values'>,
  { report, values: now, rules }: Pick<WriteFacts, 'report' | 'values' | 'rules'>,
): Refused {
  const shown = now.flatMap((value) => {
    const indicator = rules.byUuid.get(value.indicatorId);
    return indicator === undefined ? [] : [shownValue(value, indicator)];
  });
  const current = { ...(report && shownReport(report)), values: shown };
  return conflict(current, { version, values }, report?.version ?? 0);
}
