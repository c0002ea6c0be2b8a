import type { Note } from '../../note.ts';
import { noteKinds } from '../../note.ts';
import type { Day, Instant, Month } from '../../time.ts';
import { levels, unitKinds } from '../../unit-kind.ts';
import { list, oneOf, record, text, textAs, whole } from '../shape.ts';

export const plain = text('plain');
export const words = text('words');
export const source = text('source');
export const id = text('id');
export const code = text('code');
export const day = textAs<Day>('day');
export const month = textAs<Month>('month');
export const instant = textAs<Instant>('instant');
/** Any year a plan or its legal bases can speak of. */
export const year = whole(1945, 2100);
/** So many of something there is at least one of. */
export const several = whole(1, 1_000_000);
/** What a unit can report. */
export const value = whole(0, 1_000_000_000);
/** A stretch around a deadline: at most a year. */
export const days = whole(0, 366);
export const unitKind = oneOf(...unitKinds);
export const level = oneOf(...levels);

export const note = record<Note>('note', { kind: oneOf(...noteKinds), text: plain });
export const notes = list(note);
