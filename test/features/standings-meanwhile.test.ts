import { type Database, openDatabase } from '../../server/data/database.ts';
import { beginAddingIn } from '../../server/modules/standing/settle/adding.ts';
import { settleKnowing } from '../../server/modules/standing/settle/settle-reports.ts';
import { allDone, launch, type Reporting, startReporting } from './standings.setup.ts';
import { everything, rebuildAll } from './standings-tree.setup.ts';
import { communes } from './unit-admin.setup.ts';

describe('a campaign that changes while a report waits for its turn', () => {
  let app: Reporting;
  let database: Database;
  beforeAll(async () => {
    app = await startReporting();
    database = await openDatabase({ url: app.app.databaseUrl, poolSize: 1 });
  });
  afterAll(async () => {
    await database.close();
    await app.close();
  });

  test('is read again: what was known of its periods before decides nothing', async () => {
    await launch(app.as);
    const team = await app.team(await app.unitId(communes[0]), 'Tổ Một');
    const month = await app.period('month/2026-08');
    await app.open(month);
    await app.submit('officer-1', { unitId: team, periodId: month, values: allDone });
    const before = await everything(app);
    await app.sql(`update report_value set part = part - 1 where part > 0 and whole is not null`);
    await database.transaction(async (queries) => {
      const known = { ...(await beginAddingIn(queries, month)), facts: [] };
      await settleKnowing(queries, known, { periodId: month, unitIds: [team] });
    });
    const settled = await everything(app);
    expect(settled).not.toEqual(before);
    await rebuildAll(app);
    expect(await everything(app)).toEqual(settled);
  });
});
