import { addMember, createClient, download, importUnits } from '@thi-dua/client-sdk';
import { readXlsx } from 'hucre/xlsx';
import { openDatabase } from '../../server/data/database.ts';
import { planOf } from '../../server/modules/export/export.table.ts';
import { exportFile } from '../../server/modules/export/export-file.ts';
import { limitConcurrency } from '../../server/modules/export/limit-concurrency.ts';
import { exportLines } from '../../server/modules/export/lines.queries.ts';
import { limits } from '../../server/operation-limits/limits.ts';
import { chapters } from '../support/chapters.ts';
import { addressesOf } from '../support/database.ts';
import { type Cell, type GridFiles, rowsOf, startGridFiles } from './grid-import.setup.ts';

describe('tables as files', () => {
  const test = chapters();
  let app: GridFiles;
  beforeAll(async () => {
    app = await startGridFiles(3);
    const [one = '', two = ''] = app.teams;
    await app.write([{ unitId: one }]);
    await app.write([{ unitId: two, values: [{ indicatorId: 'good-deeds', count: 7 }] }], { mode: 'DRAFT' });
  });
  afterAll(() => app.close());

  const get = (path: string, as = 'officer-1', asked: Readonly<Record<string, string>> = {}) =>
    fetch(
      `${app.app.url}/export/${path}?${new URLSearchParams({ unitId: app.commune, periodId: app.month, ...asked })}`,
      { headers: as === '' ? {} : { authorization: `Bearer ${as}` } },
    );
  const table = async (name: string, asked?: Readonly<Record<string, string>>): Promise<Cell[][]> =>
    rowsOf(await (await get(`${name}.xlsx`, 'officer-1', asked)).arrayBuffer());
  const column = ([headings = [], ...rows]: Cell[][], heading: string) =>
    rows.map((row) => row[headings.indexOf(heading)] ?? null);

  test('standings: by kind, the best first, with a column for each target; numbers are numbers', async () => {
    const all = await table('standings');
    expect(column(all, 'Đơn vị')[1]).toBe('Tổ bảo vệ an ninh, trật tự Tổ ấp 1');
    expect(column(all, 'Báo cáo đã nộp')).toEqual([1, 1, 0, 0]);
    expect(column(all, 'Mức đạt trung bình (%)')[1]).toBe(100);
    expect(column(all, 'A3.1')[1]).toBe('Không áp dụng');
    expect(column(await table('standings', { kinds: 'SECURITY_TEAM' }), 'Đơn vị')).toHaveLength(3);
  });

  test('reports: what the units say, one column an indicator, two of a ratio', async () => {
    const all = await table('reports');
    expect(column(all, 'Trạng thái')).toEqual(['đã nộp, chờ thẩm tra', 'đang soạn, chưa nộp']);
    expect(column(all, 'Việc tốt')).toEqual([1, 7]);
    expect(column(all, 'Nguồn tin của Nhân dân đến qua lực lượng cơ sở – mẫu số')).toEqual([10, null]);
    expect(column(all, 'Có cá nhân được biểu dương, khen thưởng, ghi nhận')).toEqual(['Không', null]);
  });

  test('members: who serves in what a province keeps, as the import takes it: it finds nothing new in the file', async () => {
    const admin = createClient({ url: new URL('/graphql', app.app.url), token: 'admin-82' });
    const [teamId = ''] = app.teams;
    const added = {
      teamId,
      name: 'Nguyễn Văn An',
      role: 'HEAD',
      since: '2026-01-05',
      decision: '12/QĐ-UBND',
    } as const;
    expect((await admin.request(addMember, added)).addMember.__typename).toBe('Member');
    const all = await table('members');
    expect(column(all, 'Tên đơn vị')).toEqual(['Tổ ấp 1', 'Tổ ấp 2', 'Tổ ấp 3']);
    expect(column(all, 'Họ tên thành viên')).toEqual(['Nguyễn Văn An', null, null]);
    expect(column(all, 'Từ ngày')[0]).toBe('05/01/2026');
    const content = await (await get('members.csv')).text();
    const { importUnits: again } = await admin.request(importUnits, {
      unitId: app.commune,
      content,
      mode: 'ALL',
    });
    expect(again).toMatchObject({ newUnits: 0, knownUnits: 3, newMembers: 0, knownMembers: 1, faults: [] });
    expect((await get('members.csv', 'police-2')).status).toBe(404);
  });

  test('completeness: everybody who has to report, who is late and by how much', async () => {
    await app.sql(`update reporting_period set due_at = now() - interval '90 minutes' where id = $1`, [
      app.month,
    ]);
    const all = await table('completeness');
    expect(column(all, 'Trạng thái')).toEqual([
      'đã nộp, chờ thẩm tra',
      'đang soạn, chưa nộp',
      'chưa bắt đầu',
    ]);
    expect(column(all, 'Đúng hạn')).toEqual(['đúng hạn', 'quá hạn', 'quá hạn']);
    expect(column(all, 'Muộn (giờ)')).toEqual([null, 1.5, 1.5]);
  });

  test('CSV has the mark that Excel asks for; the file is named after period and unit', async () => {
    const response = await get('standings.csv');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="ket-qua-thang-8-2026-tan-phuoc-1.csv"',
    );
    const text = Buffer.from(await response.arrayBuffer()).toString('utf8');
    expect(text.startsWith('\ufeffThuộc;Đơn vị;Loại đơn vị;')).toBe(true);
    expect(text.split('\r\n').filter((line) => line !== '')).toHaveLength(5);
  });

  test('front ends fetch them with the client, as forms to fill in: a file with its name, or the reason', async () => {
    const query = { unitId: app.commune, periodId: app.month };
    const client = app.client('officer-1');
    const { name, stream } = await download(client, 'export/standings.csv', { query });
    expect(name).toBe('ket-qua-thang-8-2026-tan-phuoc-1.csv');
    expect((await new Response(stream).text()).trim().split('\r\n')).toHaveLength(5);
    const form = await download(client, 'grid/template.xlsx', { query });
    expect(form).toMatchObject({ name: 'bang-so-lieu.xlsx', type: expect.stringContaining('spreadsheet') });
    expect(await rowsOf(await (await form.blob()).arrayBuffer())).toHaveLength(5);

    const refused = (as: string, kinds?: string) =>
      download(app.client(as), 'export/reports.csv', { query: { ...query, kinds } });
    await expect(refused('police-2')).rejects.toMatchObject({ code: 'NOT_FOUND', status: 404 });
    await expect(refused('officer-1', 'TEAM')).rejects.toMatchObject({
      code: 'INVALID',
      message: 'Không có loại đơn vị “TEAM”.',
      requestId: expect.any(String),
    });
    await expect(download(app.client(''), 'export/reports.csv', { query })).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      status: 401,
    });
  });

  test('a cell that begins like a formula is neutralised in both', async () => {
    const [unitId] = app.teams;
    await app.sql(`update unit_version set kind_word = '@SUM(1)' where unit_id = $1`, [unitId]);
    const text = await (await get('completeness.csv')).text();
    expect(text).toContain(`;'@SUM(1)`);
    expect(column(await table('completeness'), 'Loại đơn vị')).toContain(`'@SUM(1)`);
  });

  test('rights are those of the queries; each export is in the audit trail before its first byte', async () => {
    for (const [as, status] of [
      ['police-2', 404],
      ['nobody', 404],
      ['', 401],
    ] as const) {
      expect((await get('reports.csv', as)).status).toBe(status);
    }
    await get('reports.csv');
    const [entry] = await app.sql(
      `select user_id, unit_id, after from audit_entry where noun = 'export' order by at desc limit 1`,
    );
    expect(entry).toEqual({
      user_id: 'officer-1',
      unit_id: app.commune,
      after: { table: 'reports', format: 'csv', periodId: app.month, kinds: null, rows: 2 },
    });
  });

  test('kinds there are not, and periods there are not, are refused in words', async () => {
    const told = async (asked: Readonly<Record<string, string>>) =>
      ((await (await get('reports.csv', 'officer-1', asked)).json()) as { refusal: object }).refusal;
    expect(await told({ kinds: 'TEAM' })).toMatchObject({ code: 'INVALID', fields: ['kinds'] });
    expect(await told({ periodId: 'x' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test.each(['csv', 'xlsx'] as const)(
    '100,000 rows go out as %s no faster than they are read, and are never all in memory',
    async (format) => {
      const fetched: string[] = [];
      const database = await openDatabase({
        ...addressesOf(app.app.databaseUrl),
        onStatement: (text) => fetched.push(text),
      });
      const session = database.session(null, { deadline: limits.exportDeadline });
      const plan = planOf<{ readonly n: number; readonly name: string }>({
        text: `select n, 'Tổ bảo vệ an ninh, trật tự ' || md5(n::text) as name from generate_series(1, $1::int) n`,
        values: [100_000],
        columns: [
          { heading: 'Số', width: 8, cell: ({ n }) => n },
          ...Array.from({ length: 2 }, () => ({
            heading: 'Đơn vị',
            width: 30,
            cell: ({ name }: { name: string }) => name,
          })),
        ],
      });
      const file = exportFile(exportLines(session, plan), plan, { title: 'Thử', format });
      const before = process.memoryUsage().rss;
      let [bytes, most] = [0, 0];
      for await (const chunk of file) {
        if (bytes === 0) expect(fetched.length).toBeLessThan(20);
        bytes += (chunk as Buffer).length;
        most = Math.max(most, process.memoryUsage().rss - before);
      }
      await session.commit();
      await database.close();
      expect(fetched.filter((text) => text.startsWith('fetch'))).toHaveLength(201);
      expect(bytes).toBeGreaterThan(1_000_000);
      expect(most).toBeLessThan(100 * 1024 * 1024);
    },
  );

  test('two go out at a time; the third waits for its turn', async () => {
    const turn = limitConcurrency();
    const [leave] = [await turn(), await turn()];
    let third = false;
    const waiting = turn().then(() => {
      third = true;
    });
    await Promise.resolve();
    expect(third).toBe(false);
    leave();
    await waiting;
  });

  test('whoever goes away in the middle lets the next one in', async () => {
    const unitId = await app.unitId('82');
    for (let turn = 0; turn < 4; turn += 1) {
      const response = await get('standings.xlsx', 'admin-82', { unitId });
      await response.body?.cancel();
    }
    const { sheets } = await readXlsx(
      new Uint8Array(
        await (await get('standings.xlsx', 'admin-82', { unitId, kinds: 'WARD' })).arrayBuffer(),
      ),
    );
    expect(sheets[0]?.name).toBe('Kết quả');
  });
});
