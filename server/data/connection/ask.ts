import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Queries, QueryOptions } from '../queries.ts';
import type { Service } from './enter-service.ts';
import { sendTogether } from './send-together.ts';

export type Ask = (client: pg.Pool | pg.PoolClient) => Queries['query'];

export interface AskOptions {
  /** How the connections it asks on work. */
  readonly service: Service;
  /** Called with the text of every statement before it is sent. */
  readonly onStatement?: ((text: string) => void) | undefined;
}

/** Sends statements as prepared ones. */
export function asking({ service, onStatement }: AskOptions): Ask {
  const plans = service.settings.plan_cache_mode;
  return (client) =>
    async <Row extends object>(
      text: string,
      values: readonly unknown[] = [],
      { plannedForValues = false }: QueryOptions = {},
    ) => {
      onStatement?.(text);
      if (!(client instanceof pg.Pool)) sendTogether(client);
      if (plannedForValues) return planned<Row>(client, { text, values: [...values] }, plans);
      const { rows } = await client.query<Row>({ name: nameOf(text), text, values: [...values] });
      return rows;
    };
}

/**
 * Where plans are made once for all values, this one is not: a statement without a name is planned for its values. To force
 * such plans would also plan anew the check of every foreign key of every row it writes. All three are sent together
 * where statements may be. Not `reset`: that brings back the setting of the login, and not that of the service.
 */
async function planned<Row extends object>(
  client: pg.Pool | pg.PoolClient,
  statement: { readonly text: string; readonly values: unknown[] },
  plans: string | undefined,
): Promise<Row[]> {
  if (client instanceof pg.Pool || plans === undefined) return (await client.query<Row>(statement)).rows;
  const [, { rows }] = await Promise.all([
    client.query('set plan_cache_mode = auto'),
    client.query<Row>(statement),
    client.query(`set plan_cache_mode = ${plans}`),
  ]);
  return rows;
}

const names = new Map<string, string>();

/** Each text is prepared once a connection, under a name made of it; a text is hashed once. */
function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha1').update(text).digest('base64url');
  if (names.size < 5_000) names.set(text, name);
  return name;
}
