import { measure, moreThan, residentInformation } from '@thi-dua/plugin-api';
import { dongThap } from '@thi-dua/plugin-dong-thap';
import { openDatabase } from '../../server/data/database.ts';
import { registrationOf } from '../../server/modules/plugin/install-plugins.ts';
import { rebuildPlugin } from '../../server/modules/standing/rebuild/rebuild-plugin.ts';
import { rulesOf } from '../../server/modules/standing/rules/campaign-rules.ts';
import { register } from '../../server/plugins/register.ts';
import { allDone, campaign, launch, type Reporting, startReporting } from './standings.setup.ts';
import { standingOf } from './standings-tree.setup.ts';
import { communes } from './unit-admin.setup.ts';

describe('a plan whose rules are known', () => {
  let app: Reporting;
  beforeAll(async () => {
    app = await startReporting();
  });
  afterAll(() => app.close());

  test('in a new version judges the figures that were reported by what it asks for now', async () => {
    await launch(app.as);
    const team = await app.team(await app.unitId(communes[0]), 'Tổ Một');
    const month = await app.period('month/2026-08');
    await app.open(month);
    await app.submit('officer-1', { unitId: team, periodId: month, values: allDone });
    const verdict = async () => (await standingOf(app, team, 'month/2026-08'))?.verdicts['A4.2'];
    expect(await verdict()).toEqual(['MET', 1_000_000]);
    const database = await openDatabase({ url: app.app.databaseUrl, poolSize: 2 });
    await register(database, registrationOf(stricter()));
    await database.transaction((queries) => rebuildPlugin(queries, dongThap.id));
    await database.close();
    expect(await verdict()).toEqual(['NOT_MET', 989_583]);
  });

  test('has a target of every month judged over its months only as long as it has any', async () => {
    const database = await openDatabase({ url: app.app.databaseUrl, poolSize: 1 });
    const [found] = await app.sql<{ id: string }>('select id from campaign where key = $1', [campaign]);
    const rhythm = async () => (await rulesOf(database, found?.id ?? '')).rhythm;
    const before = await rhythm();
    await app.sql('update reporting_period set retired_at = now() where counts and campaign_id = $1', [
      found?.id,
    ]);
    const after = await rhythm();
    await database.close();
    expect([before, after]).toEqual(['MONTHLY', null]);
  });
});

/** 95 of 100 are no longer enough. */
function stricter(): typeof dongThap {
  const [force, ...others] = dongThap.campaigns;
  if (force === undefined) throw new Error('Đồng Tháp has no campaign');
  const areas = force.areas.map((area) => ({
    ...area,
    targets: area.targets.map((target) =>
      target.code === 'A4.2' ? { ...target, requires: measure(residentInformation, moreThan(96)) } : target,
    ),
  }));
  return { ...dongThap, version: '1.9.0', campaigns: [{ ...force, areas }, ...others] };
}
