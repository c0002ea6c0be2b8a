import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { formulaAt } from './clean-text.ts';
import { tooManyRows } from './read-csv.ts';
import { megabytes, sheetLimits } from './sheet.limits.ts';
import { refuseFile } from './sheet-row.ts';
import { type ZipPart, zipParts } from './zip-directory.ts';

/**
 * Looks through an XLSX file before it is read. The reader believes what the file says of itself, takes the
 * remembered value of a formula for a value, and makes a row as wide as its last cell: none of it is for strangers.
 */
export async function inspectXlsx(bytes: Buffer): Promise<void> {
  const parts = zipParts(bytes);
  const names = parts.map(({ name }) => name.toLowerCase());
  if (!names.includes('xl/workbook.xml')) {
    throw refuseFile('Tệp nén này không phải bảng tính XLSX. Hãy gửi tệp XLSX hoặc CSV.');
  }
  if (names.some((name) => name.endsWith('vbaproject.bin'))) {
    throw refuseFile('Tệp có macro. Hãy lưu lại dạng "Excel Workbook (.xlsx)" rồi gửi lại.');
  }
  let unpacked = 0;
  for (const part of parts) {
    const look = lookInto(part.name);
    for await (const chunk of contentOf(part)) {
      unpacked += chunk.length;
      if (unpacked > sheetLimits.unpackedBytes) throw bomb();
      look(chunk.toString('latin1'));
    }
  }
}

function bomb() {
  return refuseFile(
    `Tệp XLSX khi giải nén lớn hơn ${megabytes(sheetLimits.unpackedBytes)} hoặc quá phức tạp. Hãy xóa hình ảnh và các dòng, cột trống có định dạng.`,
  );
}

async function* contentOf({ data, deflated }: ZipPart): AsyncGenerator<Buffer> {
  if (!deflated) {
    yield Buffer.from(data);
    return;
  }
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 });
  // Every error shows in the loop below; without a listener it would end the process.
  inflate.on('error', () => undefined);
  try {
    for await (const chunk of Readable.from([data]).pipe(inflate)) yield chunk as Buffer;
  } catch {
    throw refuseFile('Tệp XLSX hỏng: không giải nén được. Hãy mở bằng Excel, lưu lại rồi gửi lại.');
  } finally {
    inflate.destroy();
  }
}

/** What is told apart in a sheet: a formula, a row, a cell, where it stands, a document type with entities. */
const found = /<(?:[\w.-]+:)?(f|c|row)(?=[\s>/])|<!(DOCTYPE|ENTITY)|\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;

/** Reads a part chunk by chunk; what may be cut at the end of one is looked at again with the next. */
function lookInto(name: string): (chunk: string) => void {
  const judge = name.toLowerCase().startsWith('xl/worksheets/') ? sheetJudge() : () => undefined;
  const countTags = name.toLowerCase().startsWith('xl/worksheets/') ? () => undefined : tagCounter();
  let rest = '';
  return (chunk) => {
    countTags(chunk);
    const text = rest + chunk;
    let last = 0;
    for (const match of text.matchAll(found)) {
      last = match.index + match[0].length;
      const [, tag, declared, quoted, single] = match;
      if (declared !== undefined) {
        throw refuseFile('Tệp XLSX có khai báo DOCTYPE hoặc ENTITY, không được nhận.');
      }
      judge(tag?.toLowerCase(), quoted ?? single ?? '');
    }
    rest = text.slice(Math.max(last, text.length - 4_096));
  };
}

/** Told of each tag, and of each place (`C7`, or `7` of a row) that follows one. */
function sheetJudge(): (tag: string | undefined, place: string) => void {
  let cell = 'A1';
  let rows = 0;
  let cells = 0;
  return (tag, place) => {
    if (tag === 'f') throw formulaAt(cell);
    if (tag === 'row') rows += 1;
    if (tag === 'c') cells += 1;
    if (rows > sheetLimits.rows || cells > sheetLimits.cells) throw tooManyRows();
    if (tag !== undefined) return;
    if (!/^[a-z]?\d+$/i.test(place)) {
      throw refuseFile(`Ô ${place.slice(0, 12)} nằm ngoài các cột A–Z. Hãy xóa các cột thừa.`);
    }
    cell = place;
  };
}

/** The reader makes a tree of these parts: each tag costs it far more memory than it has letters. */
function tagCounter(): (chunk: string) => void {
  let tags = 0;
  return (chunk) => {
    tags += chunk.split('<').length - 1;
    if (tags > sheetLimits.tags) throw bomb();
  };
}
