import { searchKey } from '../../text/search-key.ts';
import type { SheetCell, SheetRow } from './sheet-row.ts';

/** A row below the headings, as the reader of the table sees it. */
export interface PlacedRow extends Pick<SheetRow, 'row' | 'cells'> {
  /** Whether it can be nothing but data: it has a key, or the kind of a unit. */
  readonly certain: boolean;
  /** Whether it looks like data. */
  readonly likely: boolean;
}

/**
 * The rows of a table that printed forms have and that are no data: the numbers of the columns below the headings
 * ("(1) (2) (3)"), totals, and at the end who has drawn it up, who gets it and who signs it.
 */
export function furnitureOf(rows: readonly PlacedRow[]): ReadonlySet<number> {
  const others = rows.filter(({ certain }) => !certain);
  const [first] = rows;
  const found = others.filter((one) => (one === first && numbersColumns(one)) || isTotal(one));
  const end = rows.slice(rows.findLastIndex(({ certain, likely }) => certain || likely) + 1);
  const signed = end.findIndex(isSignature);
  return new Set([...found, ...(signed < 0 ? [] : end.slice(signed))].map(({ row }) => row));
}

const columnNumber = /^[([]?(?:(\d{1,3})|[A-ZĐ])[)\]]?(?:\s*=.*)?$/;

/** "(1)", "2", "[3]", "B", "(5)=(3)+(4)": numbers go up. */
function numbersColumns({ cells }: PlacedRow): boolean {
  const matches = texts(cells).map((text) => columnNumber.exec(text));
  const numbers = matches.flatMap((match) => (match?.[1] === undefined ? [] : [Number(match[1])]));
  const ascending = numbers.every((number, place) => place === 0 || number > (numbers[place - 1] ?? 0));
  return matches.length > 1 && matches.every((match) => match !== null) && ascending;
}

const total = /^(tong|cong|tong cong|tong so|tong hop)$/;

function isTotal({ cells }: PlacedRow): boolean {
  // Behind a number of the row, or the commune above.
  return texts(cells)
    .slice(0, 3)
    .some((text) => total.test(searchKey(text)));
}

const signature =
  /^(nguoi (lap|bao cao|tong hop|ky|viet)|can bo (lap|tong hop)|noi nhan|ghi chu|(tm|kt|tl|tuq) \S|thu truong|(pho )?chu tich|(pho )?truong (cong an|ban|phong)|xac nhan|ky (va |ten|ghi ro|dong dau)|luu (vt|hs))/;
const dated = /\bngay\b.{0,6}\bthang\b.{0,6}\bnam\b/;

/** Few cells are written in the rows of those who sign. */
function isSignature({ cells }: PlacedRow): boolean {
  const keys = texts(cells).map(searchKey);
  return keys.length <= 4 && keys.some((key) => signature.test(key) || dated.test(key));
}

function texts(cells: readonly SheetCell[]): string[] {
  return cells.map((cell) => String(cell).trim()).filter((text) => text !== '');
}
