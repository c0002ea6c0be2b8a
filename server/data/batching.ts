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
    return inOrder(keys, rows, ({ owner }) => owner).map((row) => row?.document ?? null);
  });
}

/** A loader of many nodes a key, in the statement's order. */
export function manyByKey<Node>(queries: Queries, text: string): DataLoader<string, Node[]> {
  return new DataLoader(async (keys) => {
    const rows = await queries.query<OwnedRow<Node>>(text, [keys]);
    return groupsInOrder(keys, rows, ({ owner }) => owner).map((owned) =>
      owned.map(({ document }) => document),
    );
  });
}

/** The row of each key, in the order of the keys as a loader has to return them; null where there is none. */
export function inOrder<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): (Row | null)[] {
  const found = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => found.get(key) ?? null);
}

/** All rows of each key, in their order, and the keys in theirs. */
export function groupsInOrder<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Row[][] {
  const found = new Map(keys.map((key) => [key, [] as Row[]]));
  for (const row of rows) found.get(keyOf(row))?.push(row);
  return keys.map((key) => found.get(key) ?? []);
}

/**
 * A row of a statement that takes keys of several parts: `unnest(…) with ordinality` counts them from 1 as `place`, a
 * bigint, which arrives as text.
 */
interface PlacedRow {
  readonly place: number | string;
}

/** {@link inOrder} for rows that bring the place of their key, which goes no further. */
export function inPlaces<Row extends PlacedRow>(
  keys: readonly unknown[],
  rows: readonly Row[],
): (WithoutPlace<Row> | null)[] {
  return inOrder(placesOf(keys), rows, placeOf).map((row) => row && withoutPlace(row));
}

/** {@link groupsInOrder} for rows that bring the place of their key, which goes no further. */
export function groupsInPlaces<Row extends PlacedRow>(
  keys: readonly unknown[],
  rows: readonly Row[],
): WithoutPlace<Row>[][] {
  return groupsInOrder(placesOf(keys), rows, placeOf).map((group) => group.map(withoutPlace));
}

const placesOf = (keys: readonly unknown[]) => keys.map((_, index) => index + 1);

const placeOf = ({ place }: PlacedRow) => Number(place);

const withoutPlace = <Row extends PlacedRow>({ place, ...row }: Row): WithoutPlace<Row> => row;

type WithoutPlace<Row> = Omit<Row, 'place'>;

/** What a row refers to and the database must hold: its absence is a bug. */
export function found<Node>(node: Node | null, key: string): Node {
  if (node === null) throw new Error(`The database holds no ${key}, though something refers to it`);
  return node;
}
