import { type CampaignFilter, type CampaignsQuery, campaign, campaigns, paginate } from '@thi-dua/client-sdk';
import { startTestApp, type TestApp } from '../support/app.ts';

const dongThapForce = 'dong-thap/grassroots-force-2026';
const tuyenQuangForce = 'tuyen-quang/grassroots-force-2024';
const phuongTien = 'thai-nguyen/phuong-tien-whole-people-2026';

describe('campaigns', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  const list = async (filter: CampaignFilter) =>
    (await app.client.request(campaigns, { filter, first: 50 })).campaigns;
  const idsOf = async (filter: CampaignFilter) => (await list(filter)).nodes.map(({ id }) => id);

  const full = async (id: string) => {
    const { campaign: found } = await app.client.request(campaign, { id });
    if (found === null) throw new Error(`There is no campaign ${id}`);
    return found;
  };

  test('of the three provinces are listed latest first', async () => {
    const { totalCount, nodes } = await list({});
    expect(totalCount).toBe(4);
    expect(nodes.map(({ id }) => id)).toEqual([
      dongThapForce,
      'dong-thap/whole-people-2026',
      phuongTien,
      tuyenQuangForce,
    ]);
  });

  test('are filtered by province, year and family', async () => {
    expect(await idsOf({ provinceCode: '08' })).toEqual([tuyenQuangForce]);
    expect(await idsOf({ year: 2025 })).toEqual([tuyenQuangForce]);
    expect(await idsOf({ year: 2031 })).toEqual([phuongTien]);
    expect(await idsOf({ family: 'GRASSROOTS_FORCE' })).toEqual([dongThapForce, tuyenQuangForce]);
    expect(await idsOf({ provinceCode: '82', family: 'WHOLE_PEOPLE' })).toEqual([
      'dong-thap/whole-people-2026',
    ]);
  });

  test.each([
    ['2024-11-30', 'UPCOMING'],
    ['2024-12-01', 'RUNNING'],
    ['2025-08-19', 'RUNNING'],
    ['2025-08-20', 'ENDED'],
  ] as const)('stand on %s where their period says: Tuyên Quang’s is %s', async (on, status) => {
    expect(await idsOf({ provinceCode: '08', status, on })).toEqual([tuyenQuangForce]);
  });

  test('without an end keep running', async () => {
    expect(await idsOf({ provinceCode: '19', status: 'RUNNING', on: '2040-01-01' })).toEqual([phuongTien]);
    expect((await full(phuongTien)).endsOn).toBeNull();
  });

  test.each(['phuong tien', 'Phượng Tiến', 'PHUONG TIEN', 'Phượng Tiến'.normalize('NFD'), 'xa phuong tien'])(
    'are found without diacritics and in any spelling: %s',
    async (search) => {
      expect(await idsOf({ search })).toEqual([phuongTien]);
    },
  );

  test('are not found by a part of a word', async () => {
    expect(await idsOf({ search: 'uong' })).toEqual([]);
  });

  test('are paged by cursor without a gap or a repetition', async () => {
    const seen: string[] = [];
    const pick = (answer: CampaignsQuery) => answer.campaigns;
    for await (const { id } of paginate(app.client, campaigns, { first: 1 }, pick)) seen.push(id);
    expect(seen).toEqual((await list({})).nodes.map(({ id }) => id));
  });

  test('answer null for an id that does not exist', async () => {
    expect((await app.client.request(campaign, { id: 'dong-thap/nothing' })).campaign).toBeNull();
  });

  test('of Đồng Tháp ask a team in area 4.6 for patrols, no racing and no serious accident', async () => {
    const { areas } = await full(dongThapForce);
    const area = areas.find(({ code }) => code === '4.6');
    expect(area?.targets.map(({ code, requirement }) => [code, requirement.text])).toEqual([
      ['A6.1', 'Thành viên tham gia tuần tra: đạt 100 %'],
      ['A6.2', 'Đua xe trái phép: không có'],
      ['A6.3', 'Tai nạn giao thông nghiêm trọng, đặc biệt nghiêm trọng: không có'],
    ]);
  });

  test('say where the plan says it, in its deciding words, and what is unclear about it', async () => {
    const { areas } = await full(dongThapForce);
    const tips = areas[0]?.targets[0];
    expect(tips?.source).toMatchObject({ section: 'II.4.1', words: '80% nguồn tin' });
    expect(tips?.requirement).toMatchObject({ comparator: 'REACH', threshold: 80 });
    expect(tips?.notes.map(({ kind }) => kind)).toContain('AMBIGUOUS');
  });

  test('may have no award form, no target, no end, no phase', async () => {
    expect((await full(tuyenQuangForce)).awardForms).toEqual([]);
    const thin = await full(phuongTien);
    expect(thin.areas).toHaveLength(6);
    expect(thin.areas.flatMap(({ targets }) => targets)).toEqual([]);
    expect(thin.phases).toEqual([]);
  });

  test('of Thái Nguyên give the flag only to who has three certificates of merit already', async () => {
    const { awardForms } = await full(phuongTien);
    const flag = awardForms.find(({ kind }) => kind === 'EMULATION_FLAG');
    const prerequisites = flag?.criteria.filter(({ prerequisite }) => prerequisite);
    expect(prerequisites?.map(({ requirement }) => requirement)).toEqual([
      expect.objectContaining({ kind: 'AWARDS_HELD', awardCount: 3, awardKind: 'MERIT_CERTIFICATE' }),
    ]);
  });

  test('of Đồng Tháp hand in three sets of five documents for the whole-people awards', async () => {
    const { awardForms } = await full('dong-thap/whole-people-2026');
    expect(awardForms.map(({ dossier }) => [dossier?.sets, dossier?.items.length])).toEqual([
      [3, 5],
      [3, 5],
      [3, 5],
    ]);
  });

  test('are read whole in at most eight statements, however many there are', async () => {
    app.statements.length = 0;
    await full(dongThapForce);
    const one = app.statements.length;
    expect(one).toBeLessThanOrEqual(8);
    app.statements.length = 0;
    await app.client.request(everyCampaign as typeof campaigns, { first: 40 });
    expect(app.statements.length).toBeLessThanOrEqual(8);
  });
});

const everyCampaign = `query ($first: Int!) {
  campaigns(first: $first) {
    totalCount
    nodes {
      id status plan { title bases { title } } phases { name reports { name } }
      areas { targets { requirement { indicator { name } parts { indicator { name } } } } }
      reports { name due { lateFrom } } awardForms { criteria { requirement { indicator { name } } } }
      workPlans { items { number lead { name } } reports { name } }
    }
  }
}`;
