import type { Queries } from '../../data/database.ts';
import { givenLine } from '../../mutation/given-text.ts';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { conflict, refuse } from '../../mutation/refusal.ts';
import type { OccurrenceFacts } from './occurrence.queries.ts';
import { findOccurrence, isToCome } from './occurrence.queries.ts';
import type { OccurrenceRow } from './occurrence.row.ts';
import type { RecordedIndicator } from './recorded-indicator.ts';
import { givenGrade } from './recorded-indicator.ts';
import { checkRecordable } from './recording.ts';

const longestDescription = 2_000;

type Day = Pick<OccurrenceRow, 'unitId' | 'indicatorId' | 'occurredOn'>;

export async function checkDay(queries: Queries, day: Day): Promise<void> {
  if (await isToCome(queries, day.occurredOn)) {
    throw refuse('INVALID', 'Ngày xảy ra không được sau hôm nay.', 'occurredOn');
  }
  await checkRecordable(queries, day);
}

export function givenWords(
  indicator: RecordedIndicator,
  { occurredOn, grade, description, describer }: Omit<OccurrenceFacts, 'grade'> & { grade?: string | null },
): OccurrenceFacts {
  return {
    occurredOn,
    grade: givenGrade(indicator, grade),
    description: givenLine(description, 'description', longestDescription),
    describer: givenLine(describer, 'describer'),
  };
}

export function checkBased(before: OccurrenceRow, yours: { readonly version: number }): void {
  if (before.version !== yours.version) throw conflict(before, yours, before.version);
  if (before.removedAt !== null) {
    throw refuse('WRONG_STATE', 'Bản ghi này đã bị xóa; hãy ghi lại thành bản ghi mới.', 'id');
  }
}

export async function throwConflict(queries: Queries, before: OccurrenceRow, yours: object): Promise<never> {
  const current = (await findOccurrence(queries, before.id)) ?? before;
  throw conflict(current, yours, current.version);
}

export function occurrenceOutcome(
  before: OccurrenceRow | null,
  after: OccurrenceRow,
): ChangeOutcome<OccurrenceRow> {
  return { result: after, noun: 'occurrence', targetId: after.id, before, after };
}
