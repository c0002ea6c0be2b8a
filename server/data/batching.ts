import DataLoader from 'dataloader';
import type { Queries } from './database.ts';

/** What a batching statement returns: whose it is, and what the API shows. */
interface OwnedRow<Node> {
  readonly owner: string;
  readonly document: Node;
}

/** A loader of one node a key. The statement takes the keys as `$1` and returns `owner` and `document`. */
export function oneByKey<Node>(queries: Queries, text: string): DataLoader<string, Node | null> {
  return new DataLoader(async (keys) => {
    const rows = await queries.query<OwnedRow<Node>>(text, [keys]);
    const found = new Map(rows.map((row) => [row.owner, row.document]));
    return keys.map((key) => found.get(key) ?? null);
  });
}

/** A loader of many nodes a key, in the statement's order. */
export function manyByKey<Node>(queries: Queries, text: string): DataLoader<string, Node[]> {
  return new DataLoader(async (keys) => {
    const rows = await queries.query<OwnedRow<Node>>(text, [keys]);
    return byOwner(keys, rows).map((owned) => owned.map(({ document }) => document));
  });
}

/** The rows of each key, in their order. */
export function byOwner<Row extends { readonly owner: string }>(
  keys: readonly string[],
  rows: readonly Row[],
): Row[][] {
  const found = new Map<string, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) found.get(row.owner)?.push(row);
  return keys.map((key) => found.get(key) ?? []);
}

/** What a row refers to and the database must hold: its absence is a bug. */
export function found<Node>(node: Node | null, key: string): Node {
  if (node === null) throw new Error(`The database holds no ${key}, though something refers to it`);
  return node;
}
