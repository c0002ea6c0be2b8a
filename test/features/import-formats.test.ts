import { readXlsx } from 'hucre/xlsx';
import { sheetOf, xlsxOf } from '../support/xlsx.ts';
import { csv, headings, type ImportApp, startImportApp, teamRow } from './import.setup.ts';

describe('a file may be', () => {
  let app: ImportApp;
  let code: string;
  beforeAll(async () => {
    app = await startImportApp();
    code = app.communes[0]?.code ?? '';
  });
  afterAll(() => app.close());

  const named = (name: string) => csv([teamRow(code, name, { 5: 'Trần Thị Hoà' })]);
  const read = async (name: string) =>
    app.ask(
      `select v.name, m.name as member from unit_version v join member m on m.team_id = v.unit_id where v.name = '${name}'`,
    );

  test.each<readonly [string, string, () => string | Buffer]>([
    ['UTF-8', 'Ấp Một', () => named('Ấp Một')],
    ['UTF-8 with its mark', 'Ấp Hai', () => `\ufeff${named('Ấp Hai')}`],
    ['UTF-8 in decomposed letters', 'Ấp Ba', () => named('Ấp Ba').normalize('NFD')],
    ['windows-1258 of an old Excel', 'Ấp Bốn', () => windows1258(named('Ấp Bốn'))],
    [
      'UTF-16, as Excel saves "Unicode text"',
      'Ấp Năm',
      () => Buffer.from(`\ufeff${named('Ấp Năm').replaceAll(';', '\t')}`, 'utf16le'),
    ],
    ['parted by commas', 'Ấp Sáu', () => csv([teamRow(code, 'Ấp Sáu', { 5: 'Trần Thị Hoà' })], ',')],
    ['parted by tabs', 'Ấp Bảy', () => csv([teamRow(code, 'Ấp Bảy', { 5: 'Trần Thị Hoà' })], '\t')],
    [
      'with a title above, empty rows between and invisible leftovers',
      'Ấp Tám',
      () => `DANH SÁCH;\n\n${named('\u200bẤp  Tám\u00a0')}\n;;;\n`,
    ],
  ])('%s', async (_what, name, file) => {
    const { report, refusal } = await app.send(file(), { mode: 'all' });
    expect([refusal, report?.faults]).toEqual([undefined, []]);
    expect(await read(name)).toEqual([{ name, member: 'Trần Thị Hoà' }]);
  });

  test('what is copied from a spreadsheet, through GraphQL', async () => {
    const query = `mutation ($unitId: ID!, $content: String!) {
      importUnits(unitId: $unitId, content: $content, mode: ALL, idempotencyKey: "copied-cells") {
        __typename
        ... on ImportReport { importedRows faults { row column message cure } }
        ... on Refusal { code message fields }
      }
    }`;
    const ask = async (token: string, content: string) => {
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables: { unitId: app.provinceId, content } }),
      });
      return ((await response.json()) as { data: { importUnits: object } }).data?.importUnits;
    };
    const content = csv([teamRow(code, 'Ấp Chín')], '\t');
    expect(await ask('admin', content)).toEqual({ __typename: 'ImportReport', importedRows: 1, faults: [] });
    expect(await ask('neighbour', content)).toMatchObject({ __typename: 'Refusal', code: 'NOT_FOUND' });
    expect(await ask('admin', '%PDF')).toMatchObject({ __typename: 'Refusal', code: 'KEY_USED_OTHERWISE' });
  });

  test('a code that a spreadsheet took for a number, a team below a hamlet told further down, a unit without members', async () => {
    const team = teamRow(String(Number(code)), 'Tổ 9', { 4: 'Khóm 9' });
    const hamlet = teamRow('', 'Khóm 9', {
      1: app.communes[0]?.fullName ?? '',
      2: 'khóm',
      5: '',
      6: '',
      7: '',
      8: '',
    });
    const { report } = await app.send(csv([team, hamlet]), { mode: 'all' });
    expect(report).toMatchObject({ faults: [], newUnits: 2, newMembers: 1 });
    const [parent] = await app.ask(
      `select above.name, above.kind_word as word, above.first_day::text as first from unit_version v
       join unit_version above on above.unit_id = v.parent_id where v.name = 'Tổ 9'`,
    );
    expect(parent).toEqual({ name: '9', word: 'khóm', first: '2025-07-01' });
  });

  test('everything wrong with a row is told together, each with what would be right', async () => {
    const { report } = await app.send(
      csv([
        teamRow(code, '', { 2: 'Tổ bảo vệ ANT', 5: 'An 2', 6: 'Đội trưởng', 7: '2025', 4: '' }),
        teamRow(code, 'Ấp Một', { 4: 'Ấp Xa Lạ' }),
        teamRow(code, 'Khóm 77', { 2: 'khóm' }),
        teamRow(code, 'Tổ 5'),
        teamRow(code, 'Tổ 5'),
        teamRow(code, 'Ấp Một', { 5: 'Trần Thị Hòa', 6: 'Tổ phó' }),
        teamRow(code, 'Tổ 6', { 7: '01/01/2999' }),
        teamRow(code, 'Tổ 7', { 1: app.communes[1]?.fullName ?? '' }),
      ]),
    );
    expect(report?.faults.map(({ row, column }) => [row, column])).toEqual([
      [2, 'Loại đơn vị'],
      [2, 'Tên đơn vị'],
      [2, 'Họ tên thành viên'],
      [2, 'Chức vụ'],
      [2, 'Từ ngày'],
      [3, 'Đơn vị cấp trên'],
      [4, 'Họ tên thành viên'],
      [6, 'Họ tên thành viên'],
      [7, 'Chức vụ'],
      [8, 'Từ ngày'],
      [9, 'Mã xã'],
    ]);
    expect(report?.faults[0]?.cure).toContain('Tổ bảo vệ ANTT');
    expect(report?.faults[7]?.message).toContain('Trùng với dòng 5');
    expect(report?.faults[8]?.cure).toContain('Tổ trưởng');
  });

  test('what is below a hamlet whose only row is wrong is wrong too', async () => {
    const { report } = await app.send(
      csv([
        teamRow(code, 'Tổ 11', { 4: 'Ấp 11' }),
        teamRow(code, 'Ấp 11', { 2: 'ấp', 4: 'Ấp Một', 5: '', 6: '', 7: '', 8: '' }),
      ]),
      { mode: 'valid' },
    );
    expect(report).toMatchObject({ importedRows: 0, faultCount: 2, newUnits: 0 });
  });

  test('the template, as it is given out, is read without a fault', async () => {
    const book = await (await fetch(`${app.url}/import/template.xlsx`)).arrayBuffer();
    const { sheets } = await readXlsx(new Uint8Array(book));
    expect(sheets.map(({ name }) => name)).toEqual(['Đơn vị và thành viên', 'Hướng dẫn']);
    expect(sheets[0]?.rows[0]).toEqual([...headings]);
    const text = await (await fetch(`${app.url}/import/template.csv`)).arrayBuffer();
    for (const file of [book, text]) {
      expect((await app.send(file)).report).toMatchObject({ rows: 1, validRows: 1, faults: [] });
    }
  });

  const cells = (row: readonly unknown[]) =>
    row.map((value) => `<c t="inlineStr"><is><t>${value ?? ''}</t></is></c>`).join('');
  const sheet = (rows: readonly (readonly unknown[])[], more = '') =>
    xlsxOf(sheetOf(rows.map((row) => `<row>${cells(row)}</row>`).join(''), more));

  test('a sheet of another programme, with text in its cells', async () => {
    const { report } = await app.send(sheet([headings, teamRow(code, 'Tổ 12')]));
    expect(report).toMatchObject({ rows: 1, faults: [], sheet: 'A', ignoredRows: [], hiddenRows: 0 });
  });

  test('a sheet with titles, notes, telephone numbers and formulas where nobody reads them', async () => {
    const rows = [
      ['- Tỉnh Đồng Tháp -', '=1+1', '@anhnv'],
      ['STT', ...headings, 'Số điện thoại', 'Ghi chú'],
      ['1', ...teamRow(code, 'Tổ 13'), '+84912345678', '- Kiêm nhiệm'],
      ['2', ...teamRow(code, 'Tổ 14', { 8: '- 12/QĐ-UBND' }), '\u202e1', '#REF!'],
    ];
    expect((await app.send(sheet(rows))).report).toMatchObject({ rows: 2, faults: [] });
    const text = rows.map((row) => row.join(';')).join('\n');
    const { refusal } = await app.send(text);
    expect(refusal?.message).toMatch(/^Ô J4 là công thức .* thêm dấu ' phía trước/);
    const mended = await app.send(text.replace('- 12/QĐ-UBND', "'- 12/QĐ-UBND"), { mode: 'all' });
    expect(mended.report).toMatchObject({ importedRows: 2, faults: [] });
    expect(await app.ask(`select decision from member where decision like '%- 12/%'`)).toEqual([
      { decision: '- 12/QĐ-UBND' },
    ]);
  });

  test('a sheet with a formula where a name is read: the cell is told, and the other rows are taken', async () => {
    const row = teamRow(code, 'Tổ 15');
    const formula = `${cells(row.slice(0, 3))}<c t="str"><f>"Tổ "&amp;15</f><v>Tổ 15</v></c>${cells(row.slice(4))}`;
    const other = `${cells(row.slice(0, 3))}<c r="D3"><f>A1</f></c>${cells(row.slice(4))}`;
    const rows = [cells(headings), formula, other, cells(teamRow(code, 'Tổ 16'))];
    const file = xlsxOf(sheetOf(rows.map((one) => `<row>${one}</row>`).join('')));
    const { report } = await app.send(file, { mode: 'valid' });
    expect(report).toMatchObject({ rows: 3, importedRows: 1, faultCount: 2 });
    const fault = { column: 'Tên đơn vị', message: 'Ô này là công thức.' };
    expect(report?.faults).toMatchObject([
      { row: 2, value: 'Tổ 15', ...fault },
      { row: 3, value: '', ...fault },
    ]);
  });

  test('a printed form: numbers of the columns, the unit written once for its members, totals and signatures', async () => {
    const numbers = headings.map((_, column) => `(${column + 1})`);
    const member = (name: string) => ['', '', '', '', '', name, 'Tổ viên', '01/07/2025', ''];
    const rows = [
      headings,
      numbers,
      teamRow(code, 'Tổ 17'),
      member('Trần Thị Bình'),
      member('Lê Văn Cường'),
      ['', '', '', 'Tổng cộng', '', '3'],
      [],
      ['Nơi nhận:', '', '', '', '', '', 'Tân Phước, ngày 01 tháng 8 năm 2026'],
      ['- Công an tỉnh;', '', '', '', '', '', 'NGƯỜI LẬP BIỂU'],
      ['', '', '', '', '', '', 'Phạm Văn Dũng'],
    ];
    const merged = ['A3:A5', 'C3:C5', 'D3:D5', 'A8:F8']
      .map((range) => `<mergeCell ref="${range}"/>`)
      .join('');
    const { report } = await app.send(sheet(rows, `<mergeCells>${merged}</mergeCells>`), { mode: 'all' });
    expect(report).toMatchObject({
      rows: 3,
      importedRows: 3,
      newUnits: 1,
      newMembers: 3,
      faults: [],
      ignoredRows: [2, 6, 8, 9, 10],
    });
  });

  test('a sheet with cells merged across columns: only those are called merged', async () => {
    const rows = [headings, teamRow(code, 'Tổ 18', { 3: '' }), teamRow(code, '', { 3: '' })];
    const { report } = await app.send(sheet(rows, '<mergeCells><mergeCell ref="C2:D2"/></mergeCells>'));
    expect(report?.faults).toMatchObject([
      { row: 2, column: 'Tên đơn vị', message: 'Ô này bị gộp (Merge) trong vùng C2:D2.' },
      { row: 3, column: 'Tên đơn vị', message: 'Thiếu tên đơn vị.' },
    ]);
  });

  test('a sheet with rows that a filter hides: they are read, and the answer says how many', async () => {
    const rows = `<row>${cells(headings)}</row><row hidden="1">${cells(teamRow(code, 'Tổ 19'))}</row>`;
    expect((await app.send(xlsxOf(sheetOf(rows)))).report).toMatchObject({ rows: 1, hiddenRows: 1 });
  });
});

/** As old Excel writes it: some letters whole, tone marks behind their letter. */
function windows1258(text: string): Buffer {
  const decoder = new TextDecoder('windows-1258');
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  const letters = [...text].flatMap((letter) => {
    if (bytes.has(letter)) return [letter];
    const [base = '', ...marks] = letter.normalize('NFD');
    const tones = marks.filter((mark) => '\u0300\u0301\u0303\u0309\u0323'.includes(mark));
    const rest = marks.filter((mark) => !tones.includes(mark));
    return [[base, ...rest].join('').normalize('NFC'), ...tones];
  });
  return Buffer.from(letters.map((letter) => bytes.get(letter) ?? 63));
}
