import {
  blocs,
  download,
  explainStanding,
  previewRanking,
  publishRanking,
  ranking,
  rankings,
  verifyReport,
  whyBehind,
} from '@thi-dua/client-sdk';
import { chapters } from '../support/chapters.ts';
import { type Entry, type Ranked, startRanked, sumOf, tomorrow } from './rankings.setup.ts';
import { campaign } from './standings.setup.ts';

const places = (entries: readonly Entry[]) =>
  entries.map(({ place, name, score }) => `${place} ${name} ${score}`);

describe('the ranking of a bloc', () => {
  const test = chapters();
  let app: Ranked;
  let published: Awaited<ReturnType<Ranked['publish']>>;
  beforeAll(async () => {
    app = await startRanked();
  });
  afterAll(() => app.close());

  const preview = async (user: string, first = 10) => {
    const asked = { periodId: app.month, blocId: app.bloc, stage: 'PROVISIONAL', first } as const;
    return (await app.as(user).request(previewRanking, asked)).previewRanking;
  };
  const page = async (user: string, asked: { first: number; after?: string; around?: string }) =>
    (await app.as(user).request(ranking, { id: published.id, ...asked })).ranking?.entries;

  test('before it is published it shows to whoever may read the figures of all its units, and to nobody else', async () => {
    for (const user of ['admin-82', 'police-82', 'officer-1']) {
      expect(places((await preview(user))?.entries.nodes ?? [])).toEqual([
        '1 Tổ ấp Một 100',
        '2 Tổ ấp Hai 90.9091',
        '3 Tổ ấp Ba 90.9091',
        '4 Tổ ấp Bốn 0',
      ]);
    }
    for (const user of ['officer-2', 'police-2', 'admin-08', 'stranger'])
      expect(await preview(user)).toBeNull();
  });

  test('a commune ranks its teams only among themselves; a bloc of several communes is not its to see', async () => {
    const list = (await app.as('officer-1').request(blocs, { periodId: app.month, first: 10 })).blocs.nodes;
    expect(list.map(({ name, unitCount }) => `${name}: ${unitCount}`)).toEqual([
      'Các xã thuộc Tỉnh Đồng Tháp: 82',
      'Các phường thuộc Tỉnh Đồng Tháp: 20',
      'Các Tổ bảo vệ an ninh, trật tự thuộc Xã Tân Phước 1: 4',
    ]);
    const communes = {
      periodId: app.month,
      blocId: list[0]?.id ?? '',
      stage: 'PROVISIONAL',
      first: 1,
    } as const;
    expect((await app.as('officer-1').request(previewRanking, communes)).previewRanking).toBeNull();
    const mine = { periodId: app.month, first: 1, unitId: app.teams.two };
    expect((await app.as('officer-1').request(blocs, mine)).blocs.nodes).toMatchObject([{ id: app.bloc }]);
    expect((await app.as('admin-08').request(blocs, mine)).blocs.nodes).toEqual([]);
  });

  test('published, it shows to everybody with a right in the province, with what each score is made of', async () => {
    expect(
      (await app.as('officer-2').request(rankings, { campaignId: campaign, first: 5 })).rankings.nodes,
    ).toEqual([]);
    published = await app.publish();
    expect(published).toMatchObject({ state: 'PUBLISHED', stage: 'PROVISIONAL', periodName: 'Tháng 8/2026' });
    const list = await app.as('officer-2').request(rankings, { campaignId: campaign, first: 5 });
    expect(list.rankings.nodes).toMatchObject([{ id: published.id, digest: published.digest }]);
    const entries = await app.entries(published.id, 'officer-2');
    expect(entries.map(({ place }) => place)).toEqual([1, 2, 3, 4]);
    expect(entries[1]?.contributions[0]).toMatchObject({
      kind: 'TARGET',
      label: expect.stringContaining('A1.1.'),
      points: '0',
      state: 'NOT_MET',
      attainment: '87.5',
      value: 'Nguồn tin của Nhân dân đến qua lực lượng cơ sở: 7/10 (70 %)',
      figures: [{ indicatorId: 'tips-through-force', part: '7', whole: '10', own: true }],
    });
    const others = { id: published.id, first: 10 };
    expect((await app.as('national').request(ranking, others)).ranking?.entries.totalCount).toBe(4);
    for (const user of ['admin-08', 'stranger']) {
      expect((await app.as(user).request(ranking, others)).ranking).toBeNull();
    }
    await expect(app.as('').request(ranking, others)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('a published score is the one of the standings, of all figures and of those verified', async () => {
    const kept = await app.sql<{ name: string; points: string }>(
      `select name, trim_scale(score / 10000.0)::text as points from standing where period_id = $1 and kind = 'SECURITY_TEAM'`,
      [app.month],
    );
    const entries = await app.entries(published.id);
    expect(new Map(entries.map(({ name, score }) => [name, score]))).toEqual(
      new Map(kept.map(({ name, points }) => [name, points])),
    );
  });

  test('every score is exactly the sum of its contributions, in whole ten-thousandths', async () => {
    for (const entry of await app.entries(published.id)) {
      expect(sumOf(entry.contributions.map(({ points }) => points))).toBe(sumOf([entry.score]));
    }
    const asked = { unitId: app.teams.two, periodId: app.month, stage: 'PROVISIONAL' } as const;
    const { explainStanding: live } = await app.as('officer-1').request(explainStanding, asked);
    expect(live).toMatchObject({ score: '90.9091', targetsMet: 10, targetsDue: 11 });
    expect(sumOf(live?.contributions.map(({ points }) => points) ?? [])).toBe(909_091n);
    expect((await app.as('officer-2').request(explainStanding, asked)).explainStanding).toBeNull();
  });

  test('an entry says what separates it from the place before, target by target, or which tie-break did', async () => {
    const [one, two, three] = await app.entries(published.id);
    expect(one?.gap).toBeNull();
    expect(two?.gap).toMatchObject({ name: 'Tổ ấp Một', decidedBy: 'POINTS', points: '9.0909' });
    expect(sumOf(two?.gap?.lines.map(({ difference }) => difference) ?? [])).toBe(90_909n);
    expect(two?.gap?.lines[0]?.label).toMatch(/^A1.1/);
    expect(three?.gap).toMatchObject({ decidedBy: 'ATTAINMENT', points: '0', lines: [] });
    expect(three?.gap?.words).toBe(
      'Xếp sau “Tổ ấp Hai” (hạng 2) dù bằng điểm: tỷ lệ hoàn thành bình quân 97,72 %, đơn vị kia 98,86 %.',
    );
    const why = { id: published.id, unitId: app.teams.three, of: app.teams.one };
    const { ranking: shown } = await app.as('officer-2').request(whyBehind, why);
    expect(shown?.whyBehind?.words).toBe('Xếp sau “Tổ ấp Một” (hạng 1): kém 9,0909 điểm.');
    const turned = { ...why, unitId: why.of, of: why.unitId };
    expect((await app.as('officer-2').request(whyBehind, turned)).ranking?.whyBehind).toBeNull();
  });

  test('a page shows a unit among its neighbours, and one page follows the other', async () => {
    const names = (entries: Awaited<ReturnType<typeof page>>) => entries?.nodes.map(({ name }) => name);
    const { three } = app.teams;
    expect(names(await page('officer-1', { first: 3, around: three }))).toEqual([
      'Tổ ấp Hai',
      'Tổ ấp Ba',
      'Tổ ấp Bốn',
    ]);
    const first = await page('officer-1', { first: 3 });
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    const rest = await page('officer-1', { first: 3, after: first?.pageInfo.endCursor ?? '' });
    expect(names(rest)).toEqual(['Tổ ấp Bốn']);
    expect(names(await page('officer-1', { first: 3, around: app.commune }))).toEqual([]);
    const elsewhere = Buffer.from('["x", "y"]').toString('base64url');
    const wrong = { campaignId: campaign, first: 3, after: elsewhere };
    await expect(app.as('officer-1').request(rankings, wrong)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await expect(page('officer-1', { first: 3, after: elsewhere })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  test('a page costs the same number of statements, however many units it shows', async () => {
    const count = async (first: number) => {
      app.app.statements.length = 0;
      await page('officer-1', { first });
      return app.app.statements.length;
    };
    expect(await count(4)).toBe(await count(2));
  });

  test('the same bloc, month and figures are published once; the same key is the same publication', async () => {
    const input = {
      periodId: app.month,
      blocId: app.bloc,
      stage: 'VERIFIED',
      complaintsUntil: tomorrow(),
      idempotencyKey: 'xep-hang-thang-8',
    } as const;
    const [one, other] = [
      await app.as('police-82').request(publishRanking, { input }),
      await app.as('police-82').request(publishRanking, { input }),
    ];
    expect(one).toEqual(other);
    const again = { ...input, idempotencyKey: null };
    expect((await app.as('admin-82').request(publishRanking, { input: again })).publishRanking).toMatchObject(
      {
        refusalCode: 'RANKING_IN_FORCE',
        message: expect.stringContaining('công bố lúc'),
      },
    );
    expect(
      (await app.as('officer-1').request(publishRanking, { input: again })).publishRanking,
    ).toMatchObject({
      refusalCode: 'NOT_FOUND',
    });
    const gone = { ...again, complaintsUntil: '2026-01-01' };
    expect((await app.as('admin-82').request(publishRanking, { input: gone })).publishRanking).toMatchObject({
      refusalCode: 'INVALID',
      fields: ['complaintsUntil'],
    });
  });

  test('of verified figures alone a unit gets what is verified', async () => {
    const asked = { unitId: app.teams.one, periodId: app.month, stage: 'VERIFIED' } as const;
    const score = async () =>
      (await app.as('officer-1').request(explainStanding, asked)).explainStanding?.score;
    expect(await score()).toBe('0');
    const [report] = await app.sql<{ id: string; version: number }>(
      'select id, version from report where unit_id = $1',
      [app.teams.one],
    );
    const { verifyReport: verified } = await app
      .as('police-1')
      .request(verifyReport, { id: report?.id ?? '', version: report?.version ?? 0 });
    expect(verified).toMatchObject({ __typename: 'Report' });
    expect(await score()).toBe('100');
  });

  test('an extension that was granted to a unit, or to one above it, shows beside its place', async () => {
    await app.sql(
      `insert into extension (province_code, period_id, unit_id, campaign_id, state, reason, until, made_by, made_by_name,
         decided_at, decided_by, decided_by_name, decision_reason)
       select province_code, id, $2, campaign_id, 'GRANTED', 'Lũ', '2026-09-10T17:00:00+07:00', 'x', 'x', now(), 'x', 'x', 'Lũ'
       from reporting_period where id = $1`,
      [app.month, app.commune],
    );
    const entries = (await preview('officer-1'))?.entries.nodes ?? [];
    expect(entries.map(({ extensions }) => extensions.map(({ until }) => until))).toEqual(
      entries.map(() => ['2026-09-10T17:00:00+07:00']),
    );
  });

  test('is to be had as a table: places, points and what they are made of, for whoever may read it', async () => {
    const table = async (user: string, format = 'csv') =>
      download(app.as(user), `export/ranking.${format}`, { query: { id: published.id } });
    const { name, blob } = await table('officer-2');
    expect(name).toBe(
      'bang-xep-hang-da-cong-bo-thang-8-2026-cac-to-bao-ve-an-ninh-trat-tu-thuoc-xa-tan-phuoc-1.csv',
    );
    const [headings = [], ...rows] = (await (await blob()).text())
      .trim()
      .split('\r\n')
      .map((line) => line.split(';'));
    const parts = headings.flatMap((heading, index) => (heading.endsWith('– điểm') ? [index] : []));
    const sum = (row: readonly string[]) => parts.reduce((total, index) => total + Number(row[index]), 0);
    expect(rows.map(([place, unit, points]) => `${place} ${unit} ${points}`)).toEqual(
      places(await app.entries(published.id)),
    );
    expect(rows.map((row) => sum(row).toFixed(4))).toEqual(
      rows.map(([, , points]) => Number(points).toFixed(4)),
    );
    expect(rows[1]?.[headings.findIndex((heading) => heading.startsWith('A1.1')) + 1]).toContain(
      '7/10 (70 %)',
    );

    expect((await (await table('national', 'xlsx')).blob()).size).toBeGreaterThan(3_000);
    const trail = await app.sql(
      `select province_code, user_id, after from audit_entry where noun = 'export' order by at desc limit 1`,
    );
    const after = { table: 'ranking', format: 'xlsx', state: 'PUBLISHED', digest: published.digest, rows: 4 };
    expect(trail).toEqual([{ province_code: '82', user_id: 'national', after }]);
    for (const user of ['admin-08', 'stranger'])
      await expect(table(user)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
