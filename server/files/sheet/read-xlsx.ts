import { type CellValue, streamXlsxRows } from 'hucre/xlsx';
import { cleanText } from './clean-text.ts';
import { inspectXlsx } from './inspect-xlsx.ts';
import { tooManyRows } from './read-csv.ts';
import { type SheetKind, sheetLimits } from './sheet.limits.ts';
import { refuseFile, type Sheet, type SheetCell, type SheetRow } from './sheet-row.ts';

/** The first sheet of an XLSX file. */
export async function readXlsx(bytes: Buffer, kind: SheetKind): Promise<Sheet> {
  const { merged } = await inspectXlsx(bytes, kind);
  return { merged, rows: rowsOf(bytes, kind) };
}

async function* rowsOf(bytes: Buffer, { columns }: SheetKind): AsyncGenerator<SheetRow> {
  let count = 0;
  const rows = streamXlsxRows(bytes);
  for (;;) {
    const next = await rows.next().catch(() => {
      throw refuseFile('Tệp XLSX hỏng hoặc không đọc được. Hãy mở bằng Excel, lưu lại rồi gửi lại.');
    });
    if (next.done) return;
    count += 1;
    if (count > sheetLimits.rows || next.value.values.length > columns) throw tooManyRows();
    const row = next.value.index + 1;
    yield { row, cells: next.value.values.map((value, column) => cellOf(value, row, column)) };
  }
}

function cellOf(value: CellValue, row: number, column: number): SheetCell {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? cleanText(value, row, column) : value;
}
