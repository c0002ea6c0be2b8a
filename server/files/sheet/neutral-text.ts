const dangerous = /^[=+\-@\t\r]/;
const neutralised = /^'(?=[=+\-@\t\r])/;

/** A cell of text that no spreadsheet takes for a formula; numbers are written as numbers, and stay what they are. */
export function neutralText(text: string): string {
  return dangerous.test(text) ? `'${text}` : text;
}

/** What was meant by a cell that {@link neutralText} has written. */
export function meantText(text: string): string {
  return text.replace(neutralised, '');
}
