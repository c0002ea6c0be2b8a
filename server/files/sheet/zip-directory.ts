import { zipDirectory, zipEntries, zipHeaderLength } from '../zip/directory.ts';
import { sheetLimits } from './sheet.limits.ts';
import { refuseFile } from './sheet-row.ts';

/** A part of a ZIP file, as its directory lists it. */
export interface ZipPart {
  readonly name: string;
  readonly deflated: boolean;
  readonly data: Uint8Array;
}

const damaged = 'Tệp XLSX hỏng hoặc bị cắt cụt. Hãy mở bằng Excel, lưu lại rồi gửi lại.';
/** The parts of a ZIP file; throws for what no spreadsheet programme writes. */
export function zipParts(bytes: Buffer): ZipPart[] {
  try {
    return [...listed(bytes)];
  } catch (error) {
    if (error instanceof RangeError) throw refuseFile(damaged);
    throw error;
  }
}

function* listed(bytes: Buffer): Generator<ZipPart> {
  const directory = zipDirectory(bytes);
  if (directory === undefined) throw refuseFile(damaged);
  const { count, offset } = directory;
  if (count > sheetLimits.parts) {
    throw refuseFile(`Tệp XLSX có ${count} phần, nhiều nhất là ${sheetLimits.parts}.`);
  }
  for (const { name, encrypted, method, packed, local } of zipEntries(bytes.subarray(offset), count)) {
    if (encrypted) throw refuseFile('Tệp XLSX có mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.');
    if (method !== 0 && method !== 8) throw refuseFile(damaged);
    const start = local + zipHeaderLength(bytes.subarray(local));
    if (start + packed > bytes.length) throw refuseFile(damaged);
    yield { name, deflated: method === 8, data: bytes.subarray(start, start + packed) };
  }
}
