import { saveGrid } from '@thi-dua/client-sdk';
import fc from 'fast-check';
import { chapters } from '../support/chapters.ts';
import { runs } from '../support/property-runs.ts';
import { sheetOf, xlsxOf } from '../support/xlsx.ts';
import { type Cell, csv, type GridFiles, startGridFiles, xlsx } from './grid-import.setup.ts';

describe('the grid of a commune as a file', () => {
  const test = chapters();
  let app: GridFiles;
  beforeAll(async () => {
    app = await startGridFiles(40);
  });
  afterAll(() => app.close());

  /** As a team fills its row in: everything done. */
  const filled: readonly Cell[] = [9, 10, 3, 3, 1, 0, 0, 0, 95, 100, 0, 0, 5, 5, 0, 0, 1, 'Không'];
  let used = 2;
  /** Title and headings, and the rows of so many teams nobody has written for, filled in. */
  const table = async (count: number) => {
    const [title = [], headings = [], ...rows] = await app.template();
    const mine = rows.slice(used - 2, used - 2 + count).map((row) => [...row.slice(0, 3), ...filled]);
    used += count;
    return { title, headings, rows: mine, all: () => [title, headings, ...mine] };
  };
  const change = (row: readonly Cell[] | undefined, changes: Readonly<Record<number, Cell>>) =>
    (row ?? []).map((cell, place) => changes[place] ?? cell);
  /** The keys of rows as a template has them by now. */
  const keysNow = async (rows: readonly (readonly Cell[])[]) => {
    const now = (await app.template()).map(([key]) => String(key));
    return rows.map(([key]) => now.find((one) => one.startsWith(String(key).slice(0, 36))) ?? '');
  };
  const versions = () => app.sql('select unit_id, version, revision, status from report order by unit_id');

  test('the template says whose rows they are and what belongs into each column, and is handed in filled', async () => {
    const { title, headings, rows, all } = await table(2);
    expect(title.slice(0, 2)).toEqual([`Mã kỳ: ${app.month}`, 'Tháng 8/2026']);
    expect(headings.slice(0, 5)).toEqual([
      'Mã dòng',
      'Thuộc',
      'Đơn vị',
      'Nguồn tin của Nhân dân đến qua lực lượng cơ sở – tử số',
      'Nguồn tin của Nhân dân đến qua lực lượng cơ sở – mẫu số',
    ]);
    expect(rows[0]?.slice(1, 3)).toEqual(['Xã Tân Phước 1', 'Tổ bảo vệ an ninh, trật tự Tổ ấp 1']);
    const checked = await app.importFile(await xlsx(all()), { mode: 'check' });
    expect(checked).toMatchObject({ applied: false, rows: 2, heldBack: 2, changedValues: 26, faultCount: 0 });
    expect(await versions()).toEqual([]);
    const file = await xlsx(all());
    const done = await app.importFile(file, { key: 'thang-08-lan-1' });
    expect(done).toMatchObject({ applied: true, submitted: 2, faults: [] });
    expect(await app.standing(app.commune)).toMatchObject({ reported: 2 });
    expect(await app.importFile(file, { key: 'thang-08-lan-1' })).toEqual(done);
  });

  test('a template that comes back unchanged changes nothing, whatever was entered', async () => {
    const cell = fc.oneof(
      fc.record({ state: fc.constant('NOT_APPLICABLE' as const) }),
      fc.nat(1_000_000_000).map((count) => ({ count })),
    );
    const ratio = fc
      .tuple(fc.nat(5_000), fc.nat(5_000))
      .map(([a, b]) => ({ numerator: Math.min(a, b), denominator: Math.max(a, b) }));
    const row = fc.record(
      {
        'good-deeds': cell,
        'weapon-cases': cell,
        'tips-through-force': ratio,
        'member-commended': fc.boolean().map((flag) => ({ flag })),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 3, maxLength: 3 }), fc.boolean(), async (rows, asXlsx) => {
        const [, , ...now] = await app.template();
        const input = {
          unitId: app.commune,
          periodId: app.month,
          rows: rows.map((values, place) => {
            const [unitId = '', version] = String(now[place + 4]?.[0]).split(':');
            const sent = Object.entries(values).map(([indicatorId, value]) => ({ indicatorId, ...value }));
            return { unitId, version: Number(version) || null, values: sent };
          }),
        };
        await app.client('officer-1').request(saveGrid, { input });
        const before = await versions();
        const file = await (await app.file(asXlsx ? 'xlsx' : 'csv')).arrayBuffer();
        const report = await app.importFile(new Uint8Array(file), { mode: 'draft' });
        expect(report).toMatchObject({ rows: 40, unchanged: 40, changedValues: 0, faults: [] });
        expect(await versions()).toEqual(before);
      }),
      runs(8),
    );
    used += 5;
  });

  test('every fault is told with its row, its column and what would be right, and the right rows are taken', async () => {
    const { title, headings, rows } = await table(4);
    const [good, ...bad] = rows;
    const wrong = [
      change(bad[0], { 3: '1.234', 4: '1,234', 5: 4, 7: '5,5', 8: 'x', 10: -1, 13: '80%', 18: 'có lẽ' }),
      change(bad[1], { 3: 'KAD', 4: 7, 5: '', 7: new Date('2026-02-01T00:00:00Z'), 19: 2_000_000_000 }),
      change(bad[2], { 4: '', 19: '' }),
    ];
    const report = await app.importFile(await xlsx([title, headings, good ?? [], ...wrong]));
    expect(report).toMatchObject({ submitted: 1, faultyRows: 3 });
    expect(report.faults.map(({ row, column, code }) => `${row}${column} ${code}`)).toEqual([
      '4E WRONG_CELL',
      '4F WRONG_TYPE',
      '4H WRONG_CELL',
      '4I WRONG_CELL',
      '4K WRONG_CELL',
      '4N WRONG_CELL',
      '4S WRONG_CELL',
      '5E WRONG_CELL',
      '5F WRONG_CELL',
      '5H WRONG_CELL',
      '5T WRONG_TYPE',
      '6E WRONG_CELL',
      '6T MISSING',
    ]);
    expect(report.faults[0]).toMatchObject({
      heading: headings[4],
      value: '1,234',
      message: 'Không rõ 1,234 là số nào.',
      cure: 'Ghi 1234 hoặc 1.234.',
    });
    expect(report.faults[9]?.message).toBe('Ô này là ngày tháng.');
    const ids = wrong.map(([key]) => String(key).slice(0, 36));
    expect(await app.sql('select id from report where unit_id = any($1)', [ids])).toEqual([]);
  });

  test('the rows with faults come back as a file, each with its faults beside it; mended, they are taken', async () => {
    const { title, headings, rows } = await table(3);
    const wrong = change(rows[1], { 3: 99 });
    const file = await xlsx([title, headings, rows[0] ?? [], wrong, rows[2] ?? []]);
    expect(await app.importFile(file)).toMatchObject({ submitted: 2, faultyRows: 1 });
    const [, told = [], bad = [], ...more] = await app.badRows(file);
    expect(more).toEqual([]);
    expect(told.at(-1)).toBe('Lỗi');
    expect(bad.at(-1)).toContain('Tử số 99 lớn hơn mẫu số 10');
    const mended = await xlsx([title, told, change(bad, { 3: 8 })]);
    expect(await app.importFile(mended)).toMatchObject({ submitted: 1, ignoredColumns: [], faults: [] });
  });

  test('all or nothing: one wrong row and nothing is taken', async () => {
    const { title, headings, rows } = await table(2);
    const file = await xlsx([title, headings, rows[0] ?? [], change(rows[1], { 3: 99 })]);
    const before = await versions();
    expect(await app.importFile(file, { all: 'true' })).toMatchObject({
      applied: false,
      heldBack: 1,
      submitted: 0,
    });
    expect(await versions()).toEqual(before);
  });

  test('somebody was faster: the row is refused, and told so', async () => {
    const { title, headings, rows } = await table(2);
    await app.importFile(await xlsx([title, headings, ...rows]), { mode: 'draft' });
    const late = rows.map((row) => change(row, { 3: 1 }));
    const report = await app.importFile(await xlsx([title, headings, ...late]), { mode: 'draft' });
    expect(report.faults.map(({ row, code }) => [row, code])).toEqual([
      [3, 'CONFLICT'],
      [4, 'CONFLICT'],
    ]);
    expect(await app.importFile(await xlsx([title, headings, ...rows]), { mode: 'draft' })).toMatchObject({
      unchanged: 2,
    });
  });

  test('an empty cell removes what is kept only where somebody has said how many may go', async () => {
    const { title, headings, rows } = await table(2);
    await app.importFile(await xlsx([title, headings, ...rows]), { mode: 'draft' });
    const keys = await keysNow(rows);
    const emptied = [
      change(rows[0], { 0: keys[0] ?? '', 3: '', 4: '', 19: '' }),
      change(rows[1], { 0: keys[1] ?? '', 19: 7 }),
    ];
    const file = await xlsx([title, headings, ...emptied]);
    const checked = await app.importFile(file, { mode: 'check' });
    const removals = [
      { row: 3, column: 'D', heading: headings[3], unit: rows[0]?.[2], value: '9/10' },
      { row: 3, column: 'T', heading: headings[19], unit: rows[0]?.[2], value: '1' },
    ];
    expect(checked).toMatchObject({ applied: false, removedValues: 2, removals, faultyRows: 1 });
    expect(checked.faults.map(({ row, column, code }) => `${row}${column} ${code}`)).toEqual([
      '3D REMOVES_VALUE',
      '3T REMOVES_VALUE',
    ]);
    expect(checked.faults[0]?.message).toBe('Ô trống, nhưng đang có số liệu: 9/10.');
    const kept = () =>
      app.sql(
        `select i.key, v.part from report_value v join report r on r.id = v.report_id join indicator i on i.id = v.indicator_id
         where r.unit_id = $1 and v.revision = r.revision and i.key in ('tips-through-force', 'good-deeds') order by i.key`,
        [rows[0]?.[0]?.toString().slice(0, 36)],
      );
    const before = await kept();
    for (const removes of ['0', '1']) {
      const held = await app.importFile(file, { mode: 'draft', removes });
      expect(held).toMatchObject({ saved: removes === '0' ? 1 : 0, faultyRows: 1, removedValues: 2 });
      expect(await kept()).toEqual(before);
    }
    expect(await app.importFile(file, { mode: 'draft', removes: '2' })).toMatchObject({
      saved: 1,
      removedValues: 2,
      removals,
      faults: [],
    });
    expect([before.length, await kept()]).toEqual([2, []]);
    const { refusal } = await app.post(file, { mode: 'draft', removes: 'all' });
    expect(refusal).toMatchObject({ code: 'INVALID', fields: ['removes'] });
  });

  test('a cell whose value is not known empties nothing, and a percentage is no count', async () => {
    const { title, headings, rows } = await table(3);
    await app.importFile(await xlsx([title, headings, ...rows]), { mode: 'draft' });
    const keys = await keysNow(rows);
    const text = (cells: readonly Cell[]) =>
      cells.map((cell) => `<c t="inlineStr"><is><t>${cell ?? ''}</t></is></c>`).join('');
    const row = (place: number, count: string) => {
      const [, ...others] = rows[place] ?? [];
      return `<row>${text([keys[place] ?? '', ...others.slice(0, 18)])}${count}${text(others.slice(19))}</row>`;
    };
    const lines = [
      `<row>${text(title)}</row><row>${text(headings)}</row>`,
      row(0, '<c r="T3"><f>SUM(A1:A2)</f><v/></c>'),
      row(1, '<c r="T4" s="1"><v>1</v></c>'),
      row(2, '<c r="T5"><f>0.1*3*10</f><v>3.0000000000000004</v></c>'),
    ];
    const styles = '<styleSheet><cellXfs><xf/><xf numFmtId="9"/></cellXfs></styleSheet>';
    const file = new Uint8Array(xlsxOf(sheetOf(lines.join('')), { 'xl/styles.xml': styles }));
    const report = await app.importFile(file, { mode: 'draft', removes: '99' });
    expect(report).toMatchObject({ saved: 1, changedValues: 1, removedValues: 0, sheet: 'A' });
    expect(report.faults.map(({ row, column, code, message }) => [`${row}${column}`, code, message])).toEqual(
      [
        ['3T', 'WRONG_CELL', 'Công thức trong ô này chưa có kết quả.'],
        ['4T', 'WRONG_CELL', 'Ô này là tỷ lệ phần trăm (100%).'],
      ],
    );
    expect(report.faults[1]?.cure).toContain('Đổi định dạng ô thành số');
  });

  test('a printed grid: numbers of the columns, totals and who signs are no rows; merged notes do not matter', async () => {
    const { title, headings, rows } = await table(2);
    const named = rows.map((cells) => change(cells, { 0: '' }));
    const numbers = headings.map((_, place) => (place < 3 ? 'ABC'[place] : `(${place - 2})`)) as Cell[];
    const total = ['', '', 'Tổng cộng', ...filled.map((cell) => (typeof cell === 'number' ? cell * 2 : ''))];
    const lines = [
      [...title],
      [...headings, 'Ghi chú'],
      numbers,
      ...named.map((cells) => [...cells, '- Đã tuyên truyền 02 buổi']),
      total,
      [],
      ['', '', 'Nơi nhận:', '', '', 'NGƯỜI LẬP BIỂU'],
      ['', '', '- Công an tỉnh;', '', '', 'Phạm Văn Dũng'],
    ];
    const cells = (line: readonly Cell[]) =>
      line
        .map((cell) =>
          typeof cell === 'number' ? `<c><v>${cell}</v></c>` : `<c t="str"><v>${cell ?? ''}</v></c>`,
        )
        .join('');
    const merged = ['V4:V5', 'A8:C8', 'F8:H8'].map((range) => `<mergeCell ref="${range}"/>`).join('');
    const sheet = sheetOf(
      lines.map((line) => `<row>${cells(line)}</row>`).join(''),
      `<mergeCells>${merged}</mergeCells>`,
    );
    const report = await app.importFile(new Uint8Array(xlsxOf(sheet)));
    expect(report).toMatchObject({ rows: 2, submitted: 2, faults: [], ignoredRows: [3, 6, 8, 9] });
    expect(report.ignoredColumns).toEqual(['Ghi chú']);
  });

  test('units are found by the key of the row whatever they are called, and by their names without one', async () => {
    const { title, headings, rows } = await table(3);
    const renamed = change(rows[0], { 2: 'Tổ có tên mới' });
    const named = change(rows[1], { 0: '' });
    const unknown = change(rows[2], { 0: '', 2: 'Tổ bảo vệ an ninh, trật tự Tổ ấp 99' });
    const twice = change(rows[2], { 3: 1 });
    const report = await app.importFile(
      await xlsx([title, headings, renamed, named, unknown, rows[2] ?? [], [], twice]),
    );
    expect(report).toMatchObject({ rows: 5, submitted: 2 });
    expect(report.faults.map(({ row, column, code }) => [row, column, code])).toEqual([
      [5, 'C', 'UNKNOWN_UNIT'],
      [6, 'C', 'UNIT_TWICE'],
      [8, 'C', 'UNIT_TWICE'],
    ]);
    expect(report.faults[0]?.cure).toContain('Có phải:');
    expect(report.faults[1]?.message).toBe('Đơn vị này còn ở dòng 8.');
  });

  test.each<readonly [string, (rows: Cell[][]) => string | Uint8Array<ArrayBuffer>]>([
    [
      'CSV parted by commas',
      (rows) =>
        csv(
          rows.map((row) => row.map((cell) => `"${cell ?? ''}"`)),
          ',',
        ),
    ],
    ['cells copied from a spreadsheet', (rows) => csv(rows, '\t')],
    ['windows-1258 of an old Excel', (rows) => windows1258(csv(rows))],
    [
      'CSV with trailing blanks and empty rows',
      (rows) => `${csv(rows.map((row) => [...row, '', ' ']))}\n;;;\n\n`,
    ],
    [
      'thousands with dots and no headings in capitals',
      (rows) => csv(rows).replace(';95;100;', ';1.095; 1.100 ;').replace('Đơn vị', 'ĐƠN VỊ'),
    ],
  ])('%s is read', async ([_what, write]) => {
    const { all } = await table(1);
    expect(await app.importFile(write(all()))).toMatchObject({ submitted: 1, faults: [] });
  });
});

/** As old Excel writes it: some letters whole, tone marks behind their letter. */
function windows1258(text: string): Uint8Array<ArrayBuffer> {
  const decoder = new TextDecoder('windows-1258');
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  const out: number[] = [];
  for (const letter of text.normalize('NFC')) {
    const parts = bytes.has(letter) ? [letter] : [...letter.normalize('NFD')];
    for (const part of joined(parts)) out.push(bytes.get(part) ?? 63);
  }
  return Uint8Array.from(out);
}

/** The code page has â, ă, ê, ô, ơ, ư, đ whole; the tone stands behind. */
function joined(parts: readonly string[]): string[] {
  const tone = parts.find((part) => /[\u0300\u0301\u0303\u0309\u0323]/.test(part));
  const base = parts
    .filter((part) => part !== tone)
    .join('')
    .normalize('NFC');
  return tone === undefined ? [base] : [base, tone];
}
