import { xlsxOf } from '../support/xlsx.ts';
import { type Cell, csv, type GridFiles, startGridFiles, xlsx } from './grid-import.setup.ts';

describe('a file of figures that is not what it should be is refused as a whole, with the reason, and nothing is kept:', () => {
  let app: GridFiles;
  let [title, headings, row]: Cell[][] = [];
  beforeAll(async () => {
    app = await startGridFiles(2);
    [title = [], headings = [], row = []] = await app.template();
  });
  afterAll(() => app.close());

  const kept = () =>
    app.sql<{ reports: number; values: number }>(
      'select (select count(*)::int from report) as reports, (select count(*)::int from report_value) as values',
    );
  const table = (heading = headings ?? [], data = row ?? [], above = title ?? []) => [above, heading, data];
  const changed = (cells: readonly Cell[] | undefined, changes: Readonly<Record<number, Cell>>) =>
    (cells ?? []).map((cell, place) => changes[place] ?? cell);
  const sheetOf = (rows: string, more = '') =>
    new Uint8Array(xlsxOf(`<worksheet><sheetData>${rows}</sheetData>${more}</worksheet>`));
  const text = (cells: readonly Cell[] | undefined) =>
    (cells ?? []).map((cell) => `<c t="inlineStr"><is><t>${cell ?? ''}</t></is></c>`).join('');

  type File = string | Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
  const files: readonly (readonly [string, () => File, RegExp])[] = [
    ['an empty file', () => '', /rỗng/],
    ['a PDF file', () => '%PDF-1.7', /PDF/],
    ['no headings', () => '1;2;3\n4;5;6', /Không tìm thấy dòng tiêu đề/],
    [
      'a column missing',
      () => csv(table(changed(headings, { 7: 'Ghi chú' }))),
      /thiếu cột "Mô hình đang phát huy hiệu quả"/,
    ],
    [
      'a heading misspelled',
      () =>
        csv(table(changed(headings, { 7: 'Mô hình đang phát huy hiệu qủa' }))).replace(
          'hiệu qủa',
          'hiệu qua1',
        ),
      /có phải là cột "Mô hình đang phát huy hiệu qua1"/,
    ],
    ['a column twice', () => csv(table(changed(headings, { 20: String(headings?.[7]) }))), /có hai lần/],
    [
      'a file of another month',
      async () => {
        const other = await app.period('month/2026-07');
        return xlsx(table(headings, row, [`Mã kỳ: ${other}`]));
      },
      /là của kỳ “Tháng 7\/2026”, không phải kỳ “Tháng 8\/2026”/,
    ],
    ['a formula in CSV', () => csv(table(headings, changed(row, { 7: '=1+1' }))), /H3 là công thức/],
    [
      'cells that are merged',
      () =>
        sheetOf(
          `<row r="1">${text(headings)}</row><row r="2">${text(row)}</row>`,
          '<mergeCells count="1"><mergeCell ref="D2:D3"/></mergeCells>',
        ),
      /Các ô D2:D3 bị gộp/,
    ],
    [
      'columns without end',
      () => sheetOf('<row r="1"><c r="FA1"><v>1</v></c></row>'),
      /FA1 nằm ngoài các cột A–EZ/,
    ],
    [
      'marks that turn letters around',
      () => csv(table(headings, changed(row, { 2: 'Tổ\u202e1' }))),
      /C3 có ký tự ẩn/,
    ],
  ];

  test.each(files)('%s', async (_what, file, reason) => {
    const before = await kept();
    const { refusal, report } = await app.post(await file());
    expect([report, refusal?.code, refusal?.fields]).toEqual([undefined, 'INVALID', ['file']]);
    expect(refusal?.message).toMatch(reason);
    expect(await kept()).toEqual(before);
  });

  test('what a formula has shown is taken, and titles may be merged', async () => {
    const cells = text(row?.slice(0, 7));
    const file = sheetOf(
      `<row r="1">${text(headings)}</row><row r="2">${cells}<c r="H2"><f>SUM(1,1)</f><v>2</v></c></row>`,
      '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
    );
    expect(await app.importFile(file, { mode: 'draft' })).toMatchObject({ saved: 1, changedValues: 1 });
  });

  test.each([
    ['mode', 'everything', 'Chế độ là check, draft hoặc submit.'],
    ['answer', 'pdf', 'Trả lời là json, xlsx hoặc csv.'],
    ['answer', 'xlsx', 'Tệp các dòng lỗi chỉ có ở chế độ check.'],
  ])('%s=%s is refused', async (field, value, message) => {
    const { refusal } = await app.post(csv(table()), { [field]: value });
    expect(refusal).toMatchObject({ message, fields: [field] });
  });

  test('a cell that begins like a formula is given out as text, and read back as it was', async () => {
    const unitId = String(row?.[0]).slice(0, 36);
    await app.sql(`update unit_version set kind_word = '=HYPERLINK("x")' where unit_id = $1`, [unitId]);
    const [, , ...rows] = await app.template();
    const cell = rows.map((one) => String(one[2])).find((name) => name.includes('HYPERLINK'));
    expect(cell?.startsWith("'=")).toBe(true);
    const named = changed(
      rows.find((one) => one[2] === cell),
      { 0: '' },
    );
    expect(await app.importFile(await xlsx(table(headings, named)), { mode: 'draft' })).toMatchObject({
      faults: [],
    });
  });

  test('who has no right over the unit gets neither template nor import, as if there were none', async () => {
    for (const as of ['police-2', 'admin-82']) {
      expect((await app.file('xlsx', as)).status).toBe(404);
      expect((await app.post(csv(table()), { as })).refusal?.code).toBe('NOT_FOUND');
    }
    expect((await app.file('csv', '')).status).toBe(401);
    await expect(app.post(csv(table()), { as: '' })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('rows of a neighbour are unknown in this grid, and its own grid is closed to the officer', async () => {
    const key = `${app.strange}:0`;
    const { faults } = await app.importFile(csv(table(headings, changed(row, { 0: key }))));
    expect(faults).toMatchObject([{ code: 'UNKNOWN_UNIT' }]);
    const other = await app.unitId('28327');
    expect((await app.post(csv(table()), { unitId: other })).refusal?.code).toBe('NOT_FOUND');
    expect((await app.post(csv(table()), { periodId: 'x' })).refusal?.fields).toEqual(['periodId']);
  });
});
