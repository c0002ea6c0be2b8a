import type { ChangeOccurrenceInput, RecordOccurrenceInput } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import { givenLine } from '../../mutation/given-text.ts';
import type { Done } from '../../mutation/mutate.ts';
import { oneAtATime } from '../../mutation/one-at-a-time.ts';
import { conflict, refuse } from '../../mutation/refusal.ts';
import type { Identity } from '../../rights/principal.ts';
import {
  findOccurrence,
  findSame,
  insertOccurrence,
  isToCome,
  saveOccurrence,
  saveRemoval,
  type Told,
} from './occurrence.queries.ts';
import type { OccurrenceRow } from './occurrence.row.ts';
import { givenGrade, type RecordedIndicator, recordedIndicator } from './recorded-indicator.ts';
import { checkRecordable } from './recording.ts';

const longestDescription = 2_000;
const longestReason = 500;

export async function recordOccurrence(
  queries: Queries,
  input: RecordOccurrenceInput,
  identity: Identity,
): Promise<Done<OccurrenceRow>> {
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
  return done(null, made);
}

/** Both days have to be open: the one it is taken from, and the one it is put on. */
export async function changeOccurrence(
  queries: Queries,
  before: OccurrenceRow,
  input: ChangeOccurrenceInput,
): Promise<Done<OccurrenceRow>> {
  checkBased(before, input);
  const indicator = await recordedIndicator(queries, before.indicatorId);
  const wanted = { ...before, ...given(input) };
  const told = givenWords(indicator, wanted);
  await checkRecordable(queries, before);
  if (told.occurredOn !== before.occurredOn) await checkDay(queries, wanted);
  const after = await saveOccurrence(queries, before, told);
  return done(before, after ?? (await faster(queries, before, input)));
}

export async function removeOccurrence(
  queries: Queries,
  before: OccurrenceRow,
  { version, reason, identity }: { version: number; reason: string; identity: Identity },
): Promise<Done<OccurrenceRow>> {
  const why = givenLine(reason, 'reason', longestReason);
  checkBased(before, { version });
  await checkRecordable(queries, before);
  const after = await saveRemoval(queries, before, { reason: why, identity });
  return done(before, after ?? (await faster(queries, before, { version })));
}

type Day = Pick<OccurrenceRow, 'unitId' | 'indicatorId' | 'occurredOn'>;

async function checkDay(queries: Queries, day: Day): Promise<void> {
  if (await isToCome(queries, day.occurredOn)) {
    throw refuse('INVALID', 'Ngày xảy ra không được sau hôm nay.', 'occurredOn');
  }
  await checkRecordable(queries, day);
}

function givenWords(
  indicator: RecordedIndicator,
  { occurredOn, grade, description, describer }: Omit<Told, 'grade'> & { grade?: string | null },
): Told {
  return {
    occurredOn,
    grade: givenGrade(indicator, grade),
    description: givenLine(description, 'description', longestDescription),
    describer: givenLine(describer, 'describer'),
  };
}

/** What is left out stays; a grade alone can be taken away. */
function given({ occurredOn, grade, description, describer }: ChangeOccurrenceInput): Partial<Told> {
  return {
    ...(occurredOn != null && { occurredOn }),
    ...(grade !== undefined && { grade }),
    ...(description != null && { description }),
    ...(describer != null && { describer }),
  };
}

function checkBased(before: OccurrenceRow, yours: { readonly version: number }): void {
  if (before.version !== yours.version) throw conflict(before, yours, before.version);
  if (before.removedAt !== null) {
    throw refuse('WRONG_STATE', 'Bản ghi này đã bị xóa; hãy ghi lại thành bản ghi mới.', 'id');
  }
}

async function faster(queries: Queries, before: OccurrenceRow, yours: object): Promise<never> {
  const current = (await findOccurrence(queries, before.id)) ?? before;
  throw conflict(current, yours, current.version);
}

function done(before: OccurrenceRow | null, after: OccurrenceRow): Done<OccurrenceRow> {
  return { result: after, noun: 'occurrence', targetId: after.id, before, after };
}
