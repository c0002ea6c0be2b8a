import { execFile } from 'node:child_process';
import { environmentOf } from '../support/database.ts';
import { allDone, launch, type Reporting, startReporting } from './standings.setup.ts';
import { moreThanReported } from './standings-tree.setup.ts';
import { communes } from './unit-admin.setup.ts';

describe('npm run rebuild', () => {
  let app: Reporting;
  beforeAll(async () => {
    app = await startReporting();
    await launch(app.as);
    const team = await app.team(await app.unitId(communes[0]), 'Tổ Một');
    const month = await app.period('month/2026-08');
    await app.open(month);
    await app.submit('officer-1', { unitId: team, periodId: month, values: allDone });
  });
  afterAll(() => app.close());

  /** The command without what installs and builds. */
  const run = (...args: string[]) =>
    new Promise<{ code: number; said: string }>((resolve) => {
      const main = ['server/dist/modules/standing/rebuild/rebuild.main.js', ...args];
      const env = { ...process.env, NODE_OPTIONS: '', ...environmentOf(app.app.databaseUrl) };
      execFile(process.execPath, main, { env }, (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), said: `${stdout}${stderr}` }),
      );
    });

  test('finds nothing to mend where nobody changed figures past the platform', async () => {
    expect(await run('--province', '82')).toMatchObject({
      code: 0,
      said: expect.stringContaining('grassroots-force-2026: 0 standings and 0 sums differed'),
    });
  });

  test('mends what was changed in the database, and tells how much that was', async () => {
    await app.sql(`${moreThanReported(1)} where unit_id = $1`, [await app.unitId('82')]);
    await app.sql('update standing set score = 1 where unit_id = $1', [await app.unitId(communes[1])]);
    const first = await run('--period', 'dong-thap/grassroots-force-2026/period/month/2026-08');
    expect(first).toMatchObject({
      code: 1,
      said: expect.stringContaining('8 standings and 2 sums differed'),
    });
    expect(await run()).toMatchObject({ code: 0 });
  });

  test('says how it is used where nothing has begun', async () => {
    expect(await run('--province', '19')).toMatchObject({ code: 2, said: expect.stringContaining('Usage') });
  });
});
