import { Readable } from 'node:stream';
import { writeCsvStream } from 'hucre/csv';
import { writeXlsxStream } from 'hucre/xlsx';
import { searchKey } from '../../text/search-key.ts';
import type { ExportCell, ExportPlan } from './export.table.ts';

export type ExportFormat = 'xlsx' | 'csv';

/** Writes a file while it is being sent, so that it is never in memory as a whole. */
export function exportFile(
  lines: AsyncIterable<ExportCell[]>,
  { columns }: ExportPlan,
  { title, format }: { readonly title: string; readonly format: ExportFormat },
): Readable {
  const written =
    format === 'xlsx'
      ? writeXlsxStream(lines, {
          name: title,
          columns: columns.map(({ width }) => ({ width })),
          freezePane: { rows: 1, columns: 2 },
        })
      : writeCsvStream(lines, { delimiter: ';', bom: true, headers: false });
  return Readable.fromWeb(written as Parameters<typeof Readable.fromWeb>[0]);
}

/** A file name in plain ASCII: `ket-qua-thang-8-2026-tan-phuoc-1.xlsx`. */
export function fileName(words: string, format: ExportFormat): string {
  return `${searchKey(words)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 100)}.${format}`;
}
