import type { SheetCell } from '../../../files/sheet/sheet-row.ts';

const vietnamese = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads a cell as a day, `2025-07-01`; undefined if it is not a valid day. */
export function dayOf(cell: SheetCell): string | undefined {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? undefined : cell.toISOString().slice(0, 10);
  if (typeof cell !== 'string') return undefined;
  const [, year, month, date] = iso.exec(cell) ?? reversed(vietnamese.exec(cell)) ?? [];
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day) ? day : undefined;
}

function reversed(match: RegExpExecArray | null): string[] | undefined {
  if (match === null) return undefined;
  const [all = '', date = '', month = '', year = ''] = match;
  return [all, year, month, date];
}

/** Writes `2025-07-01` as 01/07/2025. */
export function dayText(day: string): string {
  return day.split('-').reverse().join('/');
}
