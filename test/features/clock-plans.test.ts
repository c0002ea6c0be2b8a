import { completeness, createClient, entryStatus, inbox, rankings } from '@thi-dua/client-sdk';
import pg from 'pg';
import { openDatabase } from '../../server/data/database.ts';
import { addressesOf } from '../support/database.ts';
import { campaign, launch, type Reporting, startReporting } from './standings.setup.ts';
import { communes } from './unit-admin.setup.ts';

describe('the clock that rules go by', () => {
  let app: Reporting;
  let owner: pg.Client;
  beforeAll(async () => {
    app = await startReporting();
    owner = new pg.Client({ connectionString: app.app.databaseUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await app.close();
  });

  test('is asked by what only reads, without a transaction', async () => {
    const database = await openDatabase({ ...addressesOf(app.app.databaseUrl), poolSize: 1 });
    const session = database.session(null);
    const now = async () => (await session.query<{ at: string }>('select app_now()::text as at'))[0]?.at;
    const first = await now();
    // Within a transaction the clock stands still.
    expect(await now()).not.toBe(first);
    await session.rollback();
    await database.close();
  });

  const planOf = async (statement: string) => {
    const { rows } = await owner.query<{ 'QUERY PLAN': string }>(`explain (generic_plan) ${statement}`);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  };

  test('is planned as now() is, in every statement that asks it: no call is left, and each index is used as before', async () => {
    const commune = await app.unitId(communes[0]);
    const [unitId, periodId] = [await app.team(commune, 'Tổ Một'), await app.period('month/2026-08')];
    await app.open(periodId);
    await launch(app.as);
    const client = createClient({ url: new URL('/graphql', app.app.url), token: 'officer-1' });
    app.app.statements.length = 0;
    await client.request(entryStatus, { unitId, periodId });
    await client.request(completeness, { unitId: commune, periodId, first: 10 });
    await client.request(inbox, { first: 10 });
    await client.request(rankings, { campaignId: campaign, first: 10 });
    const asking = [...new Set(app.app.statements)].filter((text) => text.includes('app_now()'));
    expect(asking.length).toBeGreaterThanOrEqual(4);
    for (const text of asking) {
      const plan = await planOf(text);
      expect(plan).not.toContain('app_now');
      expect(plan).toBe(await planOf(text.replaceAll('app_now()', 'now()')));
    }
  });
});
