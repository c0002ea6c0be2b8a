import { invalidInput } from '../invalid-input.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { KeyedRow, Keyset } from './keyset.ts';

/** One page as a Relay connection shows it. What is a getter costs nothing unless asked for. */
export interface Page<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number | Promise<number>;
}

interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

export interface PageArgs {
  readonly first: number;
  readonly after?: string | null | undefined;
}

export const largestPage = 100;

export function checkFirst(first: number): void {
  if (first >= 1 && first <= largestPage) return;
  throw invalidInput(`"first" phải từ 1 đến ${largestPage}; đã nhận ${first}.`, 'first');
}

/** The sort key behind which the page begins, null at the beginning of the list. Wrong arguments are refused. */
export function checkPage(order: Keyset, { first, after }: PageArgs): readonly string[] | null {
  checkFirst(first);
  return after == null ? null : decodeCursor(order, after);
}

interface PageOptions {
  readonly page: PageArgs;
  readonly total: () => Promise<number>;
  /** Given by lists whose pages may begin elsewhere than at a cursor. */
  readonly hasPreviousPage?: boolean;
}

/**
 * Makes a page of rows that were asked for with `limit first + 1`: the extra row tells that there is a next page. `total`
 * runs only when `totalCount` is selected.
 */
export function pageOf<Node extends KeyedRow>(
  order: Keyset,
  rows: readonly Node[],
  { page, total, hasPreviousPage = page.after != null }: PageOptions,
): Page<Node> {
  const nodes = rows.slice(0, page.first);
  const cursorOf = ({ sortKey }: Node) => encodeCursor(order, sortKey);
  const endOf = (node: Node | undefined) => (node === undefined ? null : cursorOf(node));
  return {
    get edges() {
      return nodes.map((node) => ({ cursor: cursorOf(node), node }));
    },
    nodes,
    pageInfo: {
      hasNextPage: rows.length > page.first,
      hasPreviousPage,
      get startCursor() {
        return endOf(nodes[0]);
      },
      get endCursor() {
        return endOf(nodes.at(-1));
      },
    },
    get totalCount() {
      return total();
    },
  };
}

/** A list of which the caller may see nothing, or whose subject does not exist. Wrong arguments are refused all the same. */
export function emptyPage(order: Keyset, page: PageArgs): Page<never> {
  checkPage(order, page);
  return pageOf<never>(order, [], { page, total: async () => 0 });
}

/** The page with each node mapped to another one. */
export function mapNodes<From, To>(page: Page<From>, make: (node: From) => To): Page<To> {
  const nodes = page.nodes.map(make);
  return {
    get edges() {
      return page.edges.map(({ cursor }, index) => ({ cursor, node: nodes[index] as To }));
    },
    nodes,
    pageInfo: page.pageInfo,
    get totalCount() {
      return page.totalCount;
    },
  };
}
