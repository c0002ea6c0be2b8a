import { inspectPackage, refuseRemoteParts } from '../../../files/office/inspect-package.ts';
import { type OfficePackage, openPackage, type Part } from '../../../files/office/open-package.ts';
import { localName } from '../../../files/office/read-xml.ts';
import { bomb } from '../../../files/office/refuse-package.ts';
import { mainPart } from '../../../files/office/relationships.ts';
import { xmlText } from '../../../files/office/xml-text.ts';
import { sheetLimits } from '../../../files/sheet/sheet.limits.ts';
import type { Family, Format } from './format.ts';
import { refuseContent } from './refuse-content.ts';

/** What an office document of the allowed size may hold; those people write stay far below. */
const limits = { parts: 2_000, unpackedBytes: 200 * 1024 * 1024 } as const;

interface Document {
  readonly format: Format;
  /** The element its main part begins with. */
  readonly root: string;
  /** Path at which programs put that part. */
  readonly place: string;
}

const officeType = 'application/vnd.openxmlformats-officedocument';
const documents: readonly Document[] = [
  {
    format: { name: 'Word', mediaType: `${officeType}.wordprocessingml.document`, extensions: ['docx'] },
    root: 'document',
    place: 'word/document.xml',
  },
  {
    format: { name: 'Excel', mediaType: `${officeType}.spreadsheetml.sheet`, extensions: ['xlsx'] },
    root: 'workbook',
    place: 'xl/workbook.xml',
  },
];

/** Word and Excel documents, looked through as those that are imported: others will open them. */
export const office: Family = {
  begins: (head) => head.toString('latin1', 0, 4) === 'PK\x03\x04',
  async judge(file) {
    const document = await openPackage(file, limits);
    const bytes = await inspectPackage(document, limits);
    const format = await formatOf(document);
    if (format.name === 'Excel' && bytes > sheetLimits.unpackedBytes) throw bomb(sheetLimits);
    await refuseRemoteParts(document);
    return format;
  },
};

async function formatOf(document: OfficePackage): Promise<Format> {
  const known = documents.filter(({ place }) => document.part(place) !== undefined);
  const main = (await mainPart(document)) ?? document.part(known[0]?.place ?? '');
  const root = main && (await rootOf(main));
  const found = documents.find((one) => one.root === root);
  if (found === undefined || known.length > 1 || document.part('[Content_Types].xml') === undefined) {
    throw refuseContent('Tệp nén không được nhận; chỉ nhận tệp Word (DOCX) và Excel (XLSX).');
  }
  return found.format;
}

/** The name of the element a part begins with. */
async function rootOf(part: Part): Promise<string | undefined> {
  for await (const text of xmlText(part.content())) {
    const [, name] = /^(?:\s|<\?[^>]*>|<!--.*?-->)*<([\w:.-]+)/s.exec(text) ?? [];
    return name && localName(name);
  }
  return undefined;
}
