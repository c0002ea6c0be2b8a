import { createHash } from 'node:crypto';
import {
  addEvidence,
  download,
  evidence,
  removeEvidence,
  reportEvidence,
  returnReport,
  submitReport,
} from '@thi-dua/client-sdk';
import { draftOf, files, pdfOf, send } from './evidence.setup.ts';
import { type Reports, readReport, startReports } from './report-life.setup.ts';
import { allDone } from './standings.setup.ts';

const types = {
  pdf: ['application/pdf', 'pdf'],
  jpeg: ['image/jpeg', 'jpg'],
  png: ['image/png', 'png'],
  webp: ['image/webp', 'webp'],
  heic: ['image/heic', 'heic'],
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
} as const;

describe('evidence of a report', () => {
  let app: Reports;
  let [one, reportId] = ['', ''];
  beforeAll(async () => {
    app = await startReports();
    [one] = app.teams;
    reportId = (await draftOf(app, one)).id;
  });
  afterAll(() => app.close());

  const listed = async (user: string, unitId = one) =>
    (await app.client(user).request(reportEvidence, { unitId, periodId: app.month })).report?.evidence;
  const give = (user: string, url: string) =>
    fetch(new URL(url, app.app.url), user === '' ? {} : { headers: { authorization: `Bearer ${user}` } });
  const version = async () => (await readReport(app.client('officer-1'), one, app.month)).version;

  test.each(Object.entries(types))(
    'a %s is known by its content, whatever it is called',
    async (kind, [type, end]) => {
      const file = files[kind as keyof typeof files];
      const { evidence: taken } = await send(app.client('head-1'), file, {
        reportId,
        name: 'C:\\tep\\anh chup.exe',
      });
      expect(taken).toMatchObject({ mediaType: type, name: `anh chup.exe.${end}` });
    },
  );

  test('is listed with its SHA-256, and given back byte for byte, to be kept and not to be shown', async () => {
    const file = pdfOf(700_000);
    const { evidence: taken } = await send(app.client('head-1'), file, {
      reportId,
      name: 'Biên bản “Tổ 1”/../Đội\u202e phó.pdf',
    });
    const digest = createHash('sha256').update(file).digest('hex');
    expect((await listed('head-1'))?.at(-1)).toMatchObject({
      name: 'Đội phó.pdf',
      bytes: 700_000,
      digest,
      kind: 'FILE',
      addedBy: 'head-1',
      sinceRevision: 1,
      mayRemove: true,
    });
    const response = await give('police-1', taken?.url ?? '');
    const got = Buffer.from(await response.arrayBuffer());
    expect(createHash('sha256').update(got).digest('hex')).toBe(digest);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': '700000',
      'content-disposition': `attachment; filename="Doi pho.pdf"; filename*=UTF-8''%C4%90%E1%BB%99i%20ph%C3%B3.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    });
    const trail = await app.sql<{ user_id: string; after: object }>(
      `select user_id, after from audit_entry where operation = 'evidence' and target_id = $1`,
      [taken?.id],
    );
    expect(trail).toEqual([{ user_id: 'police-1', after: { name: 'Đội phó.pdf', bytes: 700_000, digest } }]);
    const kept = await download(app.client('police-1'), taken?.url ?? '');
    expect([kept.name, (await kept.blob()).size]).toEqual(['Đội phó.pdf', 700_000]);
  });

  test('is nobody’s beside: neither a neighbour nor another province reads, adds or removes it', async () => {
    const [first] = (await listed('head-1')) ?? [];
    const { id = '', url = '' } = first ?? {};
    const before = (await listed('head-1'))?.length;
    expect((await give('', url)).status).toBe(401);
    for (const user of ['police-2', 'admin-08', 'head-2']) {
      expect((await give(user, url)).status).toBe(404);
      const client = app.client(user);
      expect((await client.request(evidence, { id })).evidence).toBeNull();
      expect(await send(client, files.pdf, { reportId })).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
      const { removeEvidence: removed } = await client.request(removeEvidence, { id });
      expect(removed).toMatchObject({ refusalCode: 'NOT_FOUND' });
    }
    expect((await listed('head-1'))?.length).toBe(before);
  });

  test('the same file is the same evidence, and a key sent twice is one upload', async () => {
    const client = app.client('head-1');
    const first = await send(client, pdfOf(100), { reportId, key: 'khoa-minh-chung' });
    const again = await send(client, pdfOf(100), { reportId, key: 'khoa-minh-chung' });
    const other = await send(client, pdfOf(100), { reportId });
    expect(again.evidence?.id).toBe(first.evidence?.id);
    expect(other.evidence?.id).toBe(first.evidence?.id);
    const reused = await send(client, pdfOf(101), { reportId, key: 'khoa-minh-chung' });
    expect(reused.refusal?.code).toBe('KEY_USED_OTHERWISE');
  });

  test('a link is taken when it is https and holds no password', async () => {
    const link = async (url: string) =>
      (
        await app.client('head-1').request(addEvidence, {
          input: { reportId, indicatorId: 'good-deeds', url, name: 'Báo Đồng Tháp' },
        })
      ).addEvidence;
    expect(await link('https://baodongthap.vn/viec-tot')).toMatchObject({
      kind: 'LINK',
      name: 'Báo Đồng Tháp',
      url: 'https://baodongthap.vn/viec-tot',
    });
    for (const url of [
      'http://a.vn',
      'javascript:alert(1)',
      'https://me:secret@a.vn',
      'a.vn',
      'file:///etc/passwd',
    ]) {
      expect(await link(url)).toMatchObject({ refusalCode: 'INVALID', fields: ['url'] });
    }
  });

  test('nothing backs what the unit does not enter', async () => {
    const { refusal } = await send(app.client('head-1'), files.pdf, {
      reportId,
      indicatorId: 'movement-grade',
    });
    expect(refusal).toMatchObject({ code: 'INVALID', fields: ['indicatorId'] });
  });

  test('what is taken out of a draft is gone altogether', async () => {
    const { evidence: taken } = await send(app.client('head-1'), pdfOf(300_000), { reportId });
    const id = taken?.id ?? '';
    const chunks = () => app.sql('select from evidence_chunk where evidence_id = $1', [id]);
    expect(await chunks()).toHaveLength(5);
    const { removeEvidence: removed } = await app.client('officer-1').request(removeEvidence, { id });
    expect(removed).toMatchObject({ id });
    expect(await chunks()).toHaveLength(0);
    expect((await give('head-1', `/evidence/${id}`)).status).toBe(404);
  });

  test('goes on with the report: what was handed in keeps it, also when the next revision leaves it out', async () => {
    const officer = app.client('officer-1');
    const input = { unitId: one, periodId: app.month, version: await version(), values: allDone };
    const { submitReport: handed } = await officer.request(submitReport, { input });
    const kept = (await listed('head-1')) ?? [];
    expect(kept.every(({ mayRemove }) => !mayRemove)).toBe(true);
    const [first] = kept;
    const id = first?.id ?? '';
    expect((await officer.request(removeEvidence, { id })).removeEvidence).toMatchObject({
      refusalCode: 'WRONG_STATE',
    });
    expect(await send(officer, files.pdf, { reportId })).toMatchObject({ refusal: { code: 'WRONG_STATE' } });

    const back = {
      id: reportId,
      version: (handed as { version: number }).version,
      reason: 'Thiếu ảnh',
      notes: [],
    };
    await app.client('police-1').request(returnReport, back);
    expect((await officer.request(removeEvidence, { id })).removeEvidence).toMatchObject({ id });
    const { evidence: photo } = await send(officer, Buffer.concat([files.jpeg, Buffer.from('phim ngan')]), {
      reportId,
    });
    expect(photo).toBeDefined();
    expect(await readReport(officer, one, app.month)).toMatchObject({ status: 'DRAFT', revision: 2 });
    const now = (await listed('head-1')) ?? [];
    expect(now.map((each) => each.id)).toEqual([...kept.slice(1).map((each) => each.id), photo?.id]);
    expect((await give('police-1', `/evidence/${id}`)).status).toBe(200);
    const spans = await app.sql(
      'select since_revision, until_revision from evidence where id = any($1::uuid[]) order by since_revision',
      [[id, photo?.id]],
    );
    expect(spans).toEqual([
      { since_revision: 1, until_revision: 2 },
      { since_revision: 2, until_revision: null },
    ]);
  });

  test('of many reports is read in one statement', async () => {
    app.app.statements.length = 0;
    await listed('police-1');
    expect(app.app.statements.filter((text) => text.includes('evidence e'))).toHaveLength(1);
  });
});
