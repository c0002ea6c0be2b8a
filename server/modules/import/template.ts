import { writeCsv } from 'hucre/csv';
import { writeXlsx } from 'hucre/xlsx';
import { importColumns } from './columns.ts';
import { kindWords, roleWords } from './import.words.ts';

const example = ['30076', 'Xã Mỹ Thọ', ...importColumns.slice(2).map((column) => column.example)];

/** A table with one example row to overwrite, and a second sheet that explains the columns. */
export function templateXlsx(): Promise<Uint8Array> {
  const columns = importColumns.map(({ heading }) => ({ width: Math.max(16, heading.length + 6) }));
  return writeXlsx({
    sheets: [
      {
        name: 'Đơn vị và thành viên',
        columns,
        rows: [importColumns.map(({ heading }) => heading), example],
        freezePane: { rows: 1 },
      },
      {
        name: 'Hướng dẫn',
        columns: [{ width: 26 }, { width: 110 }],
        rows: [
          ['Cột', 'Cách ghi'],
          ...importColumns.map(({ heading, explains }) => [heading, explains]),
          [],
          ['Loại đơn vị', kindWords.join('; ')],
          ['Chức vụ', roleWords.join('; ')],
          ['Lưu ý', 'Xóa dòng ví dụ trước khi gửi. Không dùng công thức. Chỉ trang tính đầu tiên được đọc.'],
        ],
      },
    ],
  });
}

/**
 * For programs that cannot write XLSX. Excel needs the byte order mark to detect UTF-8, and expects semicolons in
 * Vietnamese.
 */
export function templateCsv(): string {
  return writeCsv([importColumns.map(({ heading }) => heading), example], { delimiter: ';', bom: true });
}
