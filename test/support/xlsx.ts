import { crc32, deflateRawSync } from 'node:zlib';

type Parts = Readonly<Record<string, string | Buffer>>;

/** A ZIP file of these parts. */
export function zip(parts: Parts): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const raw = Buffer.from(content as string);
    const data = deflateRawSync(raw);
    const fixed = Buffer.alloc(26);
    fixed.writeUInt16LE(20, 0);
    fixed.writeUInt16LE(8, 4);
    fixed.writeUInt32LE(crc32(raw), 10);
    fixed.writeUInt32LE(data.length, 14);
    fixed.writeUInt32LE(raw.length, 18);
    fixed.writeUInt16LE(Buffer.byteLength(name), 22);
    locals.push(Buffer.from('PK\x03\x04'), fixed, Buffer.from(name), data);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    entries.push(Buffer.from('PK\x01\x02\x14\x00'), fixed, rest, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + data.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(parts).length, 4);
  end.writeUInt16LE(Object.keys(parts).length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end]);
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The relationships of a part: what it refers to by which id. */
export function relationships(
  targets: Readonly<Record<string, readonly [type: string, target: string]>>,
): string {
  const links = Object.entries(targets).map(
    ([id, [type, target]]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`;
}

/** A workbook whose sheets are these elements; `more` stands behind them. */
export function workbook(sheets = '<sheet name="A" sheetId="1" r:id="rId1"/>', more = ''): string {
  return `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets>${sheets}</sheets>${more}</workbook>`;
}

/** An XLSX file whose only sheet is this XML; the parts of `more` are added or stand instead. */
export function xlsxOf(sheet: string | Buffer, more: Parts = {}): Buffer {
  return zip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': workbook(),
    'xl/_rels/workbook.xml.rels': relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['worksheet', 'worksheets/sheet2.xml'],
      rId8: ['sharedStrings', 'sharedStrings.xml'],
      rId9: ['styles', 'styles.xml'],
    }),
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  });
}

/** The XML of a sheet with these rows; `more` stands behind them. */
export function sheetOf(rows: string, more = ''): string {
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${more}</worksheet>`;
}
