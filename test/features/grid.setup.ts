import {
  type Client,
  createClient,
  type ReportValueInput,
  type SaveGridMutation,
  saveGrid,
} from '@thi-dua/client-sdk';
import { allDone, launch, type Reporting, startReporting } from './standings.setup.ts';
import { communes } from './unit-admin.setup.ts';

type Answer = SaveGridMutation['saveGrid'];

/** A grid that was taken, whatever became of its rows. */
export type Written = Extract<Answer, { readonly __typename: 'GridResult' }>;

export interface SentRow {
  readonly unitId: string;
  readonly version?: number | null;
  readonly values?: readonly ReportValueInput[];
}

export interface Sending {
  readonly mode?: 'DRAFT' | 'SUBMIT';
  readonly allOrNothing?: boolean;
  readonly idempotencyKey?: string;
  readonly unitId?: string;
  readonly as?: string;
}

/** A commune with teams whose month is open, and another commune with one. */
export interface Grids extends Reporting {
  readonly commune: string;
  readonly teams: readonly string[];
  /** Of the other commune. */
  readonly strange: string;
  readonly month: string;
  client(user: string): Client;
  /** As the officer of the commune, for its grid, to hand in, unless said otherwise. */
  send(rows: readonly SentRow[], sending?: Sending): Promise<Answer>;
  /** The same where the grid is taken. */
  write(rows: readonly SentRow[], sending?: Sending): Promise<Written>;
  /** How a unit stands in the month. */
  standing(unitId: string): Promise<object | undefined>;
}

/** With so many teams. */
export async function startGrids(count: number): Promise<Grids> {
  const app = await startReporting();
  const commune = await app.unitId(communes[0]);
  const teams = await manyTeams(app, commune, count);
  const [strange = ''] = await manyTeams(app, await app.unitId(communes[1]), 1);
  await launch(app.as);
  const month = await app.period('month/2026-08');
  await app.open(month);
  // As autovacuum does within a minute.
  await app.sql('analyze');
  const client = (user: string) => createClient({ url: new URL('/graphql', app.app.url), token: user });
  const send: Grids['send'] = async (sent, { as = 'officer-1', ...more } = {}) => {
    const rows = sent.map((row) => ({ values: allDone, ...row }));
    const input = { unitId: commune, periodId: month, mode: 'SUBMIT', rows, ...more } as const;
    return (await client(as).request(saveGrid, { input })).saveGrid;
  };
  return {
    ...app,
    commune,
    teams,
    strange,
    month,
    client,
    send,
    write: async (rows, sending) => {
      const answer = await send(rows, sending);
      if (answer.__typename === 'GridResult') return answer;
      throw new Error(`The grid was not taken: ${answer.message}`);
    },
    standing: async (unitId) =>
      (
        await app.sql<object>(
          'select reported, verified, met, due from standing where unit_id = $1 and period_id = $2',
          [unitId, month],
        )
      )[0],
  };
}

/** Made past the API, which makes one after the other. */
async function manyTeams({ sql }: Reporting, commune: string, count: number): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `with made as (
       insert into unit (id, province_code, origin)
       select gen_random_uuid(), '82', 'PROVINCE' from generate_series(1, $2) returning id),
     numbered as (select id, row_number() over (order by id) as n from made)
     insert into unit_version (unit_id, province_code, valid, name, kind, kind_word, parent_id, search_key)
     select id, '82', '[2026-01-01,)', 'Tổ ấp ' || n, 'SECURITY_TEAM', 'tổ bảo vệ an ninh, trật tự', $1, ' to ap ' || n
     from numbered returning unit_id as id`,
    [commune, count],
  );
  return rows.map(({ id }) => id);
}
