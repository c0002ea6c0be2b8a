import type { Part } from '../../office/open-package.ts';
import { readXml } from '../../office/read-xml.ts';

/** What the format of a cell makes of its number, as far as the number is not shown as such. */
export type NumberFormat = 'NUMBER' | 'PERCENT' | 'DATE';

/** Formats by the number of the style that a cell names. */
export type CellFormats = readonly NumberFormat[];

/** The formats of a workbook's styles. */
export async function readFormats(styles: Part): Promise<CellFormats> {
  const codes = new Map<string, string>();
  const formats: NumberFormat[] = [];
  let within = '';
  await readXml(styles, {
    open(name, { numFmtId: id = '0', formatCode = '' }) {
      if (name === 'numFmts' || name === 'cellXfs') within = name;
      else if (name === 'numFmt' && within === 'numFmts') codes.set(id, formatCode);
      else if (name === 'xf' && within === 'cellXfs') formats.push(formatOf(Number(id), codes.get(id)));
    },
    close(name) {
      if (name === within) within = '';
    },
  });
  return formats;
}

const percents = [9, 10, 67, 68];
/** Built-in date formats of all languages; the order of day and month does not matter here. */
const dates: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
  [71, 81],
];

function formatOf(id: number, code: string | undefined): NumberFormat {
  if (code !== undefined) return formatOfCode(code);
  if (percents.includes(id)) return 'PERCENT';
  return dates.some(([first, last]) => id >= first && id <= last) ? 'DATE' : 'NUMBER';
}

/** Text in quotes, escaped signs, blanks as wide as a sign, colours, currencies and conditions; not `[h]`, hours beyond 24. */
const literal = /"[^"]*"|[\\_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

export function formatOfCode(code: string): NumberFormat {
  const signs = code.replace(literal, '');
  if (signs.includes('%')) return 'PERCENT';
  return /[ymdhs]/i.test(signs.replace(/general/gi, '')) ? 'DATE' : 'NUMBER';
}
