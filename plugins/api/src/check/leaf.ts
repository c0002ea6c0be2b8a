import { nearNames } from './near.ts';
import { instead, quoted, said } from './say.ts';
import type { AnyShape, ShapeOf } from './shape.ts';
import type { Spot } from './spot.ts';
import { formatOf, textFaults } from './text.ts';
import { wanted } from './wanted.ts';

/** Says that a value is of another kind than its shape. */
export function wrongType(shape: AnyShape, value: unknown, spot: Spot): false {
  spot.fault('WRONG_TYPE', `Give ${wanted(shape)} here, not ${said(value)}.`);
  return false;
}

/** Texts, numbers and words: whether the value is what the shape wants. */
export function checkLeaf(
  shape: ShapeOf<'text' | 'flag' | 'number' | 'oneOf'>,
  value: unknown,
  spot: Spot,
): boolean {
  switch (shape.kind) {
    case 'text':
      return checkText(shape, value, spot);
    case 'flag':
      return typeof value === 'boolean' || wrongType(shape, value, spot);
    case 'number':
      return checkNumber(shape, value, spot);
    case 'oneOf':
      return checkWord(shape, value, spot);
  }
}

function checkText(shape: ShapeOf<'text'>, value: unknown, spot: Spot): boolean {
  if (typeof value !== 'string') return wrongType(shape, value, spot);
  const format = formatOf(shape.format);
  const faults = textFaults(value, format);
  for (const [code, message] of faults) spot.fault(code, message);
  return faults.length === 0 || format.exact !== true;
}

function checkNumber(shape: ShapeOf<'number'>, value: unknown, spot: Spot): boolean {
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrongType(shape, value, spot);
  if (shape.whole === undefined) return true;
  if (Number.isInteger(value) && value >= shape.whole.from && value <= shape.whole.to) return true;
  spot.fault('NUMBER_OUT_OF_RANGE', `${value} will not do: give ${wanted(shape)}.`);
  return false;
}

function checkWord(shape: ShapeOf<'oneOf'>, value: unknown, spot: Spot): boolean {
  if (shape.values.some((known) => known === value)) return true;
  const isWord = typeof value === 'string';
  if (typeof value !== typeof shape.values[0]) return wrongType(shape, value, spot);
  const near = isWord ? nearNames(value, shape.values.map(String)) : [];
  const unknown = isWord ? quoted(value) : String(value);
  spot.fault('UNKNOWN_VALUE', `${unknown} is not known here: ${instead(near, shape.values)}`, near);
  return false;
}
