import type { Queries, QueryOptions } from '../queries.ts';
import { type KeyedRow, type Keyset, type PageSql, pageSql } from './keyset.ts';
import { checkPage, type Page, type PageArgs, pageOf } from './page.ts';

/** What a page of a list is read with. */
export interface ListQuery {
  readonly order: Keyset;
  readonly page: PageArgs;
  /** `$1` and following of both statements. */
  readonly values: readonly unknown[];
  /** The statement that reads the page: `select …, ${sortKey} from … where … and ${beyond} order by ${order} limit ${limit}`. */
  readonly rows: (sql: PageSql) => string;
  /** The statement that counts all rows of the list, as `count`. Runs only when `totalCount` is selected. */
  readonly count: string;
  readonly options?: QueryOptions;
}

/** A page of a list, in one statement; its total in a second one. */
export async function listPage<Row extends object>(queries: Queries, list: ListQuery): Promise<Page<Row>> {
  const { page, order } = list;
  return pageOf(order, await readPage<Row>(queries, list), { page, total: () => countAll(queries, list) });
}

/** The rows of a page and one more. */
export async function readPage<Row extends object>(
  queries: Queries,
  { order, page, values, rows, options }: Omit<ListQuery, 'count'>,
): Promise<(Row & KeyedRow)[]> {
  const after = checkPage(order, page);
  const text = rows(pageSql(order, values.length, after !== null));
  return queries.query<Row & KeyedRow>(text, [...values, ...(after ?? []), page.first + 1], options);
}

async function countAll(queries: Queries, { count, values, options }: ListQuery): Promise<number> {
  const [row] = await queries.query<{ readonly count: number }>(count, values, options);
  return row?.count ?? 0;
}
