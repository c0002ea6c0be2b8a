import { readdirSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { deflateRawSync } from 'node:zlib';
import { removeEvidence } from '@thi-dua/client-sdk';
import { relationships, workbook, zip } from '../support/xlsx.ts';
import { draftOf, files, pdfOf, send } from './evidence.setup.ts';
import { type Reports, startReports } from './report-life.setup.ts';

const megabyte = 1024 * 1024;
const types = { '[Content_Types].xml': '<Types/>' };
const docx = (parts: Readonly<Record<string, string | Buffer>>) =>
  zip({ ...types, 'word/document.xml': '<document/>', ...parts });
const bytes = (...parts: (string | Buffer | number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );

const external = (type: string, target: string) =>
  relationships({ rId1: [type, target] }).replace('/>', ' TargetMode="External"/>');

/** Every entry of the directory points to the first part: small on disk, without end when it is unpacked. */
function overlapping(): Buffer {
  const file = docx({ 'word/media/a.bin': Buffer.alloc(megabyte) });
  const entry = file.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
  file.writeUInt32LE(0, entry + 42);
  return file;
}

/** The directory says that the part is short; what it unpacks to is not. */
function lying(): Buffer {
  const file = docx({ 'word/media/a.bin': Buffer.alloc(300 * megabyte) });
  const entry = file.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
  file.writeUInt32LE(10, entry + 24);
  return file;
}

function locked(): Buffer {
  const file = docx({});
  file.writeUInt16LE(1, file.indexOf(Buffer.from('PK\x01\x02', 'latin1')) + 8);
  return file;
}

const hostile: readonly (readonly [string, () => Buffer, RegExp])[] = [
  ['a zip bomb', () => docx({ 'word/media/a.bin': Buffer.alloc(300 * megabyte) }), /giải nén lớn hơn 200 MB/],
  ['a zip bomb that lies about it', lying, /giải nén lớn hơn 200 MB/],
  ['parts that lie in each other', overlapping, /hỏng/],
  [
    'thousands of parts',
    () => docx(Object.fromEntries(Array.from({ length: 2_000 }, (_, part) => [`word/${part}`, '']))),
    /quá nhiều phần/,
  ],
  [
    'a workbook that unpacks to more than one that is imported',
    () => zip({ ...types, 'xl/workbook.xml': '<workbook/>', 'xl/media/a.bin': Buffer.alloc(70 * megabyte) }),
    /giải nén lớn hơn 64 MB/,
  ],
  [
    'entities',
    () => docx({ 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a/>' }),
    /DOCTYPE/,
  ],
  [
    'entities of a workbook in UTF-16',
    () => zip({ ...types, 'xl/workbook.xml': Buffer.from('\ufeff<!DOCTYPE a><workbook/>', 'utf16le') }),
    /DOCTYPE/,
  ],
  [
    'a template from elsewhere',
    () =>
      docx({ 'word/_rels/settings.xml.rels': external('attachedTemplate', 'https://example.com/a.dotm') }),
    /tự tải nội dung từ nơi khác \(https:/,
  ],
  [
    'a picture on another machine',
    () => docx({ 'word/_rels/document.xml.rels': external('image', 'file://10.0.0.1/share/a.png') }),
    /tự tải nội dung từ nơi khác/,
  ],
  ['a macro', () => docx({ 'word/vbaProject.bin': 'x' }), /macro/],
  ['a path that leads out', () => docx({ '../../etc/passwd': 'x' }), /hỏng/],
  ['a document with a password', locked, /mật khẩu/],
  ['a part that is no deflated data', () => bytes(files.docx).fill(0xff, 49, 56), /hỏng/],
  ['a Java archive', () => zip({ 'META-INF/MANIFEST.MF': 'x', 'A.class': 'x' }), /chỉ nhận tệp Word/],
  ['a document that is two', () => docx({ 'xl/workbook.xml': '<workbook/>' }), /chỉ nhận tệp Word/],
  ['a document cut off', () => files.docx.subarray(0, files.docx.length - 8), /hỏng/],
  ['a document behind a script', () => bytes('PK\x03\x04 #!/bin/sh', files.docx), /hỏng/],
  ['a picture that is an archive as well', () => bytes(files.jpeg, files.docx), /vừa là JPEG vừa là tệp nén/],
  ['a PDF that is an archive as well', () => bytes(files.pdf, files.xlsx), /vừa là PDF vừa là tệp nén/],
  ['a picture of three bytes', () => bytes([0xff, 0xd8, 0xff]), /JPEG hỏng/],
  [
    'a web page that begins as a picture',
    () => bytes([0xff, 0xd8, 0xff, 0xe0], '<html><script>'),
    /JPEG hỏng/,
  ],
  ['a PNG cut off', () => files.png.subarray(0, 40), /PNG hỏng/],
  ['a PDF without an end', () => files.pdf.subarray(0, 30), /PDF hỏng/],
  ['a WEBP with something behind', () => bytes(files.webp, 'PHP <?php'), /WEBP hỏng/],
  ['a HEIC whose boxes lead nowhere', () => bytes(files.heic, [0, 0, 0, 3]), /HEIC hỏng/],
  ['a web page', () => bytes('<!doctype html><script>alert(1)</script>'), /Chỉ nhận ảnh/],
  [
    'a drawing with a script',
    () => bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'),
    /Chỉ nhận ảnh/,
  ],
  ['a programme', () => bytes('MZ', [0x90, 0, 3]), /Chỉ nhận ảnh/],
  ['a PDF that begins later', () => bytes('\n', files.pdf), /Chỉ nhận ảnh/],
  ['an old Word file', () => bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /Chỉ nhận ảnh/],
  ['plain deflated data', () => deflateRawSync('x'), /Chỉ nhận ảnh/],
  ['nothing', () => bytes(), /rỗng/],
];

describe('evidence that is not what it should be is refused with the reason, and nothing of it is kept:', () => {
  let app: Reports;
  let reportId = '';
  beforeAll(async () => {
    app = await startReports();
    reportId = (await draftOf(app, app.teams[0])).id;
  });
  afterAll(() => app.close());

  const kept = async () => (await app.sql('select from evidence_chunk')).length;
  let before = 0;
  beforeEach(async () => {
    before = await kept();
  });
  const spooled = () =>
    readdirSync(tmpdir()).filter((name) => name.startsWith('thi-dua-') && name.length === 44);

  test.each(hostile)('%s', async (_what, file, reason) => {
    const { evidence, refusal } = await send(app.client('head-1'), file(), {
      reportId,
      name: 'bien-ban.pdf',
    });
    expect(evidence).toBeUndefined();
    expect(refusal).toMatchObject({
      code: 'INVALID',
      fields: ['file'],
      message: expect.stringMatching(reason),
    });
    expect([await kept(), spooled()]).toEqual([before, []]);
  });

  test('not refused: links that people follow themselves, a template of their own machine, names with backslashes', async () => {
    const links = [
      external('hyperlink', 'https://example.com'),
      external('attachedTemplate', 'file:///C:\\a.dotm'),
    ];
    const docs = links.map((link) => docx({ 'word/_rels/document.xml.rels': link }));
    const book = zip({
      ...types,
      '_rels\\.rels': relationships({ rId1: ['officeDocument', 'xl/book.xml'] }),
      'xl\\book.xml': `<?xml version="1.0"?><!-- ${'x'.repeat(9)} -->${workbook()}`,
    });
    for (const file of [...docs, book]) {
      const { evidence, refusal } = await send(app.client('head-1'), file, { reportId });
      expect([refusal, evidence?.mediaType]).toEqual([undefined, expect.stringContaining('openxmlformats')]);
      await app.client('head-1').request(removeEvidence, { id: evidence?.id ?? '' });
    }
    expect([await kept(), spooled()]).toEqual([before, []]);
  });

  test('a file of more than 20 MB: before a byte is read where it is announced, else as soon as it is', async () => {
    const announced = await sendSlowly(app, { reportId, announced: 21 * megabyte, most: 0 });
    expect(announced).toMatchObject({ status: 413, message: expect.stringContaining('lớn hơn 20 MB') });
    const unannounced = await sendSlowly(app, { reportId, most: 100 * megabyte });
    expect(unannounced).toMatchObject({ status: 413, message: expect.stringContaining('lớn hơn 20 MB') });
    expect(unannounced.sent).toBeLessThan(100 * megabyte);
    expect([await kept(), spooled()]).toEqual([before, []]);
  });

  test('what is no picture and no document: as soon as it has begun', async () => {
    const { status, sent } = await sendSlowly(app, { reportId, most: 100 * megabyte, begins: '<html>' });
    expect(status).toBe(413);
    expect(sent).toBeLessThan(20 * megabyte);
  });

  test('an upload that breaks off', async () => {
    for (const _ of [1, 2, 3]) await breakOff(app, reportId);
    for (let tries = 0; tries < 50 && spooled().length > 0; tries += 1) await wait(20);
    expect([await kept(), spooled()]).toEqual([before, []]);
    expect(app.app.log).toEqual([]);
    const { evidence } = await send(app.client('head-1'), files.pdf, { reportId });
    expect(evidence).toBeDefined();
  });

  test('the file of another team: it is not told apart from none', async () => {
    const { id } = await draftOf(app, app.teams[1]);
    const { evidence } = await send(app.client('officer-1'), files.pdf, { reportId: id });
    const get = (path: string) =>
      fetch(new URL(path, app.app.url), { headers: { authorization: 'Bearer head-1' } });
    const [theirs, none] = [
      await get(evidence?.url ?? ''),
      await get('/evidence/00000000-0000-0000-0000-000000000000'),
    ];
    expect([theirs.status, none.status]).toEqual([404, 404]);
    expect(await theirs.text()).toBe(await none.text());
    const { refusal } = await send(app.client('head-1'), pdfOf(99), { reportId: id });
    expect(refusal?.code).toBe('NOT_FOUND');
  });

  test('more than 50 pieces, or 200 MB, of one report', async () => {
    const { evidence } = await send(app.client('head-1'), pdfOf(97), { reportId });
    await app.sql('update evidence set bytes = 200 * 1024 * 1024 where id = $1', [evidence?.id]);
    const { refusal } = await send(app.client('head-1'), pdfOf(98), { reportId });
    expect(refusal?.message).toBe('Mỗi báo cáo tối đa 50 minh chứng, 200 MB. Hãy bỏ bớt trước khi thêm.');
    await app.client('head-1').request(removeEvidence, { id: evidence?.id ?? '' });
  });
});

interface Slow {
  readonly reportId: string;
  readonly announced?: number;
  /** Stops by itself after so many bytes. */
  readonly most: number;
  readonly begins?: string;
}

/** Sends and stops when the answer comes. */
function sendSlowly({ app }: Reports, { reportId, announced, most, begins = '%PDF-1.7' }: Slow) {
  return new Promise<{ status: number; message: string; sent: number }>((resolve, reject) => {
    let [sent, answered] = [0, false];
    const length = announced === undefined ? {} : { 'content-length': announced };
    const call = httpRequest(
      `${app.url}/evidence?reportId=${reportId}&indicatorId=good-deeds`,
      { method: 'POST', headers: { authorization: 'Bearer head-1', ...length } },
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
    call.flushHeaders();
    const chunk = Buffer.alloc(megabyte, 'x');
    const more = () => {
      if (answered || sent >= most) return;
      sent += chunk.length;
      call.write(chunk, () => setImmediate(more));
    };
    if (most > 0) call.write(begins, more);
  });
}

/** Sends a part of a file and hangs up. */
function breakOff({ app }: Reports, reportId: string): Promise<void> {
  return new Promise((resolve) => {
    const call = httpRequest(`${app.url}/evidence?reportId=${reportId}&indicatorId=good-deeds`, {
      method: 'POST',
      headers: { authorization: 'Bearer head-1', 'content-length': 5 * megabyte },
    });
    call.on('error', () => resolve());
    call.write(pdfOf(megabyte), () => setTimeout(() => call.destroy(new Error('gone')), 100));
  });
}
