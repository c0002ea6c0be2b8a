import { request as httpRequest } from 'node:http';
import { xlsxOf, zip } from '../support/xlsx.ts';
import { csv, type ImportApp, startImportApp, teamRow } from './import.setup.ts';

describe('a file that is not what it should be is refused as a whole, with the reason, and nothing is kept:', () => {
  let app: ImportApp;
  let rows: string;
  beforeAll(async () => {
    app = await startImportApp();
    rows = csv([teamRow(app.communes[0]?.code ?? '', 'Ấp 1'), teamRow(app.communes[0]?.code ?? '', 'Ấp 2')]);
  });
  afterAll(() => app.close());

  const sheet = (cells: string) =>
    `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`;
  const cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>Mã xã</t></is></c></row>';
  const bytes = (...parts: (string | number[])[]) =>
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

  const files: readonly (readonly [string, () => string | Buffer, RegExp])[] = [
    ['a zip bomb', () => xlsxOf(Buffer.alloc(120 * 1024 * 1024, 32)), /giải nén lớn hơn 64 MB/],
    [
      'rows as wide as a sheet can be',
      () => xlsxOf(sheet('<row r="1"><c r="XFD1"><v>1</v></c></row>'.repeat(999))),
      /XFD1 nằm ngoài/,
    ],
    [
      'cells without end in one row',
      () => xlsxOf(sheet(`<row>${'<c/>'.repeat(9_000_000)}</row>`)),
      /hơn 50000 dòng/,
    ],
    [
      'texts without end',
      () =>
        xlsxOf(sheet(cell), { 'xl/sharedStrings.xml': `<sst>${'<si><t/></si>'.repeat(4_000_000)}</sst>` }),
      /quá phức tạp/,
    ],
    ['a million rows', () => xlsxOf(sheet('<row/>'.repeat(1_000_000))), /hơn 50000 dòng/],
    ['entities in XML', () => xlsxOf(`<!DOCTYPE a [<!ENTITY b "c">]>${sheet(cell)}`), /DOCTYPE/],
    [
      'a formula in CSV',
      () => rows.replace('Ấp 2', '=HYPERLINK("http://x";"y")').replaceAll('"', "'"),
      /D3 là công thức/,
    ],
    ['the error of a formula', () => rows.replace('Ấp 2', '#REF!'), /D3 là công thức/],
    ['a cut XLSX file', () => xlsxOf(sheet(cell)).subarray(0, 300), /hỏng hoặc bị cắt/],
    ['another ZIP file', () => zip({ 'word/document.xml': '<a/>' }), /không phải bảng tính/],
    ['a macro', () => zip({ 'xl/workbook.xml': '<a/>', 'xl/vbaProject.bin': 'x' }), /macro/],
    ['an old Excel file', () => bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], 'xxxx'), /Excel cũ/],
    ['a PDF file', () => '%PDF-1.7 …', /PDF/],
    ['a picture', () => bytes([0x89], 'PNG\r\n'), /hình ảnh/],
    ['a programme', () => bytes('\x7fELF', [0, 1, 2]), /chương trình/],
    ['a web page', () => '<html><table>', /trang web/],
    ['a NUL byte', () => bytes(rows, [0], 'x'), /NUL/],
    ['broken UTF-8', () => bytes(rows, [0xe1, 0xba], 'x'), /không đúng UTF-8/],
    [
      'broken UTF-8 behind its mark',
      () => bytes([0xef, 0xbb, 0xbf], 'Ma xa;Loai', [0xff]),
      /không đúng UTF-8/,
    ],
    ['marks that turn letters around', () => rows.replace('Ấp 2', 'Ấp \u202e2'), /D3 có ký tự ẩn đảo chiều/],
    ['a control character', () => rows.replace('Ấp 2', 'Ấp \u00072'), /D3 có ký tự điều khiển/],
    ['quotes without an end', () => rows.replace('Ấp 2', '"Ấp 2'), /ngoặc kép/],
    ['an empty file', () => '', /rỗng/],
    ['no headings', () => '1;2;3\n4;5;6', /tiêu đề/],
    ['a heading misspelled', () => rows.replace('Chức vụ', 'Chứ vụ'), /có phải là "Chức vụ"/],
    ['a column missing', () => rows.replace('Loại đơn vị', 'Ghi chú'), /thiếu cột "Loại đơn vị"/],
  ];

  test.each(files)('%s', async (_what, file, reason) => {
    const before = await app.count();
    const { status, refusal } = await app.send(file(), { mode: 'valid' });
    expect([status, refusal?.code, refusal?.fields]).toEqual([422, 'INVALID', ['file']]);
    expect(refusal?.message).toMatch(reason);
    expect(await app.count()).toEqual(before);
  });

  test('200 MB, announced: before a byte is read', async () => {
    const { status, message } = await upload(app, { announced: 200 * 1024 * 1024 });
    expect([status, message]).toEqual([413, expect.stringContaining('lớn hơn 10 MB')]);
  });

  test('200 MB, sent without saying so: cut off early', async () => {
    const before = await app.count();
    const { status, message, sent } = await upload(app, {});
    expect([status, message]).toEqual([413, expect.stringContaining('lớn hơn 10 MB')]);
    expect(sent).toBeLessThan(200 * 1024 * 1024);
    expect(await app.count()).toEqual(before);
  });

  test.each(['', 'everything', 'constructor'])('a mode there is not: “%s”', async (mode) => {
    const { status, refusal } = await app.send(rows, { mode });
    expect([status, refusal?.fields]).toEqual([422, ['mode']]);
    expect(refusal?.message).toBe('Chế độ là check, all hoặc valid.');
  });

  test('a bug met on the way is told by its request’s id, and stands in the log under it', async () => {
    await app.ask(
      `create function broken() returns trigger language plpgsql as $$ begin raise 'a bug'; end $$`,
    );
    await app.ask('create trigger broken before insert on member execute function broken()');
    const before = await app.count();
    const { status, errors = [] } = await app.send(rows.replaceAll('Ấp', 'Thôn'), { mode: 'all' });
    await app.ask('drop function broken cascade');
    const { code, requestId } = errors[0]?.extensions ?? {};
    expect([status, code]).toEqual([500, 'INTERNAL_SERVER_ERROR']);
    expect(app.log.map((line) => JSON.parse(line))).toMatchObject([{ requestId, err: { message: 'a bug' } }]);
    expect(await app.count()).toEqual(before);
  });

  test('the server goes on serving', async () => {
    expect((await app.send(rows, { mode: 'all' })).report).toMatchObject({ newUnits: 2, faultCount: 0 });
  });
});

interface Uploaded {
  readonly status: number;
  readonly message: string;
  readonly sent: number;
}

/** Sends up to 200 MB and stops when the answer comes. */
function upload({ url, provinceId }: ImportApp, { announced }: { announced?: number }): Promise<Uploaded> {
  return new Promise((resolve, reject) => {
    let sent = 0;
    let answered = false;
    const headers = {
      authorization: 'Bearer admin',
      ...(announced === undefined ? {} : { 'content-length': announced }),
    };
    const call = httpRequest(
      `${url}/import/${provinceId}?mode=all`,
      { method: 'POST', headers },
      (response) => {
        answered = true;
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        response.on('end', () => {
          const { refusal } = JSON.parse(text) as { refusal: { message: string } };
          resolve({ status: response.statusCode ?? 0, message: refusal.message, sent });
          call.destroy();
        });
      },
    );
    call.on('error', (error) => (answered ? undefined : reject(error)));
    const chunk = Buffer.alloc(1024 * 1024, 'x');
    const more = () => {
      if (answered || sent >= 200 * 1024 * 1024) return;
      sent += chunk.length;
      call.write(chunk, () => setImmediate(more));
    };
    more();
  });
}
