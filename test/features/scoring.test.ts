import { campaign, type Document, indicators } from '@thi-dua/client-sdk';
import { type Database, openDatabase } from '../../server/data/database.ts';
import { registrationOf } from '../../server/modules/plugin/install-plugins.ts';
import { register } from '../../server/plugins/register.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { scored } from './scoring.setup.ts';

const id = 'lang-son/scored-2027';
const blocsOf = `query ($id: ID!) { campaign(id: $id) { scoring { missing } blocs { id } } }` as Document<
  { readonly campaign: { readonly scoring: object | null; readonly blocs: readonly object[] } | null },
  { readonly id: string }
>;

describe('what a plan declares of scoring and reporting', () => {
  let app: TestApp;
  let database: Database;
  beforeAll(async () => {
    app = await startTestApp();
    database = await openDatabase({ url: app.databaseUrl });
    await register(database, registrationOf(scored));
  });
  afterAll(async () => {
    await database.close();
    await app.close();
  });

  const found = async () => {
    const { campaign: one } = await app.client.request(campaign, { id });
    if (one === null) throw new Error(`There is no campaign ${id}`);
    return one;
  };

  test('a scheme shows the points of each target, bonuses, penalties and the order of tie-breaks', async () => {
    expect((await found()).scoring).toEqual({
      points: [
        {
          points: 60,
          award: 'SHARE_OF_ATTAINMENT',
          target: { id: `${id}/L1`, code: 'L1', says: 'Mỗi tháng hai việc tốt' },
        },
        {
          points: 40,
          award: 'ALL_OR_NOTHING',
          target: { id: `${id}/L2`, code: 'L2', says: 'Không có cháy rừng' },
        },
      ],
      attainmentCap: 1.2,
      bonuses: [{ each: 0.25, atMost: 5, indicator: { id: 'lang-son/patrols', name: 'Tuần tra' } }],
      penalties: [
        { for: 'INDICATOR', each: 10, atMost: 20, indicator: { id: 'lang-son/fires', name: 'Cháy rừng' } },
        { for: 'LATE_REPORT', each: 2, atMost: 10, indicator: null },
      ],
      missing: 'ZERO',
      ties: ['FEWER_INCIDENTS', 'EARLIER_REPORT'],
      source: { document: 'Kế hoạch chấm điểm năm 2027', section: 'III.1', words: '60 điểm' },
    });
  });

  test('blocs name their members by official codes', async () => {
    expect((await found()).blocs).toEqual([
      {
        id: `${id}/bloc/1`,
        name: 'Cụm 1',
        kinds: ['COMMUNE', 'WARD'],
        unitCodes: ['05977', '05983'],
        source: { document: 'Kế hoạch chấm điểm năm 2027', section: 'III.2', words: null },
      },
    ]);
  });

  test('a monthly report is due days after its month, later for the levels above, and asks for words', async () => {
    const [monthly, final] = (await found()).reports;
    expect(monthly).toMatchObject({
      rhythm: 'MONTHLY',
      due: { kind: 'DAYS_AFTER', words: 'trong 05 ngày sau khi hết tháng', lastDay: null, lateFrom: null },
      timing: {
        dueAfterDays: 5,
        acceptedForDays: 10,
        communeLaterDays: 2,
        districtLaterDays: null,
        provinceLaterDays: 7,
      },
      asks: [{ id: 'lang-son/difficulties', name: 'Khó khăn', measure: 'TEXT', asks: 'Khó khăn, vướng mắc' }],
    });
    expect(final).toMatchObject({ timing: { dueAfterDays: null, acceptedForDays: 7 }, asks: [] });
  });

  test('an indicator that only a scheme or a report names is registered, with its evidence and limits', async () => {
    const { indicators: all } = await app.client.request(indicators, {});
    const own = all.filter((indicator) => indicator.id.startsWith('lang-son/'));
    expect(
      own.map(({ id, aggregation, evidence, bounds }) => ({ id, aggregation, evidence, bounds })),
    ).toEqual([
      { id: 'lang-son/fires', aggregation: 'SUM', evidence: 'REQUIRED', bounds: null },
      { id: 'lang-son/difficulties', aggregation: 'NONE', evidence: null, bounds: null },
      {
        id: 'lang-son/patrols',
        aggregation: 'SUM',
        evidence: null,
        bounds: { atLeast: null, atMost: 62, severity: 'WARNING' },
      },
    ]);
  });

  test('a plan that declares none shows none, also where an earlier contract registered it', async () => {
    const real = 'dong-thap/grassroots-force-2026';
    expect((await app.client.request(blocsOf, { id: real })).campaign).toEqual({ scoring: null, blocs: [] });
    await database.query(
      `update campaign set document = document - 'scoring' - 'blocs' where key = 'dong-thap/grassroots-force-2026'`,
    );
    expect((await app.client.request(blocsOf, { id: real })).campaign).toEqual({ scoring: null, blocs: [] });
  });
});
