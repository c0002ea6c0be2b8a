import { invalidInput } from './invalid-input.ts';

/** The sort key of a row, its id last: where the next page begins. */
export type CursorKey = readonly string[];

/** One page as a Relay connection shows it. What is a getter costs nothing unless asked for. */
export interface Page<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number | Promise<number>;
}

export interface PageArgs {
  readonly first: number;
  readonly after?: string | null | undefined;
}

export const largestPage = 100;

export function encodeCursor(key: CursorKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The key a cursor of ours holds; `size` is how many values this list sorts by. */
export function decodeCursor(cursor: string, size: number): CursorKey {
  const key = parse(Buffer.from(cursor, 'base64url').toString());
  if (!Array.isArray(key) || key.length !== size || !key.every((part) => typeof part === 'string')) {
    throw invalidInput(
      'Con trỏ trang "after" không hợp lệ: hãy dùng đúng giá trị "endCursor" đã nhận.',
      'after',
    );
  }
  return key;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function checkFirst(first: number): void {
  if (first >= 1 && first <= largestPage) return;
  throw invalidInput(`"first" phải từ 1 đến ${largestPage}; đã nhận ${first}.`, 'first');
}

/**
 * Makes a page of rows that were asked for with `limit first + 1`: the row too many tells that there is a
 * next page. `total` runs only when `totalCount` is selected.
 */
export function pageOf<Node>(
  rows: readonly Node[],
  args: PageArgs,
  { keyOf, total }: { keyOf: (node: Node) => CursorKey; total: () => Promise<number> },
): Page<Node> {
  const nodes = rows.slice(0, args.first);
  const cursorOf = (node: Node | undefined) => (node === undefined ? null : encodeCursor(keyOf(node)));
  return {
    get edges() {
      return nodes.map((node) => ({ cursor: encodeCursor(keyOf(node)), node }));
    },
    nodes,
    pageInfo: {
      hasNextPage: rows.length > args.first,
      hasPreviousPage: args.after != null,
      get startCursor() {
        return cursorOf(nodes[0]);
      },
      get endCursor() {
        return cursorOf(nodes.at(-1));
      },
    },
    get totalCount() {
      return total();
    },
  };
}
