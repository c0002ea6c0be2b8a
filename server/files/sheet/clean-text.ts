import { bidirectional, invisible, keptLetters } from '../../text/letters.ts';
import { meantText } from './neutral-text.ts';
import { FaultyCell } from './sheet-row.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\ufffd]/;
/** Left behind by copying from web pages and Word; they mean nothing and would make two names of one. */
const leftovers = new RegExp(invisible.source, 'gu');
/** As they are: most cells of a table of figures. Minus five is no formula. */
const plain = /^(?:-?\d+(?:[.,]\d+)*)?$/;
const formula = /^\s*[=+\-@]\s*\S|^#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!)$/;

/** The text of a cell, its letters folded, with single spaces, without the `'` that keeps it from being a formula. */
export function cleanText(text: string): string | FaultyCell {
  if (plain.test(text)) return text;
  const clean = keptLetters(text.replace(leftovers, '')).replace(/\s+/g, ' ').trim();
  if (bidirectional.test(text)) return new FaultyCell(clean, turned);
  return control.test(text) ? new FaultyCell(clean, broken) : meantText(clean);
}

/** Cleans a cell of a CSV file, where a spreadsheet would take a text for a formula by its first character. */
export function cleanCsvText(text: string): string | FaultyCell {
  return formula.test(text) && !plain.test(text) ? new FaultyCell(text.trim(), formulaText) : cleanText(text);
}

const typeAgain = 'Hãy gõ lại ô này bằng tay rồi gửi lại tệp.';
const turned = { message: 'Ô này có ký tự ẩn đảo chiều chữ.', cure: typeAgain, hostile: true };
const broken = { message: 'Ô này có ký tự điều khiển hoặc ký tự hỏng.', cure: typeAgain, hostile: true };
/** A formula may show one thing here and another there, and may reach out to other files. */
const formulaText = {
  message: 'Ô này là công thức hoặc lỗi của công thức, vì bắt đầu bằng = + - @ hoặc #.',
  cure: "Hãy dán lại chỉ giá trị (Paste Special → Values); nếu là chữ, thêm dấu ' phía trước hoặc gửi tệp XLSX.",
  hostile: true,
};
