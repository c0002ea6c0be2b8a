import type { ChangeOccurrenceInput } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import type { OccurrenceFacts } from './occurrence.queries.ts';
import { saveOccurrence } from './occurrence.queries.ts';
import type { OccurrenceRow } from './occurrence.row.ts';
import { checkBased, checkDay, givenWords, occurrenceOutcome, throwConflict } from './occurrence-change.ts';
import { recordedIndicator } from './recorded-indicator.ts';
import { checkRecordable } from './recording.ts';

/** Both days have to be open: the one it is taken from, and the one it is put on. */
export async function changeOccurrence(
  queries: Queries,
  before: OccurrenceRow,
  input: ChangeOccurrenceInput,
): Promise<ChangeOutcome<OccurrenceRow>> {
  checkBased(before, input);
  const indicator = await recordedIndicator(queries, before.indicatorId);
  const wanted = { ...before, ...given(input) };
  const told = givenWords(indicator, wanted);
  await checkRecordable(queries, before);
  if (told.occurredOn !== before.occurredOn) await checkDay(queries, wanted);
  const after = await saveOccurrence(queries, before, told);
  return occurrenceOutcome(before, after ?? (await throwConflict(queries, before, input)));
}

/** What is left out stays; a grade alone can be taken away. */
function given({
  occurredOn,
  grade,
  description,
  describer,
}: ChangeOccurrenceInput): Partial<OccurrenceFacts> {
  return {
    ...(occurredOn != null && { occurredOn }),
    ...(grade !== undefined && { grade }),
    ...(description != null && { description }),
    ...(describer != null && { describer }),
  };
}
