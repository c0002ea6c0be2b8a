import { formulaAt } from './clean-text.ts';
import { tooManyRows } from './read-csv.ts';
import { type SheetKind, sheetLimits } from './sheet.limits.ts';
import { columnName, refuseFile } from './sheet-row.ts';

/** What is told apart in a sheet: tags, where a row or cell stands, what a range covers, a document type with entities. */
const found =
  /<(\/?)(?:[\w.-]+:)?(f|v|c|row|mergeCell)(?=[\s>/])|<!(DOCTYPE|ENTITY)|\s(r|ref)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;

/** Told of each tag of a sheet, and of what stands behind it. */
export interface SheetTags {
  readonly merged: readonly string[];
  tag(name: string, closes: boolean): void;
  /** `C7` of a cell, `7` of a row. */
  place(place: string): void;
  range(range: string): void;
}

/** Reads a part chunk by chunk; what may be cut at the end of one is looked at again with the next. */
export function inspectTags(tags: SheetTags | undefined, tooMany: () => Error): (chunk: string) => void {
  const countTags = tags === undefined ? tagCounter(tooMany) : () => undefined;
  let rest = '';
  return (chunk) => {
    countTags(chunk);
    const text = rest + chunk;
    let last = 0;
    for (const match of text.matchAll(found)) {
      last = match.index + match[0].length;
      const [, closing, tag, declared, attribute, quoted, single] = match;
      if (declared !== undefined) {
        throw refuseFile('Tệp XLSX có khai báo DOCTYPE hoặc ENTITY, không được nhận.');
      }
      if (tag !== undefined) tags?.tag(tag.toLowerCase(), closing === '/');
      else if (attribute === 'r') tags?.place(quoted ?? single ?? '');
      else tags?.range(quoted ?? single ?? '');
    }
    rest = text.slice(Math.max(last, text.length - 4_096));
  };
}

/** So many ranges are remembered: more say no more. */
const ranges = 1_000;

export function sheetTags({ columns, formulas }: SheetKind): SheetTags {
  const merged: string[] = [];
  let [cell, inside] = ['A1', ''];
  let [rows, cells] = [0, 0];
  /** Where a formula stands that has not shown a result yet. */
  let open: string | undefined;
  return {
    merged,
    tag(name, closes) {
      if (open !== undefined && (closes ? name === 'c' : name === 'c' || name === 'row'))
        throw withoutResult(open);
      if (closes) return;
      inside = name;
      if (name === 'v') open = undefined;
      if (name === 'f' && formulas === 'REFUSED') throw formulaAt(cell);
      if (name === 'f') open = cell;
      if (name === 'row') rows += 1;
      if (name === 'c') cells += 1;
      if (rows > sheetLimits.rows || cells > sheetLimits.cells) throw tooManyRows();
    },
    place(place) {
      if (isWithin(place, columns)) cell = place;
      else {
        const last = columnName(columns - 1);
        throw refuseFile(`Ô ${place.slice(0, 12)} nằm ngoài các cột A–${last}. Hãy xóa các cột thừa.`);
      }
    },
    range(range) {
      if (inside === 'mergecell' && merged.length < ranges) merged.push(range.slice(0, 32));
    },
  };
}

function withoutResult(cell: string) {
  return refuseFile(
    `Ô ${cell} là công thức chưa có kết quả. Hãy mở tệp bằng Excel, lưu lại rồi gửi lại, hoặc dán lại chỉ giá trị.`,
  );
}

function isWithin(place: string, columns: number): boolean {
  const [, letters] = /^([a-z]{0,3})\d+$/i.exec(place) ?? [];
  return letters !== undefined && columnNumber(letters) <= columns;
}

/** "A" is 1. */
function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The reader makes a tree of these parts: each tag costs it far more memory than it has letters. */
function tagCounter(tooMany: () => Error): (chunk: string) => void {
  let tags = 0;
  return (chunk) => {
    tags += chunk.split('<').length - 1;
    if (tags > sheetLimits.tags) throw tooMany();
  };
}
