import type { OfficePackage, Part } from '../../office/open-package.ts';
import { localName, readXml } from '../../office/read-xml.ts';
import { damaged } from '../../office/refuse-package.ts';
import { mainPart, type Relationship, relationshipsOf } from '../../office/relationships.ts';
import { refuseFile } from '../sheet-row.ts';

/** What a workbook says of itself before its cells. */
export interface Workbook {
  /** The sheet that is read. */
  readonly sheet: { readonly name: string; readonly part: Part };
  readonly texts: Part | undefined;
  readonly styles: Part | undefined;
  readonly date1904: boolean;
  /** Whether its formulas are to be worked out anew before anybody looks at their results. */
  readonly outdated: boolean;
}

interface Read {
  readonly sheets: { readonly name: string; readonly hidden: boolean; readonly id: string }[];
  isWorkbook: boolean;
  date1904: boolean;
  outdated: boolean;
}

/** Finds the parts of a workbook by what they say of each other, wherever they lie. */
export async function openWorkbook(document: OfficePackage): Promise<Workbook> {
  const main = (await mainPart(document)) ?? document.part('xl/workbook.xml');
  if (main === undefined || main.name.endsWith('.bin')) throw notWorkbook();
  const { sheets, isWorkbook, date1904, outdated } = await readWorkbook(main);
  if (!isWorkbook) throw notWorkbook();
  const links = await relationshipsOf(document, main.name);
  const partOf = (wanted: string) => {
    const link = links.find(({ type }) => type === wanted);
    return link && document.part(link.target);
  };
  const { name, link } = firstShown(sheets, links);
  const part = document.part(link.target);
  if (part === undefined) throw damaged();
  return {
    sheet: { name, part },
    texts: partOf('sharedStrings'),
    styles: partOf('styles'),
    date1904,
    outdated,
  };
}

/**
 * The first sheet of cells whose tab can be seen. Which one was looked at last when the file was saved does not count:
 * it may be the sheet that explains how to fill in the first.
 */
function firstShown(sheets: Read['sheets'], links: readonly Relationship[]) {
  for (const { name, hidden, id } of sheets) {
    const link = links.find((one) => one.id === id);
    if (link === undefined) throw damaged();
    if (!hidden && link.type === 'worksheet') return { name, link };
  }
  throw refuseFile(
    'Tệp không có trang tính nào hiện ra. Hãy bỏ ẩn (Unhide) trang tính cần nhập rồi gửi lại.',
  );
}

async function readWorkbook(part: Part): Promise<Read> {
  const read: Read = { sheets: [], isWorkbook: false, date1904: false, outdated: false };
  await readXml(part, {
    open(tag, attributes) {
      if (tag === 'workbook') read.isWorkbook = true;
      else if (tag === 'workbookPr') read.date1904 = isTrue(attributes.date1904);
      else if (tag === 'calcPr') {
        read.outdated =
          isTrue(attributes.fullCalcOnLoad) || /^(0|false)$/.test(attributes.calcCompleted ?? '');
      } else if (tag === 'sheet') {
        const [, id = ''] = Object.entries(attributes).find(([key]) => isLink(key)) ?? [];
        const { name = '', state = 'visible' } = attributes;
        read.sheets.push({ name, hidden: state !== 'visible', id });
      }
    },
  });
  return read;
}

const isLink = (attribute: string) => attribute.includes(':') && localName(attribute) === 'id';
const isTrue = (value: string | undefined) => value === '1' || value === 'true';

function notWorkbook() {
  return refuseFile(
    'Tệp nén này không phải bảng tính XLSX. Nếu là bảng tính dạng khác (.xlsb, .ods), hãy mở bằng Excel, lưu lại dạng "Excel Workbook (.xlsx)" rồi gửi lại; hoặc gửi CSV.',
  );
}
