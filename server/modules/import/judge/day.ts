import type { SheetCell } from '../../../files/sheet/sheet-row.ts';

const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day a cell means, as `2025-07-01`; undefined when it means none. */
export function dayOf(cell: SheetCell): string | undefined {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? undefined : cell.toISOString().slice(0, 10);
  if (typeof cell !== 'string') return undefined;
  const [, year, month, date] = iso.exec(cell) ?? reversed(written.exec(cell)) ?? [];
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

/** `2025-07-01` as people write it: 01/07/2025. */
export function inWords(day: string): string {
  return day.split('-').reverse().join('/');
}
