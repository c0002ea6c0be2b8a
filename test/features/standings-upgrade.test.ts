import { measure, moreThan, residentInformation } from '@thi-dua/plugin-api';
import { dongThap } from '@thi-dua/plugin-dong-thap';
import { openDatabase } from '../../server/data/database.ts';
import { registrationOf } from '../../server/modules/plugin/plugin.install.ts';
import { rebuildPlugin } from '../../server/modules/standing/rebuild-plugin.ts';
import { register } from '../../server/plugins/register.ts';
import { allDone, launch, type Reporting, startReporting } from './standings.setup.ts';
import { standingOf } from './standings-tree.setup.ts';
import { communes } from './unit-admin.setup.ts';

describe('a new version of a plan', () => {
  let app: Reporting;
  beforeAll(async () => {
    app = await startReporting();
  });
  afterAll(() => app.close());

  test('judges the figures that were reported by what it asks for now', async () => {
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
