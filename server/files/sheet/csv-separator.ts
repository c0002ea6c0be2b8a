import { streamCsvRows } from 'hucre/csv';
import { headingsWithin, type SheetKind } from './sheet.limits.ts';

const separators = [';', ',', '\t'] as const;
/** The lines before the data fit in; only they are looked at. */
const looked = 20_000;

/**
 * What stands between the cells of a CSV file: the separator that makes headings of one of its first rows, since a title
 * above them may hold any of the others. Where none does, the one that stands most often in the first line with any,
 * so that the caller can say which headings are missing.
 */
export function separatorOf(text: string, { isHeadings }: SheetKind): string {
  const beginning = text.slice(0, looked);
  const widths = separators.map((separator) => ({
    separator,
    width: widthOfHeadings(beginning, separator, isHeadings),
  }));
  const [widest] = widths.sort((one, other) => other.width - one.width);
  return widest !== undefined && widest.width > 0 ? widest.separator : mostFrequent(beginning);
}

/** How many cells the row of headings has; 0 when there is none. */
function widthOfHeadings(text: string, delimiter: string, isHeadings: SheetKind['isHeadings']): number {
  let row = 0;
  for (const values of streamCsvRows(text, { delimiter })) {
    const cells = values.map((value) => String(value ?? ''));
    if (isHeadings(cells)) return cells.filter((cell) => cell.trim() !== '').length;
    row += 1;
    if (row >= headingsWithin) return 0;
  }
  return 0;
}

function mostFrequent(text: string): string {
  for (const line of text.split(/\r?\n|\r/)) {
    const counted = separators.map((separator) => [line.split(separator).length, separator] as const);
    const [most] = counted.sort(([one], [other]) => other - one);
    if (most !== undefined && most[0] > 2) return most[1];
  }
  return ';';
}
