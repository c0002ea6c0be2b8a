import { type KeyType, keyTypes } from './key-type.ts';

/** One expression a list is sorted by, ascending unless it says otherwise. */
export type KeyColumn = readonly [by: string, type: KeyType, direction?: 'desc'];

/** The order of a list. Its last column is unique among rows that are equal in the others. */
export interface Keyset {
  /**
   * Stands in every cursor, so that the cursor of another list is recognised. Lists of the same rows in the same order
   * share a name: filters may change from page to page. A list that changes its order takes a new name.
   */
  readonly list: string;
  readonly columns: readonly KeyColumn[];
}

export function keyset(list: string, ...columns: readonly [KeyColumn, ...KeyColumn[]]): Keyset {
  return { list, columns };
}

/** The pieces of SQL that make a page of a statement. */
export interface PageSql {
  /** A column of the select list, which {@link KeyedRow} rows hold. */
  readonly sortKey: string;
  /** A condition: only what comes after the cursor; `true` on the first page. */
  readonly beyond: string;
  /** What follows `order by`. */
  readonly order: string;
  /** The parameter of `limit`. */
  readonly limit: string;
}

/** A row with its sort key. */
export interface KeyedRow {
  readonly sortKey: readonly string[];
}

/**
 * The pieces for a statement that has `used` parameters of its own. The values of the cursor follow these, where there is
 * one, and then the limit.
 */
export function pageSql({ columns }: Keyset, used: number, continued: boolean): PageSql {
  const keys = columns.map(([by, type]) => keyTypes[type].text(by));
  const order = columns.map(([by, , direction]) => (direction === undefined ? by : `${by} ${direction}`));
  return {
    sortKey: `array[${keys.join(', ')}] as "sortKey"`,
    beyond: continued ? beyond(columns, used + 1) : 'true',
    order: order.join(', '),
    limit: `$${used + (continued ? columns.length : 0) + 1}`,
  };
}

/**
 * One comparison of rows, which an index on the columns serves. Where a column runs against the first one, its two sides
 * change places.
 */
function beyond(columns: readonly KeyColumn[], from: number): string {
  const first = columns[0]?.[2];
  const sides = columns.map(([by, type, direction], index) => {
    const given = `$${from + index}::${keyTypes[type].sql}`;
    return direction === first ? [by, given] : [given, by];
  });
  const row = (side: 0 | 1) => `(${sides.map((pair) => pair[side]).join(', ')})`;
  return `${row(0)} ${first === 'desc' ? '<' : '>'} ${row(1)}`;
}
