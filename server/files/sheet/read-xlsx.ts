import { inspectPackage } from '../office/inspect-package.ts';
import { openPackage } from '../office/open-package.ts';
import { type SheetKind, sheetLimits } from './sheet.limits.ts';
import type { Sheet } from './sheet-row.ts';
import { readFormats } from './xlsx/number-formats.ts';
import { readCells } from './xlsx/read-cells.ts';
import { readTexts } from './xlsx/shared-texts.ts';
import { openWorkbook } from './xlsx/workbook.ts';

/**
 * The sheet of an XLSX file that a person sees first: bytes, then parts, then the workbook that names them, then cells.
 * Other sheets count by their size alone.
 */
export async function readXlsx(bytes: Buffer, kind: SheetKind): Promise<Sheet> {
  const file = {
    bytes: bytes.length,
    read: async (offset: number, length: number) => bytes.subarray(offset, offset + length),
  };
  const document = await openPackage(file, sheetLimits);
  await inspectPackage(document, sheetLimits);
  const { sheet, texts, styles, date1904, outdated } = await openWorkbook(document);
  const cells = await readCells(sheet.part, kind, {
    formulas: kind.formulas,
    texts: texts === undefined ? [] : await readTexts(texts),
    formats: styles === undefined ? [] : await readFormats(styles),
    date1904,
    outdated,
  });
  return { name: sheet.name, ...cells };
}
