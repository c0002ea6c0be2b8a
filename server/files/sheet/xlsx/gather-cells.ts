import type { RawCell } from './cell-value.ts';
import type { GatheredRows } from './gather-rows.ts';
import { placeOf } from './places.ts';
import { gatherText, unescaped } from './shared-texts.ts';

type Attributes = Readonly<Record<string, string>>;
type OpenCell = { -readonly [Key in keyof RawCell]: RawCell[Key] };

/** Puts the cells of a sheet together from their elements: formula, value, text of their own. */
export function gatherCells(rows: GatheredRows) {
  const inline = gatherText();
  let cell: OpenCell | undefined;
  let inValue = false;

  function openCell({ r, t: type = '', s: style = '0', cm, vm }: Attributes): void {
    rows.openCell(r === undefined ? undefined : placeOf(r));
    const rich = cm !== undefined || vm !== undefined;
    cell = { type, style: Number(style), formula: false, rich, value: undefined, inline: undefined };
  }

  return {
    open(name: string, attributes: Attributes): void {
      if (name === 'c') openCell(attributes);
      else if (cell === undefined) return;
      else if (name === 'f') {
        cell.formula = true;
        if (attributes.t === 'array' || attributes.t === 'dataTable') rows.fills(attributes.ref ?? '');
      } else if (name === 'v') {
        inValue = true;
        cell.value = '';
      } else if (name === 'is') cell.inline = '';
      else inline.open(name);
    },
    text(text: string): void {
      if (cell !== undefined && inValue) cell.value += text;
      else inline.text(text);
    },
    close(name: string): void {
      if (cell === undefined) return;
      if (name === 'v') inValue = false;
      else if (name === 'is') cell.inline = inline.take();
      else if (name === 'c') {
        if (cell.type === 'str' && cell.value !== undefined) cell.value = unescaped(cell.value);
        rows.closeCell(cell);
        cell = undefined;
      } else inline.close(name);
    },
  };
}
