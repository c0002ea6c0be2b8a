import { sheetLimits } from './sheet.limits.ts';
import { refuseFile } from './sheet-row.ts';

/** A part of a ZIP file, as its directory lists it. */
export interface ZipPart {
  readonly name: string;
  readonly deflated: boolean;
  readonly data: Uint8Array;
}

const damaged = 'Tệp XLSX hỏng hoặc bị cắt cụt. Hãy mở bằng Excel, lưu lại rồi gửi lại.';
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

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
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || bytes.readUInt32LE(end) !== endSignature) throw refuseFile(damaged);
  // What leads the reader to another directory than this one: that of files beyond 4 GB, or one hidden in a comment.
  if (bytes.readUInt32LE(end + 12) === 0xffffffff || end + 22 + bytes.readUInt16LE(end + 20) !== bytes.length)
    throw refuseFile(damaged);
  const count = bytes.readUInt16LE(end + 10);
  if (count > sheetLimits.parts) {
    throw refuseFile(`Tệp XLSX có ${count} phần, nhiều nhất là ${sheetLimits.parts}.`);
  }
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== entrySignature) throw refuseFile(damaged);
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) {
      throw refuseFile('Tệp XLSX có mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.');
    }
    const method = bytes.readUInt16LE(at + 10);
    const size = bytes.readUInt32LE(at + 20);
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    if ((method !== 0 && method !== 8) || bytes.readUInt32LE(local) !== localSignature) {
      throw refuseFile(damaged);
    }
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    if (start + size > bytes.length) throw refuseFile(damaged);
    yield {
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      deflated: method === 8,
      data: bytes.subarray(start, start + size),
    };
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}
