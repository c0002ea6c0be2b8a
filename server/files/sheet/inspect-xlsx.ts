import { inflated } from '../zip/inflate.ts';
import { inspectTags, type SheetTags, sheetTags } from './inspect-tags.ts';
import { megabytes, type SheetKind, sheetLimits } from './sheet.limits.ts';
import { refuseFile } from './sheet-row.ts';
import { type ZipPart, zipParts } from './zip-directory.ts';

/** What is known of the first sheet of a file beside its cells. */
export interface SheetLook {
  /** Ranges of cells that are shown as one: "D4:D6". */
  readonly merged: readonly string[];
}

/**
 * Looks through an XLSX file before it is read. The reader believes what the file says of itself, takes the
 * remembered value of a formula for a value, and makes a row as wide as its last cell: none of it is for strangers.
 */
export async function inspectXlsx(bytes: Buffer, kind: SheetKind): Promise<SheetLook> {
  const parts = zipParts(bytes);
  const names = parts.map(({ name }) => name.toLowerCase());
  if (!names.includes(workbook)) {
    throw refuseFile('Tệp nén này không phải bảng tính XLSX. Hãy gửi tệp XLSX hoặc CSV.');
  }
  if (names.some((name) => name.endsWith('vbaproject.bin'))) {
    throw refuseFile('Tệp có macro. Hãy lưu lại dạng "Excel Workbook (.xlsx)" rồi gửi lại.');
  }
  const sheets = new Map<string, SheetTags>();
  const texts = new Map<string, string>();
  let unpacked = 0;
  for (const part of parts) {
    const name = part.name.toLowerCase();
    const tags = name.startsWith('xl/worksheets/') ? sheetTags(kind) : undefined;
    if (tags !== undefined) sheets.set(name, tags);
    const look = inspectTags(tags, bomb);
    for await (const chunk of contentOf(part)) {
      unpacked += chunk.length;
      if (unpacked > sheetLimits.unpackedBytes) throw bomb();
      look(chunk.toString('latin1'));
      if (name === workbook || name === relations) texts.set(name, (texts.get(name) ?? '') + chunk);
    }
  }
  return { merged: sheets.get(firstSheet(texts))?.merged ?? [] };
}

const workbook = 'xl/workbook.xml';
const relations = 'xl/_rels/workbook.xml.rels';

/** Which part is the sheet that is read; '' where the workbook tells it in another way than spreadsheets do. */
function firstSheet(texts: ReadonlyMap<string, string>): string {
  const [sheet = ''] = /<(?:\w+:)?sheet\s[^>]*>/.exec(texts.get(workbook) ?? '') ?? [];
  const [, id = ''] = /\s\w+:id\s*=\s*"([\w.-]+)"/.exec(sheet) ?? [];
  const links = texts.get(relations)?.match(/<(?:\w+:)?Relationship\s[^>]*>/g) ?? [];
  const [, target = ''] =
    /Target\s*=\s*"([^"]*)"/.exec(links.find((link) => link.includes(`"${id}"`)) ?? '') ?? [];
  return (target.startsWith('/') ? target.slice(1) : `xl/${target}`).toLowerCase();
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
  try {
    yield* inflated([data]);
  } catch {
    throw refuseFile('Tệp XLSX hỏng: không giải nén được. Hãy mở bằng Excel, lưu lại rồi gửi lại.');
  }
}
