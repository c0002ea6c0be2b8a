import { streamCsvRows } from 'hucre/csv';
import { cleanCsvText } from './clean-text.ts';
import { separatorOf } from './csv-separator.ts';
import { decodeText } from './decode-text.ts';
import { type SheetKind, sheetLimits } from './sheet.limits.ts';
import { refuseFile, type SheetRow } from './sheet-row.ts';
import { tooManyRows } from './too-large.ts';

/** The rows of a CSV file, one after the other. Also what is copied from a spreadsheet: tabs between the cells. */
export function* readCsv(bytes: Uint8Array, kind: SheetKind): Generator<SheetRow> {
  const text = decodeText(bytes);
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1) {
    throw refuseFile('Tệp CSV có dấu ngoặc kép (") mở mà không đóng. Hãy xóa hoặc đóng dấu đó.');
  }
  let row = 0;
  for (const values of streamCsvRows(text, { delimiter: separatorOf(text, kind) })) {
    row += 1;
    if (row > sheetLimits.rows) throw tooManyRows();
    yield { row, cells: values.map((value) => cleanCsvText(String(value ?? ''))), hidden: false };
  }
}
