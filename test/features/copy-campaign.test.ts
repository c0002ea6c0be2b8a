import {
  addPeriod,
  type CopyCampaignInput,
  campaign,
  campaignPeriods,
  campaigns,
  copyCampaign,
  createClient,
  launchCampaign,
  plugins,
} from '@thi-dua/client-sdk';
import { dongThap } from '@thi-dua/plugin-dong-thap';
import { type Database, openDatabase } from '../../server/data/database.ts';
import { registrationOf } from '../../server/modules/plugin/install-plugins.ts';
import { register } from '../../server/plugins/register.ts';
import { chapters } from '../support/chapters.ts';
import { addressesOf } from '../support/database.ts';
import { type Staffed, startStaffed } from './unit-admin.setup.ts';

const force = 'dong-thap/grassroots-force-2026';
const people = 'dong-thap/whole-people-2026';
const forceCopy = 'office-82/grassroots-force-2027';
const peopleCopy = 'office-82/whole-people-2027';

describe('a campaign is copied into the next year', () => {
  const test = chapters();
  let app: Staffed;
  let database: Database;
  beforeAll(async () => {
    app = await startStaffed();
    database = await openDatabase({ ...addressesOf(app.app.databaseUrl) });
  });
  afterAll(async () => {
    await database.close();
    await app.close();
  });

  const as = (token?: string) => createClient({ url: new URL('/graphql', app.app.url), token });
  const copy = async (input: Partial<CopyCampaignInput>, user = 'admin-82') => {
    const given = { campaignId: force, year: 2027, ...input };
    return (await as(user).request(copyCampaign, { input: given })).copyCampaign;
  };
  const reviewed = async (input: Partial<CopyCampaignInput>) => {
    const answer = await copy(input);
    if (answer.__typename !== 'CampaignCopy') throw new Error(answer.message);
    return answer.review;
  };
  const read = async (id: string, user?: string) => (await as(user).request(campaign, { id })).campaign;
  const periods = async (id: string) =>
    (await as('admin-82').request(campaignPeriods, { id })).campaign?.periods ?? [];

  test('only by the administrator of its province, and only forward', async () => {
    for (const user of ['admin-08', 'police-1'])
      expect(await copy({}, user)).toMatchObject({ refusalCode: 'NOT_FOUND' });
    for (const year of [2026, 2025, 2040]) expect(await copy({ year })).toMatchObject({ fields: ['year'] });
  });

  test('its dates move by whole years, and months keep their names', async () => {
    await copy({});
    expect(await read(forceCopy, 'admin-82')).toMatchObject({
      year: 2027,
      endsOn: '2027-08-19',
      period: 'Từ ngày ban hành đến hết ngày 19/8/2027',
      pluginId: 'office-82',
      plan: { id: expect.stringContaining('dong-thap/') },
      notes: [{ text: expect.stringContaining('Bản sao từ “') }, ...((await read(force))?.notes ?? [])],
    });
    const [before, after] = [await periods(force), await periods(forceCopy)];
    expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name.replace('2026', '2027')));
    const final = after.find(({ planDue }) => planDue !== null);
    expect(final).toMatchObject({
      dueAt: '2027-08-16T00:00:00+07:00',
      planDue: { words: 'chậm nhất ngày 15/8/2027', lastDay: '2027-08-15' },
    });
  });

  test('it is whole: targets, award forms with their criteria and steps, and what they measure', async () => {
    const [before, after] = [await read(force), await read(forceCopy, 'admin-82')];
    const shape = (one: typeof before) => ({
      targets: one?.areas.map(({ targets }) => targets.map(({ code, says }) => [code, says])),
      awards: one?.awardForms.map(({ name, criteria }) => [name, criteria.length]),
      sources: one?.areas.map(({ source }) => source),
    });
    expect(shape(after)).toEqual(shape(before));
    expect(JSON.stringify(after)).not.toContain(`${force}/`);
    expect(after?.awardForms[0]?.steps.at(-1)?.due).toMatchObject({
      words: 'trong tháng 8/2027',
      lastDay: '2027-08-31',
    });
    const [measures] = await app.sql<{ same: boolean }>(
      `select count(*) filter (where t.key like $1 || '/%') = count(*) filter (where t.key like $2 || '/%') as same
       from target_measure join target t on t.id = target_id`,
      [force, forceCopy],
    );
    expect(measures).toEqual({ same: true });
  });

  test('it says what a person has to review, with what it was, what it is, and why', async () => {
    const review = await reviewed({ theme: 'Chủ đề năm 2027' });
    const of = (kind: string) => review.filter((fact) => fact.kind === kind);
    expect(of('THEME')[0]).toMatchObject({
      what: 'Chủ đề',
      was: 'Thi đua bảo đảm an ninh, trật tự ở cơ sở trong tình hình mới',
      now: 'Chủ đề năm 2027',
    });
    expect(of('DEADLINE')).toContainEqual(
      expect.objectContaining({
        was: 'chậm nhất ngày 15/8/2026 (2026-08-15)',
        now: 'chậm nhất ngày 15/8/2027 (2027-08-15)',
      }),
    );
    expect(of('TARGET')).toHaveLength(
      (await read(force))?.areas.flatMap(({ targets }) => targets).length ?? 0,
    );
    expect(of('AWARD').length).toBeGreaterThan(0);
    expect(of('PLAN').map(({ what }) => what)).toEqual(['Kế hoạch', 'Căn cứ']);
    expect(review.every(({ id, why }) => id.startsWith(forceCopy) && why !== '')).toBe(true);
  });

  test('it says of each who changes it, and where', async () => {
    const review = await reviewed({});
    const ways = (kind: string) => [
      ...new Set(review.filter((fact) => fact.kind === kind).map(({ change }) => change)),
    ];
    expect(ways('NAME')).toEqual(['COPY_AGAIN']);
    expect(ways('DEADLINE')).toEqual(['CONFIGURE_PERIOD', 'NEXT_PLAN']);
    expect(ways('TARGET')).toEqual(['COPY_AGAIN', 'NEXT_PLAN']);
    expect(review.find(({ kind }) => kind === 'AWARD')?.how).toBe(
      'Không sửa trong bản sao: người viết gói kế hoạch của tỉnh khai báo trong phiên bản mới của gói.',
    );
  });

  test('a target asks for another level when it is copied again with one, and only where it has one', async () => {
    const more = { code: 'A4.2', says: 'Trên 95 % thông tin nhân khẩu', threshold: 95 };
    const review = await reviewed({ targets: [more] });
    expect(review.find(({ what }) => what === 'Chỉ tiêu A4.2')).toMatchObject({ now: more.says });
    const targetOf = async (id: string) =>
      (await read(id, 'admin-82'))?.areas
        .flatMap(({ targets }) => targets)
        .find(({ code }) => code === more.code);
    expect(await targetOf(forceCopy)).toMatchObject({
      says: more.says,
      requirement: { comparator: 'MORE_THAN', threshold: 95, text: expect.stringMatching(/: trên 95 %$/) },
    });
    expect((await targetOf(force))?.requirement.threshold).toBe(90);
    const faults: [object, string][] = [
      [{ ...more, threshold: 100 }, 'tỷ lệ phần trăm'],
      [{ ...more, code: 'A9.9' }, 'không có chỉ tiêu “A9.9”'],
      [{ ...more, code: 'A4.3' }, 'không có một mức riêng'],
    ];
    for (const [target, message] of faults) {
      expect(await copy({ targets: [target as typeof more] })).toMatchObject({
        refusalCode: 'INVALID',
        fields: ['targets'],
        message: expect.stringContaining(message),
      });
    }
  });

  test('the reports of a work plan come along, its rows do not', async () => {
    const review = await reviewed({ campaignId: people });
    expect(review.find(({ kind }) => kind === 'WORK_PLAN')).toMatchObject({
      was: expect.stringMatching(/\(\d+ phần việc\)$/),
      now: 'không nêu',
    });
    const due = (await periods(peopleCopy)).map(({ dueAt }) => dueAt);
    expect(due).toContain('2027-05-10T00:00:00+07:00');
    expect(due).toContain('2027-11-10T00:00:00+07:00');
  });

  test('nobody but its province sees it until it is launched', async () => {
    const listed = async (user?: string) =>
      (await as(user).request(campaigns, { filter: { provinceCode: '82' }, first: 50 })).campaigns.nodes.map(
        ({ id }) => id,
      );
    expect(await listed('admin-82')).toEqual(expect.arrayContaining([forceCopy, peopleCopy]));
    for (const user of [undefined, 'admin-08']) {
      expect(await listed(user)).not.toContain(forceCopy);
      expect(await read(forceCopy, user)).toBeNull();
      const { plugins: installed } = await as(user).request(plugins);
      expect(installed.map(({ id }) => id)).not.toContain('office-82');
    }
  });

  test('while it is a draft it is copied again under another name, and what was configured stays', async () => {
    const input = {
      campaignId: forceCopy,
      name: 'Sơ kết',
      startsOn: '2027-05-01',
      endsOn: '2027-05-31',
      reportDutyId: `${forceCopy}/report/final`,
      reason: 'Theo quy định',
      accept: ['DUE_PASSED' as const],
    };
    const { addPeriod: added } = await as('admin-82').request(addPeriod, { input });
    expect(added).toMatchObject({ __typename: 'ReportingPeriod' });
    await copy({ title: 'Phong trào năm 2027' });
    expect((await read(forceCopy, 'admin-82'))?.title).toBe('Phong trào năm 2027');
    expect((await periods(forceCopy)).map(({ name }) => name)).toContain('Sơ kết');
  });

  test('launched, it is published and stays as it is; no new version of the plugin touches it', async () => {
    const { launchCampaign: launched } = await as('admin-82').request(launchCampaign, {
      campaignId: forceCopy,
    });
    expect(launched).toMatchObject({ stage: 'LAUNCHED' });
    expect((await read(forceCopy))?.title).toBe('Phong trào năm 2027');
    expect(await copy({})).toMatchObject({ refusalCode: 'OVERLAP' });
    await register(database, registrationOf({ ...dongThap, version: '2.0.0', campaigns: [], workPlans: [] }));
    expect(await read(forceCopy)).toMatchObject({ retired: false });
    expect(await reviewed({ campaignId: force, year: 2028 })).not.toEqual([]);
  });

  test('a copy can be written for no other province, and leads into none', async () => {
    const session = database.session('admin-82');
    const saving = (province: string, rows: object) =>
      session.attempt(() => session.query('select app_save_copy($1, $2)', [province, JSON.stringify(rows)]));
    await expect(saving('08', {})).rejects.toThrow('not a province of the caller');
    const [target] = await session.query<{ row: object }>(
      `select to_jsonb(t) || jsonb_build_object('plugin_id', 'office-82', 'key', 'office-82/x/A1', 'id', gen_random_uuid()) as row
       from target t where province_code = '08' limit 1`,
    );
    const moved = { target: [{ ...target?.row, province_code: '82' }] };
    await expect(saving('82', moved)).rejects.toThrow('a copy leads out of itself');
    await session.rollback();
  });
});
