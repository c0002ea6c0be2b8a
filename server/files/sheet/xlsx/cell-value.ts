import { cellFaults, formulaError } from '../cell-faults.ts';
import { cleanText } from '../clean-text.ts';
import type { SheetKind } from '../sheet.limits.ts';
import { type CellFault, FaultyCell, type SheetCell } from '../sheet-row.ts';
import { dateOfSerial, dateOfText } from './dates.ts';
import type { CellFormats } from './number-formats.ts';

/** A cell as it stands in the XML of a sheet. */
export interface RawCell {
  /** `n` or none: a number; `s`: the number of a shared text; `str`: the text a formula made … */
  readonly type: string;
  readonly style: number;
  /** Whether there is a formula, or the cell is one of those that an array formula fills. */
  readonly formula: boolean;
  /** Whether what it holds stands elsewhere: a picture, a linked record. */
  readonly rich: boolean;
  /** Undefined if the cell has no such element. */
  readonly value: string | undefined;
  /** Text that stands in the cell itself. */
  readonly inline: string | undefined;
}

/** What the cells of a workbook refer to. */
export interface CellContext extends Pick<SheetKind, 'formulas'> {
  readonly texts: readonly string[];
  readonly formats: CellFormats;
  readonly date1904: boolean;
  /** Whether the workbook says that what its formulas have left behind is out of date. */
  readonly outdated: boolean;
}

/** The value of a cell; a fault where the file does not say what it is. */
export function cellValue(cell: RawCell, context: CellContext): SheetCell {
  const fault = cell.formula ? formulaFault(cell, context) : undefined;
  if (fault === undefined) return storedValue(cell, context);
  return new FaultyCell(hasResult(cell) ? String(storedValue(cell, context)) : '', fault);
}

function formulaFault(cell: RawCell, { formulas, outdated }: CellContext): CellFault | undefined {
  if (formulas === 'REFUSED') return cellFaults.formula;
  if (!hasResult(cell)) return cellFaults.withoutResult;
  return outdated ? cellFaults.outdated : undefined;
}

/** An empty text is a result, and known. Nothing at all is none, whatever program left it out. */
function hasResult({ type, value, inline }: RawCell): boolean {
  if (type === 'str' || type === 'inlineStr') return value !== undefined || inline !== undefined;
  return value !== undefined && value !== '';
}

function storedValue(cell: RawCell, context: CellContext): SheetCell {
  const { type, value, inline, rich } = cell;
  if (value === undefined && inline === undefined && !rich && type !== 'e') return '';
  switch (type) {
    case '':
    case 'n':
      return value === '' && !rich ? '' : numberValue(cell, context);
    case 's':
      return sharedText(value ?? '', context.texts);
    case 'str':
    case 'inlineStr':
      return textValue(inline ?? value ?? '');
    case 'b':
      return booleans.get(value ?? '') ?? unreadable(value);
    case 'd':
      return dateOfText(value ?? '') ?? unreadable(value);
    case 'e':
      return new FaultyCell(value ?? '', formulaError(value ?? ''));
    default:
      return unreadable(value ?? inline);
  }
}

const booleans: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
]);

const unreadable = (shown = '') => new FaultyCell(shown, cellFaults.unreadable);

const written = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;

function numberValue({ value = '', style }: RawCell, { formats, date1904 }: CellContext): SheetCell {
  if (!written.test(value)) return unreadable(value);
  const number = shownDigits(Number(value));
  switch (formats[style]) {
    case 'DATE':
      return dateOfSerial(number, date1904) ?? unreadable(value);
    case 'PERCENT':
      // As the cell shows it: 1 reads “100%”, and whoever typed it may have meant 100, or 1.
      return `${String(shownDigits(number * 100)).replace('.', ',')}%`;
    default:
      return number;
  }
}

/** Excel keeps 17 significant digits and shows 15: 11.999999999999998 is 12 there. */
function shownDigits(number: number): number {
  return Number(number.toPrecision(15));
}

function sharedText(index: string, texts: readonly string[]): SheetCell {
  const text = /^\d+$/.test(index) ? texts[Number(index)] : undefined;
  return text === undefined ? unreadable(index) : textValue(text);
}

const error = /^#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/;

/** What begins with `=`, `+`, `-` or `@` is text all the same: a formula has an element of its own. */
function textValue(text: string): SheetCell {
  return error.test(text) ? new FaultyCell(text, formulaError(text)) : cleanText(text);
}
