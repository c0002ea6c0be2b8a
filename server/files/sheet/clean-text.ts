import { bidirectional, invisible, keptLetters } from '../../text/letters.ts';
import { cellName, refuseFile } from './sheet-row.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\ufffd]/;
/** Left behind by copying from web pages and Word; they mean nothing and would make two names of one. */
const leftovers = new RegExp(invisible.source, 'gu');
/** As they are: most cells of a table of figures. Minus five is no formula. */
const plain = /^(?:-?\d+(?:[.,]\d+)*)?$/;
const formula = /^\s*[=+\-@]\s*\S|^#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!)$/;

/** The text of a cell, its letters folded, with single spaces. Throws for the whole file when it hides something. */
export function cleanText(text: string, row: number, column: number): string {
  if (plain.test(text)) return text;
  if (bidirectional.test(text)) {
    throw refuseFile(
      `Ô ${cellName(row, column)} có ký tự ẩn đảo chiều chữ. Hãy gõ lại ô này bằng tay rồi gửi lại tệp.`,
    );
  }
  if (control.test(text)) {
    throw refuseFile(
      `Ô ${cellName(row, column)} có ký tự điều khiển hoặc ký tự hỏng. Hãy gõ lại ô này bằng tay rồi gửi lại tệp.`,
    );
  }
  if (formula.test(text)) throw formulaAt(cellName(row, column));
  return keptLetters(text.replace(leftovers, '')).replace(/\s+/g, ' ').trim();
}

/** A formula may show one thing here and another there, and may reach out to other files. */
export function formulaAt(cell: string) {
  return refuseFile(
    `Ô ${cell} là công thức hoặc lỗi của công thức. Hãy chép cả bảng, dán lại chỉ giá trị (Paste Special → Values) rồi gửi lại tệp.`,
  );
}
