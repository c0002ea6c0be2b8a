import type { ReportValueInput, ValueFinding } from '@thi-dua/schema';
import type { RuledIndicator } from '../../standing/rules/campaign-rules.ts';
import { finding, isFinding, type KeptValue, keptValue } from '../report-values.ts';
import type { CellChanges, ReportDraft, WriteFacts } from './report-draft.ts';

export interface ChangedCells extends CellChanges {
  /** Findings about the values that do not fit. */
  readonly findings: readonly ValueFinding[];
  /** All values as they will be, by the row of the indicator. */
  readonly after: ReadonlyMap<string, KeptValue>;
  /** The rows of the indicators whose value was sent. */
  readonly typed: ReadonlySet<string>;
}

/** Which of the values that were sent say something new and fit their indicators; what is wrong with the others. */
export function changedCells(
  { values }: Pick<ReportDraft, 'values'>,
  facts: Pick<WriteFacts, 'values' | 'rules' | 'form'>,
): ChangedCells {
  const asked = new Set(facts.form.map(({ uuid }) => uuid));
  const after = new Map(facts.values.map((value) => [value.indicatorId, value]));
  const seen = new Set<string>();
  const typed = new Set<string>();
  const keep: KeptValue[] = [];
  const empty: string[] = [];
  const findings: ValueFinding[] = [];
  for (const sent of values) {
    const indicator = facts.rules.byKey.get(sent.indicatorId);
    const wrong = misplaced(sent, indicator, { seen, asked });
    if (indicator === undefined || wrong !== undefined) {
      if (wrong !== undefined) findings.push(wrong);
      continue;
    }
    seen.add(indicator.uuid);
    const now = after.get(indicator.uuid);
    if (sent.state === 'NOT_REPORTED') {
      if (after.delete(indicator.uuid)) empty.push(indicator.uuid);
      continue;
    }
    typed.add(indicator.uuid);
    const kept = keptValue(noted(sent, now), indicator);
    if (isFinding(kept)) findings.push(kept);
    else if (now === undefined || !isSame(now, kept)) {
      keep.push(kept);
      after.set(indicator.uuid, kept);
    }
  }
  return { keep, empty, findings, after, typed };
}

function misplaced(
  { indicatorId, state }: ReportValueInput,
  indicator: RuledIndicator | undefined,
  { seen, asked }: { readonly seen: ReadonlySet<string>; readonly asked: ReadonlySet<string> },
): ValueFinding | undefined {
  if (indicator === undefined) {
    return finding({ key: indicatorId }, 'UNKNOWN_INDICATOR', 'Không có chỉ tiêu này.');
  }
  // What units below enter would count twice; emptying it is always allowed.
  if (!asked.has(indicator.uuid) && state !== 'NOT_REPORTED') {
    return finding(indicator, 'NOT_ASKED', 'Đơn vị không nhập chỉ tiêu này trong kỳ này.');
  }
  if (!seen.has(indicator.uuid)) return undefined;
  return finding(indicator, 'SENT_TWICE', 'Chỉ tiêu này được gửi hai lần trong cùng một báo cáo.');
}

/** Whoever sends no note does not mean to take it away. */
function noted(sent: ReportValueInput, now: KeptValue | undefined): ReportValueInput {
  return sent.note === undefined && now?.note != null ? { ...sent, note: now.note } : sent;
}

const isSame = (one: KeptValue, other: KeptValue): boolean =>
  one.state === other.state &&
  one.part === other.part &&
  one.whole === other.whole &&
  one.result === other.result &&
  one.words === other.words &&
  one.note === other.note &&
  // What somebody types stays, also where it is what the records say.
  (one.fromRecords ?? false) === (other.fromRecords ?? false);
