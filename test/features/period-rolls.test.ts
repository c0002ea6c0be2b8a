import { withdrawPeriod } from '@thi-dua/client-sdk';
import { chapters } from '../support/chapters.ts';
import { type Configuring, startConfiguring } from './period-configuration.setup.ts';
import { launch } from './standings.setup.ts';
import { communes } from './unit-admin.setup.ts';

/** Accepted wherever a date lies as seen from the clock of the machine. */
const accept = ['DUE_PASSED', 'DUE_AFTER_REVIEW', 'GAP', 'OVERLAP'] as const;

describe('the periods of a campaign under way', () => {
  const test = chapters();
  let app: Configuring;
  let commune: string;
  beforeAll(async () => {
    app = await startConfiguring();
    commune = await app.unitId(communes[0]);
    await app.team(commune, 'Tổ ấp Một');
    await launch(app.as);
  });
  afterAll(() => app.close());

  /** Reports due at the commune and below it. */
  const due = async (name: string) => {
    const [row] = await app.sql<{ due: number }>(
      `select due_reports as due from standing s join reporting_period p on p.id = s.period_id
       where s.unit_id = $1 and p.name = $2`,
      [commune, name],
    );
    return row?.due;
  };
  const months = 6;

  test('a month that is added counts in the roll and over the campaign, and one withdrawn does not', async () => {
    expect(await due('Cả phong trào')).toBe(months);
    const added = await app.add({
      name: 'Cao điểm tháng 8',
      startsOn: '2026-08-10',
      endsOn: '2026-08-19',
      counts: true,
      accept: [...accept],
    });
    expect(added).toMatchObject({ rhythm: 'MONTHLY', counts: true });
    expect(await due('Cao điểm tháng 8')).toBe(1);
    expect(await due('Cả phong trào')).toBe(months + 1);
    const { id, version } = await app.named('Cao điểm tháng 8');
    const { withdrawPeriod: withdrawn } = await app
      .client('admin-82')
      .request(withdrawPeriod, { periodId: id, version, reason: 'Không cần' });
    expect(withdrawn).toMatchObject({ withdrawn: true });
    expect(await due('Cao điểm tháng 8')).toBe(0);
    expect(await due('Cả phong trào')).toBe(months);
  });

  test('a unit that came later reports in a period once that covers days on which it stands', async () => {
    await app.createUnit('admin-82', {
      parentId: commune,
      kind: 'SECURITY_TEAM',
      kindWord: 'tổ bảo vệ an ninh, trật tự',
      name: 'Tổ mới',
      validFrom: '2026-07-05',
    });
    expect(await due('Tháng 6/2026')).toBe(1);
    await app.configure('Tháng 6/2026', { endsOn: '2026-07-05', accept: [...accept] });
    expect(await due('Tháng 6/2026')).toBe(2);
    await app.configure('Tháng 6/2026', { endsOn: '2026-06-30', accept: [...accept] });
    expect(await due('Tháng 6/2026')).toBe(1);
  });

  test('a period that had been closed and closes later is open again: nothing is missed in it', async () => {
    const { id } = await app.named('Tháng 4/2026');
    await app.sql('update reporting_period set closed_at = now() where id = $1', [id]);
    await app.configure('Tháng 4/2026', { name: 'Tháng Tư', accept: [...accept] });
    expect((await app.named('Tháng Tư')).closedAt).not.toBeNull();
    await app.configure('Tháng Tư', { closesAt: '2126-01-01T00:00:00Z', accept: [...accept] });
    expect((await app.named('Tháng Tư')).closedAt).toBeNull();
  });

  test('the police of a commune set the periods of its own campaign, and of no other', async () => {
    const phuongTien = await app.unitId('05563');
    await app.sql(
      `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, granted_by)
       values ('19', 'police-pt', 'police-pt', 'COMMUNE_POLICE', $1, '2020-01-01', 'test')`,
      [phuongTien],
    );
    const [period] = await app.sql<{ id: string }>(
      `select id from reporting_period where key like 'thai-nguyen/%' and rhythm = 'YEARLY' order by key limit 1`,
    );
    const change = { periodId: period?.id ?? '', version: 1, name: 'Năm đầu' };
    expect(await app.configure('Tháng Tư', change, 'police-pt')).toMatchObject({
      name: 'Năm đầu',
      configured: { by: 'COMMUNE_POLICE' },
    });
    expect(await app.configure('Tháng Tư', { name: 'Khác' }, 'police-pt')).toMatchObject({
      refusalCode: 'NOT_FOUND',
    });
  });
});
