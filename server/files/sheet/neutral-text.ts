/** What a spreadsheet begins a formula with; the full-width forms are read as their narrow twins by some. */
const formulaStart = '[=+\\-@＝＋－＠\\t\\r]';
const dangerous = new RegExp(`^${formulaStart}`);
const neutralised = new RegExp(`^'(?=${formulaStart})`);

/** A cell of text that no spreadsheet takes for a formula; numbers are written as numbers, and stay what they are. */
export function neutralText(text: string): string {
  return dangerous.test(text) ? `'${text}` : text;
}

/** What was meant by a cell that {@link neutralText} has written. */
export function meantText(text: string): string {
  return text.replace(neutralised, '');
}
