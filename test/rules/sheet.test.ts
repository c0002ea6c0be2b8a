import { openSheet } from '../../server/files/sheet/open-sheet.ts';
import { FaultyCell, type Sheet, type SheetCell } from '../../server/files/sheet/sheet-row.ts';
import { formatOfCode } from '../../server/files/sheet/xlsx/number-formats.ts';
import { relationships, sheetOf, workbook, xlsxOf, zip } from '../support/xlsx.ts';

const figures = { columns: 26, formulas: 'AS_SHOWN', isHeadings: () => true } as const;
const read = (file: Buffer): Promise<Sheet> => openSheet(file, figures);

/** What a cell says; of a fault its message. */
const told = (cell: SheetCell | undefined) =>
  cell instanceof FaultyCell ? cell.message : cell instanceof Date ? cell.toISOString() : cell;

/** Of a row whose last cell, Z1, is there whatever the others are. */
async function cellsOf(cells: string, more: Parameters<typeof xlsxOf>[1] = {}): Promise<unknown[]> {
  const row = `<row r="1">${cells}<c r="Z1"><v>1</v></c></row>`;
  const { rows } = await read(xlsxOf(sheetOf(row), more));
  return (rows[0]?.cells ?? []).map(told);
}

const cellOf = async (cell: string, more = {}) => (await cellsOf(cell, more))[0];

const withoutResult = 'Công thức trong ô này chưa có kết quả.';
const unreadable = 'Không đọc được giá trị của ô này.';

describe('a cell of an XLSX file', () => {
  test.each<readonly [string, string, unknown]>([
    ['a number', '<c r="A1"><v>7</v></c>', 7],
    ['a number with a type', '<c r="A1" t="n"><v>1.5E3</v></c>', 1_500],
    ['the residue of arithmetic', '<c r="A1"><f>0.1*3*10+1</f><v>4.0000000000000009</v></c>', 4],
    ['the residue of a sum', '<c r="A1"><v>11.999999999999998</v></c>', 12],
    ['a half', '<c r="A1"><v>4.5</v></c>', 4.5],
    ['a truth', '<c r="A1" t="b"><v>1</v></c>', true],
    ['a day in words', '<c r="A1" t="d"><v>2026-08-19</v></c>', '2026-08-19T00:00:00.000Z'],
    ['text of its own', '<c r="A1" t="inlineStr"><is><t> Ấp  1 </t></is></c>', 'Ấp 1'],
    ['text in runs', '<c r="A1" t="inlineStr"><is><r><t>Ấp </t></r><r><t>1</t></r></is></c>', 'Ấp 1'],
    ['text that a formula made', '<c r="A1" t="str"><f>B1</f><v>Có</v></c>', 'Có'],
    ['text that begins like a formula', '<c r="A1" t="str"><v>- Kiêm nhiệm</v></c>', '- Kiêm nhiệm'],
    ['a telephone number', '<c r="A1" t="inlineStr"><is><t>+84912345678</t></is></c>', '+84912345678'],
    ['text in quotes of a spreadsheet', '<c r="A1" t="inlineStr"><is><t>\'=1+1</t></is></c>', '=1+1'],
    ['an escaped character', '<c r="A1" t="str"><v>a_x0020_b</v></c>', 'a b'],
    ['nothing', '<c r="A1" s="3"/>', ''],
    ['nothing, of a program that says which type', '<c r="A1" t="n"><v></v></c>', ''],
    ['the empty text of a formula', '<c r="A1" t="str"><f>IF(B1,"",1)</f><v></v></c>', ''],
    ['a formula that shares its text', '<c r="A1"><f t="shared" si="0"/><v>3</v></c>', 3],
  ])('holds %s', async (_what, cell, value) => {
    expect(await cellOf(cell)).toEqual(value);
  });

  test.each<readonly [string, string, string]>([
    ['without a result', '<c r="A1"><f>SUM(B1:B9)</f></c>', withoutResult],
    ['with an empty result', '<c r="A1"><f>SUM(B1:B9)</f><v/></c>', withoutResult],
    ['with an empty result in two tags', '<c r="A1" t="n"><f>SUM(B1:B9)</f><v></v></c>', withoutResult],
    ['of text without a result', '<c r="A1" t="str"><f>B1</f></c>', withoutResult],
    ['of a shared text without one', '<c r="A1" t="s"><f>B1</f><v/></c>', withoutResult],
    ['without its own text or a result', '<c r="A1"><f t="shared" si="0"/></c>', withoutResult],
    ['of an array without a result', '<c r="A1"><f t="array" ref="A1">B1</f></c>', withoutResult],
    [
      'of a data table without a result',
      '<c r="A1"><f t="dataTable" ref="A1:A2" r1="B1"/></c>',
      withoutResult,
    ],
    [
      'that ends in an error',
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      'Ô này là lỗi của công thức (#DIV/0!).',
    ],
  ])('whose formula is %s is a fault and never empty', async (_what, cell, message) => {
    expect(await cellOf(cell)).toBe(message);
  });

  test.each<readonly [string, string, string]>([
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', 'Ô này là lỗi của công thức (#N/A).'],
    ['an error without its name', '<c r="A1" t="e"/>', 'Ô này là lỗi của công thức ().'],
    ['an error pasted as text', '<c r="A1" t="str"><v>#REF!</v></c>', 'Ô này là lỗi của công thức (#REF!).'],
    ['a text that is not there', '<c r="A1" t="s"><v>99</v></c>', unreadable],
    ['a text without its number', '<c r="A1" t="s"><v></v></c>', unreadable],
    ['a number that is none', '<c r="A1"><v>1,5</v></c>', unreadable],
    ['a number that is not a number', '<c r="A1"><v>NaN</v></c>', unreadable],
    ['a truth that is none', '<c r="A1" t="b"><v>có</v></c>', unreadable],
    ['a day that is none', '<c r="A1" t="d"><v>19/08/2026</v></c>', unreadable],
    ['a picture or a linked record', '<c r="A1" vm="1"/>', unreadable],
    ['a type nobody knows', '<c r="A1" t="q"><v>7</v></c>', unreadable],
  ])('that holds %s is a fault and never empty', async (_what, cell, message) => {
    expect(await cellOf(cell)).toBe(message);
  });

  test('that an array formula fills is unknown without its result, also where the file leaves the cell out', async () => {
    const { rows } = await read(
      xlsxOf(
        sheetOf(
          `<row r="1"><c r="A1"><f t="array" ref="A1:B3">D1:E3</f><v>1</v></c><c r="B1"><v>2</v></c></row>
           <row r="2"><c r="A2"/><c r="C2"><v>9</v></c></row>
           <row r="3"><c r="A3" t="str"><v></v></c><c r="C3"><v>9</v></c></row>
           <row r="4"><c r="C4"><v>9</v></c></row>`,
        ),
      ),
    );
    expect(rows.map(({ cells }) => cells.map(told))).toEqual([
      [1, 2],
      [withoutResult, withoutResult, 9],
      ['', withoutResult, 9],
      ['', '', 9],
    ]);
  });

  test.each(['<calcPr fullCalcOnLoad="1"/>', '<calcPr calcId="1" calcCompleted="0"/>'])(
    'with a formula is a fault where the workbook says its results are out of date: %s',
    async (calculation) => {
      const more = { 'xl/workbook.xml': workbook(undefined, calculation) };
      const [formula, number] = await cellsOf('<c r="A1"><f>B1</f><v>0</v></c><c r="B1"><v>7</v></c>', more);
      expect([formula, number]).toEqual(['Kết quả của công thức trong ô này chưa được tính lại.', 7]);
    },
  );

  test('is read by its format: 1 as 100%, days as days', async () => {
    const styles = `<styleSheet><numFmts count="2"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts>
      <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
      <cellXfs><xf/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/></cellXfs>
      <dxfs><dxf><numFmt numFmtId="0" formatCode="0%"/></dxf></dxfs></styleSheet>`;
    const cells = ['1', '1', '0.125', '46253', '46253.5'].map(
      (value, style) => `<c r="${'ABCDE'[style]}1" s="${style}"><v>${value}</v></c>`,
    );
    expect((await cellsOf(cells.join(''), { 'xl/styles.xml': styles })).slice(0, 5)).toEqual([
      1,
      '100%',
      '12,5%',
      '2026-08-19T00:00:00.000Z',
      '2026-08-19T12:00:00.000Z',
    ]);
  });

  test.each([
    ['0%', 'PERCENT'],
    ['[Red]0.0%;[Blue]-0.0%', 'PERCENT'],
    ['0" %"', 'NUMBER'],
    ['0\\%', 'NUMBER'],
    ['0_%', 'NUMBER'],
    ['#,##0\\ "đồng"', 'NUMBER'],
    ['#,##0 [$₫-42A]', 'NUMBER'],
    ['General" ngày"', 'NUMBER'],
    ['d/m/yyyy', 'DATE'],
    ['[h]:mm', 'DATE'],
  ])('of format %s is a %s', (code, format) => {
    expect(formatOfCode(code)).toBe(format);
  });
});

describe('of a workbook', () => {
  const cell = (text: string) => `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;
  const tab = (place: number, state = '') =>
    `<sheet name="Tờ ${place}" sheetId="${place}" ${state} r:id="rId${place}"/>`;
  const two = (first: string, second: string, tabs: string) =>
    xlsxOf(sheetOf(first), {
      'xl/worksheets/sheet2.xml': sheetOf(second),
      'xl/workbook.xml': workbook(tabs),
    });
  const said = async (file: Buffer) => {
    const { name, rows } = await read(file);
    return [name, rows[0]?.cells[0]];
  };

  test('the first sheet that is shown is read, in the order of the tabs', async () => {
    expect(await said(two(cell('a'), cell('b'), tab(1) + tab(2)))).toEqual(['Tờ 1', 'a']);
    expect(await said(two(cell('a'), cell('b'), tab(2) + tab(1)))).toEqual(['Tờ 2', 'b']);
    for (const state of ['hidden', 'veryHidden']) {
      expect(await said(two(cell('a'), cell('b'), tab(1, `state="${state}"`) + tab(2)))).toEqual([
        'Tờ 2',
        'b',
      ]);
    }
    await expect(read(two(cell('a'), cell('b'), tab(1, 'state="hidden"')))).rejects.toMatchObject({
      refusal: { message: expect.stringContaining('không có trang tính nào hiện') },
    });
  });

  test('nothing that stands in another sheet decides anything', async () => {
    const other =
      '<row r="1"><c r="AB1"><f>COUNTA(A2:A9)</f></c><c r="B1" t="e"><v>#REF!</v></c><c r="XFD1"><v>1</v></c></row>';
    expect(await said(two(cell('a'), other, tab(1) + tab(2)))).toEqual(['Tờ 1', 'a']);
  });

  test('the parts are found by what they say of each other, whatever they are called', async () => {
    const texts = '<sst><si><t>Ấp 1</t><rPh><t>x</t></rPh></si></sst>';
    const sheet = sheetOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>');
    const links = (sheetName: string, textsName: string) =>
      relationships({ rId1: ['worksheet', sheetName], rId2: ['sharedStrings', textsName] });
    const files = [
      zip({
        '[Content_Types].xml': '<Types/>',
        '_rels\\.rels': relationships({ rId1: ['officeDocument', 'xl\\workbook.xml'] }),
        'xl\\workbook.xml': workbook(),
        'xl\\_rels\\workbook.xml.rels': links('worksheets/sheet1.xml', '/xl/SharedStrings.xml'),
        'xl\\worksheets\\sheet1.xml': sheet,
        'xl\\sharedStrings.xml': texts,
      }),
      zip({
        '_rels/.rels': relationships({ rId1: ['officeDocument', '/book.xml'] }),
        'book.xml': workbook(),
        '_rels/book.xml.rels': links('./tabs/one.xml', '../texts.xml'),
        'tabs/one.xml': sheet.replaceAll(/<(\/?)(\w)/g, '<$1x:$2').replace(' xmlns=', ' xmlns:x='),
        'texts.xml': texts,
      }),
      zip({
        '/_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
        '/xl/workbook.xml': workbook(),
        '/xl/_rels/workbook.xml.rels': links('worksheets/sheet1.xml', 'sharedStrings.xml'),
        '/xl/worksheets/sheet1.xml': Buffer.from(`\ufeff${sheet}`, 'utf16le'),
        '/xl/sharedStrings.xml': texts,
      }),
    ];
    for (const file of files) expect(await said(file)).toEqual(['A', 'Ấp 1']);
  });

  test('that is damaged it is said with the cure that works', async () => {
    const files = [
      xlsxOf('<worksheet><sheetData><row r="1"></sheetData></worksheet>'),
      xlsxOf(sheetOf('<row r="2"/><row r="1"/>')),
      xlsxOf(sheetOf('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>')),
      xlsxOf(sheetOf(''), { 'xl/workbook.xml': workbook('<sheet name="A" sheetId="1" r:id="rId7"/>') }),
      xlsxOf(sheetOf(cell('a')), { 'XL/Worksheets/Sheet1.xml': sheetOf(cell('b')) }),
    ];
    for (const file of files) {
      await expect(read(file)).rejects.toMatchObject({
        refusal: { message: expect.stringMatching(/hỏng.*mở bằng Excel.*lưu lại/) },
      });
    }
  });

  test.each<readonly [string, Record<string, string | Buffer>]>([
    ['another sheet', { 'xl/worksheets/sheet9.xml': `<!DOCTYPE a [<!ENTITY b "c">]>${sheetOf('')}` }],
    ['a part in UTF-16', { 'xl/theme.xml': Buffer.from('\ufeff<!DOCTYPE a><a/>', 'utf16le') }],
    ['a part of another name', { 'xl/media/picture.png': '<?xml version="1.0"?><!DOCTYPE a><a/>' }],
  ])('entities are refused wherever they stand: %s', async (_where, more) => {
    await expect(read(xlsxOf(sheetOf(''), more))).rejects.toMatchObject({
      refusal: { message: expect.stringContaining('DOCTYPE') },
    });
  });
});
