import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import type { SheetKind } from './sheet.limits.ts';
import { refuseFile, type Sheet } from './sheet-row.ts';

/** Files that begin so, and are sent by mistake. What a file is called says nothing. */
const others: readonly (readonly [string, string])[] = [
  ['%PDF', 'tệp PDF'],
  ['\x89PNG', 'hình ảnh'],
  ['\xff\xd8\xff', 'hình ảnh'],
  ['GIF8', 'hình ảnh'],
  ['\xd0\xcf\x11\xe0', 'tệp Excel cũ (.xls) hoặc tệp có mật khẩu'],
  ['{\\rtf', 'tệp RTF'],
  ['\x1f\x8b', 'tệp nén'],
  ['Rar!', 'tệp nén'],
  ['7z\xbc\xaf', 'tệp nén'],
  ['\x7fELF', 'chương trình'],
  ['MZ', 'chương trình'],
  ['<', 'trang web hoặc tệp XML'],
];

/** The sheet of a file, whatever it is called: XLSX when it is a ZIP file, else CSV. */
export async function openSheet(bytes: Buffer, kind: SheetKind): Promise<Sheet> {
  if (bytes.length === 0) throw refuseFile('Tệp rỗng.');
  const lead = bytes.toString('latin1', 0, 8);
  const [, what] = others.find(([signature]) => lead.startsWith(signature)) ?? [];
  if (what !== undefined) throw refuseFile(`Đây là ${what}. Hãy gửi bảng tính XLSX hoặc CSV.`);
  if (lead.startsWith('PK')) return readXlsx(bytes, kind);
  return { merged: [], rows: [...readCsv(bytes, kind)] };
}
