import { megabytes } from '../../../files/sheet/sheet.limits.ts';
import type { Readable } from '../../../files/spool.ts';
import {
  localHeader,
  longestEnd,
  type ZipDirectory,
  type ZipEntry,
  zipDirectory,
  zipEntries,
  zipHeaderLength,
} from '../../../files/zip/directory.ts';
import { inflated } from '../../../files/zip/inflate.ts';
import type { Family, Format } from './format.ts';
import { refuseContent } from './refuse-content.ts';

/** What an office document of the allowed size may hold; those people write stay far below. */
const limits = { parts: 2_000, directoryBytes: 1024 * 1024, unpackedBytes: 200 * 1024 * 1024 } as const;

const officeType = 'application/vnd.openxmlformats-officedocument';
/** By the part that makes a ZIP file one of them. */
const documents: ReadonlyMap<string, Format> = new Map([
  [
    'word/document.xml',
    { name: 'Word', mediaType: `${officeType}.wordprocessingml.document`, extensions: ['docx'] },
  ],
  [
    'xl/workbook.xml',
    { name: 'Excel', mediaType: `${officeType}.spreadsheetml.sheet`, extensions: ['xlsx'] },
  ],
]);

const damaged = () => refuseContent('Tệp Word hoặc Excel hỏng hoặc bị cắt cụt. Hãy mở, lưu lại rồi gửi lại.');

/** Word and Excel documents: ZIP files of parts. Looked through by what they unpack to, not by what they say. */
export const office: Family = {
  begins: (head) => head.toString('latin1', 0, 4) === 'PK\x03\x04',
  async judge(file) {
    const entries = await entriesOf(file);
    const format = formatOf(entries.map(({ name }) => name));
    await checkPlaces(file, entries);
    return format;
  },
};

/** The end of the file; undefined when it is no ZIP file. */
export async function directoryOf(file: Readable): Promise<ZipDirectory | undefined> {
  const from = Math.max(0, file.bytes - longestEnd);
  return zipDirectory(await file.read(from, longestEnd));
}

async function entriesOf(file: Readable): Promise<ZipEntry[]> {
  const directory = await directoryOf(file);
  if (directory === undefined || directory.count === 0) throw damaged();
  const { count, offset, length } = directory;
  if (count > limits.parts || length > limits.directoryBytes) throw bomb();
  try {
    return [...zipEntries(await file.read(offset, length), count)];
  } catch (error) {
    throw error instanceof RangeError ? damaged() : error;
  }
}

function formatOf(names: readonly string[]): Format {
  const known = names.flatMap((name) => documents.get(name) ?? []);
  const [format] = known;
  if (format === undefined || known.length > 1 || !names.includes('[Content_Types].xml')) {
    throw refuseContent('Tệp nén không được nhận; chỉ nhận tệp Word (DOCX) và Excel (XLSX).');
  }
  if (names.some((name) => /(^|\/)vba\w*\.bin$/i.test(name))) {
    throw refuseContent(`Tệp ${format.name} có macro. Hãy lưu lại dạng không có macro rồi gửi lại.`);
  }
  if (new Set(names).size < names.length || names.some((name) => /^\/|\\|(^|\/)\.\.(\/|$)/.test(name))) {
    throw damaged();
  }
  return format;
}

/** Parts lie one after the other from the first byte on: what hides before, or lies in another one, is no document. */
async function checkPlaces(file: Readable, entries: readonly ZipEntry[]): Promise<void> {
  let [free, unpacked] = [0, 0];
  for (const entry of [...entries].sort((one, other) => one.local - other.local)) {
    if (entry.encrypted) throw refuseContent('Tệp có mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.');
    if ((entry.method !== 0 && entry.method !== 8) || entry.local < free) throw damaged();
    if (free === 0 && entry.local > 0) throw damaged();
    const start = entry.local + (await headerLength(file, entry.local));
    free = start + entry.packed;
    if (free > file.bytes) throw damaged();
    unpacked += await unpackedBytes(file, { ...entry, start }, limits.unpackedBytes - unpacked);
  }
}

async function headerLength(file: Readable, local: number): Promise<number> {
  try {
    return zipHeaderLength(await file.read(local, localHeader));
  } catch (error) {
    throw error instanceof RangeError ? damaged() : error;
  }
}

type Placed = ZipEntry & { readonly start: number };

async function unpackedBytes(
  file: Readable,
  { method, packed, start }: Placed,
  most: number,
): Promise<number> {
  if (method === 0) return packed;
  let bytes = 0;
  try {
    for await (const chunk of inflated(parts(file, start, packed))) {
      bytes += chunk.length;
      if (bytes > most) break;
    }
  } catch {
    throw damaged();
  }
  if (bytes > most) throw bomb();
  return bytes;
}

async function* parts(file: Readable, start: number, length: number): AsyncGenerator<Buffer> {
  const size = 64 * 1024;
  for (let at = start; at < start + length; at += size) {
    yield await file.read(at, Math.min(size, start + length - at));
  }
}

function bomb() {
  return refuseContent(
    `Tệp khi giải nén lớn hơn ${megabytes(limits.unpackedBytes)} hoặc có quá nhiều phần, không được nhận.`,
  );
}
