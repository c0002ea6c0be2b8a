import { nearNames } from './near.ts';
import { instead, quoted, withArticle } from './say.ts';
import type { AnyShape, RecordShape } from './shape.ts';
import type { Spot } from './spot.ts';
import { wanted } from './wanted.ts';

/** Finds fields that are not of the record: a misspelt optional field would be lost without a word. */
export function checkFieldNames(shape: RecordShape, value: object, spot: Spot): void {
  const known = Object.keys(shape.fields);
  for (const field of Object.keys(value)) {
    if (Object.hasOwn(shape.fields, field)) continue;
    const near = nearNames(field, known);
    const message = `${withArticle(shape.name, 'A')} has no field ${quoted(field)}, it would be lost: ${instead(near, known)}`;
    spot.fault('UNKNOWN_FIELD', message, near);
  }
}

/** Says that a field is missing, and under which name it may have been meant. */
export function reportMissing(
  field: string,
  shape: AnyShape,
  { value, spot }: { value: object; spot: Spot },
): void {
  const near = nearNames(field, Object.keys(value)).filter((name) => name !== field);
  const guess = near.length === 0 ? '' : ` Was ${near.map(quoted).join(' or ')} meant to be it?`;
  spot.fault('MISSING_FIELD', `${quoted(field)} is missing: give ${wanted(shape)}.${guess}`, near);
}
