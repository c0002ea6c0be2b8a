import { launchCampaign, publishRanking, ranking, recomputeRanking } from '@thi-dua/client-sdk';
import { chapters } from '../support/chapters.ts';
import { done, type Ranked, startRanked, tomorrow } from './rankings.setup.ts';

describe('a ranking computed anew', () => {
  const test = chapters();
  let app: Ranked;
  let id: string;
  let overall: string;
  beforeAll(async () => {
    app = await startRanked();
    id = (await app.publish()).id;
    overall = (await app.publish('PROVISIONAL', await app.period('campaign'))).id;
  });
  afterAll(() => app.close());

  const recomputed = async (user = 'admin-82', of = id) =>
    (await app.as(user).request(recomputeRanking, { id: of })).recomputeRanking;
  const inContent = (change: string) =>
    app.sql(`update ranking set content = ${change} where id = $1 returning content`, [id]);

  test('is the same to the byte, from its own figures and from the reports, in a month and over the campaign', async () => {
    for (const each of [id, overall]) {
      const found = await recomputed('admin-82', each);
      expect(found).toMatchObject({
        intact: true,
        fromSnapshot: { same: true, differenceCount: 0 },
        fromReports: { same: true, differenceCount: 0 },
        changedReports: [],
      });
      const digests = [found?.keptDigest, found?.contentDigest, found?.auditedDigest];
      expect(new Set([...digests, found?.fromSnapshot.digest, found?.fromReports.digest]).size).toBe(1);
    }
  });

  test('is for who publishes and who inspects; a commune asks in vain', async () => {
    expect(await recomputed('police-82')).not.toBeNull();
    for (const user of ['officer-1', 'admin-08']) expect(await recomputed(user)).toBeNull();
  });

  test('writes nothing, and does not look at what is kept incrementally', async () => {
    app.app.statements.length = 0;
    await recomputed();
    const [writing, kept] = [/^\s*(insert|update|delete)|for (update|share)/i, /unit_figures/];
    expect(app.app.statements.filter((text) => writing.test(text) || kept.test(text))).toEqual([]);
    expect(app.app.statements.some((text) => text.includes('report_value'))).toBe(true);
  });

  test('shows a value that was corrected since, by unit and indicator, and the report it stands in', async () => {
    const { two } = app.teams;
    const values = done({ 'tips-through-force': { numerator: 8 } });
    const corrected = await app.submit('officer-1', { unitId: two, periodId: app.month, version: 2, values });
    expect(corrected.status).toBe('SUBMITTED');
    const found = await recomputed();
    expect(found).toMatchObject({
      intact: true,
      fromSnapshot: { same: true },
      fromReports: { same: false },
      changedReports: [
        { unitId: two, name: 'Tổ ấp Hai', periodId: app.month, step: 'SUBMITTED', revision: 2 },
      ],
    });
    const words = found?.fromReports.differences.map((difference) => difference.words) ?? [];
    expect(words).toContain(
      '“Tổ ấp Hai” › số liệu › Nguồn tin của Nhân dân đến qua lực lượng cơ sở (Tổ bảo vệ an ninh, trật tự, tự báo cáo) › tử số hoặc số lượng: 7 → 8',
    );
    expect(words).toContain('“Tổ ấp Hai” › điểm: "90.9091" → "100"');
    expect(words).toContain('“Tổ ấp Hai” › hạng: 2 → 1');
  });

  test('finds results that were tampered with, also where the digest was made to fit', async () => {
    const [before] = await app.sql<{ content: string; digest: string }>(
      'select content, digest from ranking where id = $1',
      [id],
    );
    await inContent(`replace(content, '"points":"90.9091"', '"points":"99.9091"')`);
    expect(await recomputed()).toMatchObject({ intact: false, fromSnapshot: { same: false } });
    await app.sql(
      `update ranking set digest = encode(sha256(convert_to(content, 'UTF8')), 'hex') where id = $1`,
      [id],
    );
    const found = await recomputed();
    expect(found?.keptDigest).toBe(found?.contentDigest);
    expect(found?.auditedDigest).toBe(before?.digest);
    expect(found).toMatchObject({ intact: false, fromSnapshot: { same: false } });
    expect(found?.fromSnapshot.differences[0]).toMatchObject({ published: '"99.9091"', now: '"90.9091"' });
    await app.sql('update ranking set content = $2, digest = $3 where id = $1', [
      id,
      before?.content,
      before?.digest,
    ]);
    expect(await recomputed()).toMatchObject({ intact: true, fromSnapshot: { same: true } });
  });

  test('finds a content nobody can read, and rows of pages that say something else', async () => {
    const [before] = await app.sql<{ content: string }>('select content from ranking where id = $1', [id]);
    await inContent('left(content, 100)');
    expect(await recomputed()).toMatchObject({ intact: false, fromSnapshot: { same: false } });
    await app.sql('update ranking set content = $2 where id = $1', [id, before?.content]);
    await app.sql('update ranking_entry set place = 1 where ranking_id = $1 and place = 3', [id]);
    expect(await recomputed()).toMatchObject({ intact: false, fromSnapshot: { same: true } });
  });

  test('nobody who asks through the API could have changed it: the role of requests may not', async () => {
    const rights = await app.sql<{ column_name: string }>(
      `select column_name from information_schema.column_privileges
       where grantee = 'thi_dua_app' and privilege_type = 'UPDATE' and table_name in ('ranking', 'ranking_entry')
         and column_name in ('content', 'digest', 'entry', 'place', 'bloc', 'stage', 'complaints_until')`,
    );
    expect(rights).toEqual([]);
  });
});

describe('a ranking of communes by the share of their units', () => {
  let app: Ranked;
  beforeAll(async () => {
    app = await startRanked();
  });
  afterAll(() => app.close());

  test('is the same from the reports: each unit judged by itself, and counted', async () => {
    const campaignId = 'dong-thap/whole-people-2026';
    await app.as('admin-82').request(launchCampaign, { campaignId });
    const [period] = await app.sql<{ id: string }>('select id from reporting_period where key = $1', [
      `${campaignId}/period/year/1`,
    ]);
    const periodId = period?.id ?? '';
    await app.open(periodId);
    for (const [name, grade] of [
      ['Một', 'Xuất sắc'],
      ['Hai', 'Yếu'],
    ]) {
      const facts = { parentId: app.commune, kind: 'HAMLET', kindWord: 'ấp', name, validFrom: '2026-01-01' };
      const { id: unitId } = await app.createUnit('admin-82', facts);
      const values = [
        { indicatorId: 'registered-safe', flag: true },
        { indicatorId: 'recognised-safe', flag: true },
        { indicatorId: 'movement-grade', grade },
      ];
      expect(await app.submit('officer-1', { unitId, periodId, values })).toMatchObject({
        status: 'SUBMITTED',
      });
    }
    const blocId = `${await app.unitId('82')}/COMMUNE`;
    for (const key of ['year/1', 'campaign']) {
      const [ranked] = await app.sql<{ id: string }>('select id from reporting_period where key = $1', [
        `${campaignId}/period/${key}`,
      ]);
      const input = {
        periodId: ranked?.id ?? '',
        blocId,
        stage: 'PROVISIONAL',
        complaintsUntil: tomorrow(),
      } as const;
      const { publishRanking: made } = await app.as('admin-82').request(publishRanking, { input });
      if (made.__typename !== 'Ranking') throw new Error(made.message);
      const found = (await app.as('admin-82').request(recomputeRanking, { id: made.id })).recomputeRanking;
      expect(found?.fromReports).toMatchObject({ same: true });
      const { ranking: shown } = await app
        .as('admin-82')
        .request(ranking, { id: made.id, first: 1, around: app.commune });
      const share = shown?.entries.nodes[0]?.contributions.find(({ label }) => label.startsWith('B3.2'));
      // The commune itself is one of its three units, and has said nothing yet.
      expect(share).toMatchObject({
        state: 'NOT_MET',
        value: '1/3 đơn vị đạt (33,33 %)',
        share: { met: 1, units: 3 },
      });
    }
  });
});
