import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Queries } from '../../server/data/database.ts';
import type { QueryOptions } from '../../server/data/queries.ts';

/** A node of a plan, as `explain (analyze, format json)` describes it. */
interface PlanNode {
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Join Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly PlanNode[];
}

interface Explained {
  readonly 'QUERY PLAN': readonly { readonly Plan: PlanNode }[];
}

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly options?: QueryOptions | undefined;
}

/** The same queries, and the statements that were asked through them. */
export function recorded(queries: Queries): { readonly queries: Queries; readonly statements: Statement[] } {
  const statements: Statement[] = [];
  const query: Queries['query'] = (text, values = [], options) => {
    statements.push({ text, values: [...values], options });
    return queries.query(text, values, options);
  };
  return { queries: { query }, statements };
}

/**
 * How many rows the plan of a statement looks at, counted by running it as `queries` would. Unlike time it does not
 * depend on how busy the machine is, and a plan that asks for something again for every row shows at once.
 */
export async function workOf(queries: Queries, { text, values, options }: Statement): Promise<number> {
  const explain = 'explain (analyze, timing off, format json)';
  // Planned for its values, as it is without a name.
  if (options?.plannedForValues) {
    return rowsOf(await queries.query<Explained>(`${explain} ${text}`, values, options));
  }
  const name = `work_${randomUUID().replaceAll('-', '')}`;
  const given = values.length === 0 ? '' : `(${values.map(literal).join(', ')})`;
  await queries.query(`prepare ${name} as ${text}`);
  const explained = await queries.query<Explained>(`${explain} execute ${name} ${given}`);
  await queries.query(`deallocate ${name}`);
  return rowsOf(explained);
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  const text = Array.isArray(value) ? `{${value.map((item) => JSON.stringify(item)).join()}}` : String(value);
  return pg.escapeLiteral(text);
}

function rowsOf([explained]: readonly Explained[]): number {
  return explained?.['QUERY PLAN'].reduce((sum, { Plan }) => sum + rowsAt(Plan), 0) ?? 0;
}

function rowsAt(node: PlanNode): number {
  const removed =
    (node['Rows Removed by Filter'] ?? 0) +
    (node['Rows Removed by Join Filter'] ?? 0) +
    (node['Rows Removed by Index Recheck'] ?? 0);
  const own = node['Actual Loops'] * (1 + node['Actual Rows'] + removed);
  return (node.Plans ?? []).reduce((sum, below) => sum + rowsAt(below), own);
}
