import { refuseFile } from './sheet-row.ts';

/** The text of a file that says nowhere how it is encoded: UTF-8, UTF-16 with a mark, or windows-1258 of old Excel. */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return decoded(bytes, 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return decoded(bytes, 'utf-16be');
  if (bytes.includes(0)) {
    throw refuseFile('Tệp có byte NUL nên không phải tệp CSV. Hãy gửi tệp CSV (UTF-8) hoặc XLSX.');
  }
  const text = tryDecode(bytes, 'utf-8');
  if (text !== undefined) return text;
  // Letters of UTF-8 never come about by chance in windows-1258: such a file is UTF-8, cut or damaged.
  if (startsWith(bytes, 0xef, 0xbb, 0xbf) || hasLetters(bytes)) {
    throw refuseFile(
      'Tệp CSV hỏng: có byte không đúng UTF-8. Hãy mở bảng tính gốc, lưu lại dạng "CSV UTF-8" rồi gửi lại.',
    );
  }
  return decoded(bytes, 'windows-1258').normalize('NFC');
}

function hasLetters(bytes: Uint8Array): boolean {
  return /[\u00c0-\u01b0\u1ea0-\u1ef9]|\p{Mn}/u.test(new TextDecoder('utf-8').decode(bytes));
}

function decoded(bytes: Uint8Array, encoding: string): string {
  const text = tryDecode(bytes, encoding);
  if (text !== undefined && !text.includes('\0')) return text;
  throw refuseFile(`Tệp CSV hỏng: không đọc được theo mã ${encoding}. Hãy lưu lại dạng "CSV UTF-8".`);
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function startsWith(bytes: Uint8Array, ...lead: readonly number[]): boolean {
  return lead.every((byte, index) => bytes[index] === byte);
}
