import { streamCsvRows } from 'hucre/csv';
import { cleanText } from './clean-text.ts';
import { decodeText } from './decode-text.ts';
import { sheetLimits } from './sheet.limits.ts';
import { refuseFile, type SheetRow } from './sheet-row.ts';

const separators = [';', ',', '\t'] as const;

/** The rows of a CSV file, one after the other. Also what is copied from a spreadsheet: tabs between the cells. */
export function* readCsv(bytes: Uint8Array): Generator<SheetRow> {
  const text = decodeText(bytes);
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1) {
    throw refuseFile('Tệp CSV có dấu ngoặc kép (") mở mà không đóng. Hãy xóa hoặc đóng dấu đó.');
  }
  let row = 0;
  for (const values of streamCsvRows(text, { delimiter: separatorOf(text) })) {
    row += 1;
    if (row > sheetLimits.rows) throw tooManyRows();
    yield { row, cells: values.map((value, column) => cleanText(String(value ?? ''), row, column)) };
  }
}

export function tooManyRows() {
  return refuseFile(
    `Tệp có hơn ${sheetLimits.rows} dòng hoặc ${sheetLimits.cells} ô. Hãy chia thành nhiều tệp và xóa các dòng trống có định dạng.`,
  );
}

/** The one that stands most often in the first line with any. */
function separatorOf(text: string): string {
  const lines = text.slice(0, 20_000).split(/\r?\n|\r/);
  for (const line of lines) {
    const counted = separators.map((separator) => [line.split(separator).length, separator] as const);
    const [most] = counted.sort(([one], [other]) => other - one);
    if (most !== undefined && most[0] > 2) return most[1];
  }
  return ';';
}
