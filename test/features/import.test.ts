import { writeXlsx } from 'hucre/xlsx';
import { chapters } from '../support/chapters.ts';
import { csv, headings, type ImportApp, startImportApp, teamRow } from './import.setup.ts';

describe('200 teams with three bad rows', () => {
  const test = chapters();
  let app: ImportApp;
  let file: Buffer;
  beforeAll(async () => {
    app = await startImportApp();
    const rows = Array.from({ length: 200 }, (_, index) => {
      const commune = app.communes[index % app.communes.length]?.code ?? '';
      return teamRow(commune, `Ấp ${index + 1}`, { 7: new Date('2025-07-01T00:00:00Z') });
    });
    const bad = (index: number, column: number, value: string) => {
      const row = rows[index];
      if (row !== undefined) row[column] = value;
    };
    bad(9, 6, 'Tổ trưởg');
    bad(49, 7, '31/02/2025');
    bad(149, 0, '99999');
    file = Buffer.from(
      await writeXlsx({ sheets: [{ name: 'Tổ', columns: [{}, {}], rows: [[...headings], ...rows] }] }),
    );
  });
  afterAll(() => app.close());

  const three = [
    {
      row: 11,
      column: 'Chức vụ',
      value: 'Tổ trưởg',
      message: 'Không có chức vụ này.',
      cure: 'Có phải: Tổ trưởng?',
    },
    { row: 51, column: 'Từ ngày', value: '31/02/2025' },
    { row: 151, column: 'Mã xã', value: '99999' },
  ];

  test('a check tells exactly those three, with row, column and cure, and keeps nothing', async () => {
    const { status, report } = await app.send(file);
    expect(status).toBe(200);
    expect(report).toMatchObject({
      mode: 'CHECK',
      rows: 200,
      validRows: 197,
      importedRows: 0,
      faultCount: 3,
    });
    expect(report?.faults).toHaveLength(3);
    expect(report?.faults).toMatchObject(three);
    expect(report?.faults.map(({ cure }) => cure).every((cure) => cure.length > 10)).toBe(true);
    expect(await app.count()).toMatchObject({ units: 0, members: 0 });
  });

  test('"all" imports none of them', async () => {
    const { report } = await app.send(file, { mode: 'all' });
    expect(report).toMatchObject({ importedRows: 0, faultCount: 3 });
    expect(await app.count()).toMatchObject({ units: 0, members: 0 });
  });

  test('"valid" imports the other 197, once however often the request is repeated', async () => {
    const before = await app.count();
    const first = await app.send(file, { mode: 'valid', key: 'teams-2025' });
    expect(first.report).toMatchObject({ importedRows: 197, newUnits: 197, newMembers: 197, knownUnits: 0 });
    expect(first.report?.faults).toMatchObject(three);
    const after = { units: 197, members: 197, entries: before.entries + 1 };
    expect(await app.count()).toEqual(after);
    expect(await app.send(file, { mode: 'valid', key: 'teams-2025' })).toEqual(first);
    expect(await app.count()).toEqual(after);
    const other = await app.send(csv([]), { mode: 'valid', key: 'teams-2025' });
    expect(other.refusal?.code).toBe('KEY_USED_OTHERWISE');
  });

  test('the second time, without a key, nothing is doubled', async () => {
    const { report } = await app.send(file, { mode: 'valid' });
    expect(report).toMatchObject({ newUnits: 0, knownUnits: 197, newMembers: 0, knownMembers: 197 });
    expect(await app.count()).toMatchObject({ units: 197, members: 197 });
  });

  test('what was made reads like any other unit, and the trail says who made it', async () => {
    const [unit] = await app.ask<object>(
      `select v.name, v.kind, v.kind_word as word, v.first_day::text as first, m.name as member, m.role
       from unit_version v join member m on m.team_id = v.unit_id where v.name = 'Ấp 1'`,
    );
    const word = 'tổ bảo vệ an ninh, trật tự';
    expect(unit).toEqual({
      name: 'Ấp 1',
      kind: 'SECURITY_TEAM',
      word,
      first: '2025-07-01',
      member: 'Nguyễn Văn An',
      role: 'HEAD',
    });
    const [entry] = await app.ask<{ after: Record<string, unknown> }>(
      `select user_id, province_code, after from audit_entry where after ->> 'newUnits' = '197' and after ->> 'mode' = 'VALID'`,
    );
    expect(entry).toMatchObject({ user_id: 'admin', province_code: '82' });
    expect(entry?.after).toMatchObject({
      newMembers: 197,
      ids: expect.any(String),
      file: expect.any(String),
    });
    expect(JSON.stringify(entry)).not.toContain('Nguyễn');
  });

  test('the administrator of a neighbour province is refused as if the unit did not exist', async () => {
    const theirs = await app.send(file, { mode: 'valid', as: 'neighbour' });
    const none = await app.send(file, { as: 'neighbour', unitId: '00000000-0000-4000-8000-000000000000' });
    expect([theirs.status, theirs.refusal?.code]).toEqual([404, 'NOT_FOUND']);
    expect(theirs).toEqual(none);
    const { errors, status } = await app.send(file, { as: '' });
    expect([status, errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(await app.count()).toMatchObject({ units: 197 });
  });

  test('the police of a commune import into it, and into no other', async () => {
    const [own, other] = app.communes;
    await app.makePolice('police', own?.id ?? '');
    const both = csv([teamRow(own?.code ?? '', 'Của xã'), teamRow(other?.code ?? '', 'Xã khác')]);
    expect((await app.send(both, { as: 'police', mode: 'valid' })).status).toBe(404);
    const { report } = await app.send(both, { as: 'police', mode: 'valid', unitId: own?.id ?? '' });
    expect(report).toMatchObject({ importedRows: 1, newUnits: 1, faults: [{ row: 3, column: 'Mã xã' }] });
  });

  test('two who send the same file at once make its units once', async () => {
    const again = csv([teamRow(app.communes[0]?.code ?? '', 'Cùng lúc')]);
    const reports = await Promise.all([1, 2, 3].map(() => app.send(again, { mode: 'all' })));
    expect(reports.map(({ report }) => report?.newUnits).sort()).toEqual([0, 0, 1]);
  });
});
