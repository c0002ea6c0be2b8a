import type { RecordOccurrenceInput } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { oneAtATime } from '../../mutation/one-at-a-time.ts';
import { refuse } from '../../mutation/refusal.ts';
import type { Identity } from '../../rights/principal.ts';
import { findSame, insertOccurrence } from './occurrence.queries.ts';
import type { OccurrenceRow } from './occurrence.row.ts';
import { checkDay, givenWords, occurrenceOutcome } from './occurrence-change.ts';
import { recordedIndicator } from './recorded-indicator.ts';

export async function recordOccurrence(
  queries: Queries,
  input: RecordOccurrenceInput,
  identity: Identity,
): Promise<ChangeOutcome<OccurrenceRow>> {
  const indicator = await recordedIndicator(queries, input.indicatorId);
  const told = givenWords(indicator, input);
  await checkDay(queries, input);
  await oneAtATime(queries, 'occurrence', input.unitId, indicator.uuid, told.occurredOn);
  const same = await findSame(queries, { ...told, unitId: input.unitId, indicator: indicator.uuid });
  if (same !== undefined) {
    throw refuse(
      'OVERLAP',
      `Việc này đã được ${same.recordedBy} ghi nhận; nếu là việc khác, hãy mô tả cho khác.`,
      'description',
    );
  }
  const made = await insertOccurrence(
    queries,
    { ...told, unitId: input.unitId, indicator: indicator.uuid },
    identity,
  );
  if (made === undefined) throw refuse('NOT_FOUND', undefined, 'unitId');
  return occurrenceOutcome(null, made);
}
