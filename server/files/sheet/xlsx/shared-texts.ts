import type { Part } from '../../office/open-package.ts';
import { readXml } from '../../office/read-xml.ts';
import { sheetLimits } from '../sheet.limits.ts';
import { tooManyRows } from '../too-large.ts';

/** The texts that the cells of a workbook name by their number. */
export async function readTexts(part: Part): Promise<string[]> {
  const texts: string[] = [];
  const text = gatherText();
  await readXml(part, {
    open(name) {
      if (name === 'si' && texts.length >= sheetLimits.cells) throw tooManyRows();
      text.open(name);
    },
    text: text.text,
    close(name) {
      text.close(name);
      if (name === 'si') texts.push(text.take());
    },
  });
  return texts;
}

/** Gathers the text of a cell from its runs; how it is pronounced, written above it, is not part of it. */
export function gatherText() {
  let gathered = '';
  let within = false;
  let spoken = false;
  return {
    open(name: string): void {
      if (name === 't') within = true;
      if (name === 'rPh') spoken = true;
    },
    text(text: string): void {
      if (within && !spoken) gathered += text;
    },
    close(name: string): void {
      if (name === 't') within = false;
      if (name === 'rPh') spoken = false;
    },
    take(): string {
      const text = unescaped(gathered);
      gathered = '';
      return text;
    },
  };
}

/** `_x000D_` stands for a character that XML does not allow, or that it would change. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
