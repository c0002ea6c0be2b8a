import { sheetLimits } from './sheet.limits.ts';
import { refuseFile } from './sheet-row.ts';

export function tooManyRows() {
  return refuseFile(
    `Tệp có hơn ${sheetLimits.rows} dòng hoặc ${sheetLimits.cells} ô, hoặc quá phức tạp. Hãy chia thành nhiều tệp và xóa các dòng trống có định dạng.`,
  );
}
