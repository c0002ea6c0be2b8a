import { writeCsv } from 'hucre/csv';
import { type ColumnDef, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { neutralText } from '../../../../files/sheet/neutral-text.ts';
import { columnName } from '../../../../files/sheet/sheet-row.ts';
import { faultHeading, type GridColumn, rowHeadings } from './grid-columns.ts';
import { periodMarkText } from './grid-row-key.ts';
import type { GridSheet } from './grid-sheet.ts';
import { notApplicable } from './grid-words.ts';

type BookCell = string | number | boolean | Date | null;

/** A row of a file that is given out. */
export interface BookRow {
  readonly key: string;
  readonly parent: string;
  readonly unit: string;
  /** The cells, one for each column of the grid. */
  readonly cells: readonly BookCell[];
  /** What is wrong with it; undefined in a template. */
  readonly fault?: string;
}

/** How a file is written. */
export type BookFormat = 'xlsx' | 'csv';

/** A grid as a file that the import reads back. */
export async function gridBook(
  sheet: Pick<GridSheet, 'head' | 'columns'>,
  rows: readonly BookRow[],
  format: BookFormat,
): Promise<Buffer> {
  const headings = headingsOf(sheet.columns, rows);
  const lines = [titleOf(sheet, headings.length), headings, ...rows.map(lineOf)];
  const safe = lines.map((line) => line.map((cell) => (typeof cell === 'string' ? neutralText(cell) : cell)));
  // Excel needs the mark to see UTF-8, and semicolons in Vietnamese.
  if (format === 'csv') return Buffer.from(writeCsv(safe, { delimiter: ';', bom: true }));
  return Buffer.from(await writeXlsx({ sheets: [figures(sheet.columns, safe), guide(sheet.columns)] }));
}

/** As wide as the headings: the separator of a CSV file is the one that stands most often in its first line. */
function titleOf({ head }: Pick<GridSheet, 'head'>, width: number): BookCell[] {
  const title = [periodMarkText(head.periodId), head.periodName, head.campaignTitle];
  return [...title, ...Array.from({ length: Math.max(0, width - title.length) }, () => null)];
}

function headingsOf(columns: readonly GridColumn[], rows: readonly BookRow[]): BookCell[] {
  const faults = rows.some(({ fault }) => fault !== undefined) ? [faultHeading] : [];
  const { key, parent, unit } = rowHeadings;
  return [key, parent, unit, ...columns.map(({ heading }) => heading), ...faults];
}

function lineOf({ key, parent, unit, cells, fault }: BookRow): BookCell[] {
  return [key, parent, unit, ...cells, ...(fault === undefined ? [] : [fault])];
}

const headingRow = 1;
const unitColumns = 3;

function figures(columns: readonly GridColumn[], rows: BookCell[][]): WriteSheet {
  const last = rows.length + 1;
  const widths: ColumnDef[] = [
    // Whoever sorts or renames does not have to see it, and it goes along.
    { width: 12, hidden: true },
    { width: 24 },
    { width: 32 },
    ...columns.map(({ indicator }) => ({ width: indicator.measure === 'TEXT' ? 40 : 16 })),
    { width: 60 },
  ];
  const wrapped = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } } as const;
  const headings = rows[headingRow]?.map(
    (value, column) => [`${headingRow},${column}`, { value, style: wrapped }] as const,
  );
  return {
    name: 'Số liệu',
    columns: widths,
    rows,
    cells: new Map(headings),
    freezePane: { rows: headingRow + 1, columns: unitColumns },
    dataValidations: columns.flatMap((column, place) => {
      const values = wordsOf(column);
      const letter = columnName(place + unitColumns);
      if (values.length === 0) return [];
      return [
        {
          type: 'list',
          values,
          allowBlank: true,
          range: `${letter}${headingRow + 2}:${letter}${last}`,
        } as const,
      ];
    }),
  };
}

/** To choose from, where there are few and none holds a comma, which parts them in the list. */
function wordsOf({ indicator: { measure, grades } }: GridColumn): string[] {
  const words =
    measure === 'GRADE' ? grades : measure === 'FLAG' || measure === 'RECOGNITION' ? ['Có', 'Không'] : [];
  if (words.length === 0 || words.some((word) => /[,"]/.test(word)) || words.join(',').length > 200)
    return [];
  return [...words, notApplicable];
}

function guide(columns: readonly GridColumn[]): WriteSheet {
  return {
    name: 'Hướng dẫn',
    columns: [{ width: 60 }, { width: 100 }],
    rows: [
      ['Cột', 'Cách ghi'],
      ...columns.map(({ heading, explains }) => [heading, explains].map(neutralText)),
      [],
      ['Không áp dụng', `Ghi ${notApplicable}. Ô trống là chưa có số liệu; 0 là một số liệu.`],
      ['Lưu ý', 'Không đổi tên cột, không gộp ô, giữ nguyên cột ẩn A. Chỉ trang tính đầu tiên được đọc.'],
    ],
  };
}
