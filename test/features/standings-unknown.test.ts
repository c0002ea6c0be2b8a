import type { Database, Queries } from '../../server/data/database.ts';
import { rebuild } from '../../server/modules/standing/rebuild/rebuild.ts';
import { updateRolls } from '../../server/modules/standing/roll/roll.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { workOf } from '../support/plan-work.ts';
import { openOwner } from './assignments.setup.ts';
import { makeTeams } from './teams.setup.ts';

/** Enough that a plan which compares all lines with all others shows. */
const teams = 200;

describe('a province that the statistics of the database do not know yet', () => {
  let app: TestApp;
  let database: Database;

  beforeAll(async () => {
    app = await startTestApp();
    ({ database } = await openOwner(app));
    await database.query(`alter table standing set (autovacuum_enabled = false)`);
    await launch('19');
    await database.query('analyze standing, unit_version');
  }, 60_000);
  afterAll(async () => {
    await database.close();
    await app.close();
  });

  /** Its first campaign, with teams in all communes; answers the period of the campaign. */
  async function launch(province: string): Promise<string> {
    await makeTeams(database, province, teams);
    const [campaign] = await database.query<{ id: string }>(
      `insert into campaign_state (campaign_id, province_code, state, launched_at)
       select id, province_code, 'LAUNCHED', now() from campaign where province_code = $1 order by key limit 1
       returning campaign_id as id`,
      [province],
    );
    const campaignId = campaign?.id ?? '';
    await database.transaction((queries) => updateRolls(queries, province, campaignId));
    const [total] = await database.query<{ id: string }>(
      `select id from reporting_period where campaign_id = $1 and rhythm = 'CAMPAIGN'`,
      [campaignId],
    );
    return total?.id ?? '';
  }

  test('is added up at a cost that follows from its lines, and not from their square', async () => {
    const periodId = await launch('82');
    const [{ lines } = { lines: 0 }] = await database.query<{ lines: number }>(
      `select count(*)::int as lines from standing where province_code = '82'`,
    );
    const works = await database.transaction(async (queries) => {
      const { counting, works } = countingLines(queries);
      await rebuild(counting, periodId);
      return works;
    });
    expect(works.length).toBeGreaterThan(3);
    // The roll looks at every line in each of its steps.
    expect(Math.max(...works)).toBeLessThan(60 * lines);
  }, 60_000);
});

/** The rows that the statements look at which make the roll, and which read lines by their units. */
function countingLines(queries: Queries) {
  const works: number[] = [];
  const counting: Queries = {
    query: async (text, values = [], options) => {
      if (/unnest\(l\.path\)|wanted as/.test(text)) {
        works.push(await workOf(queries, { text, values, options }));
      }
      return queries.query(text, values, options);
    },
  };
  return { counting, works };
}
