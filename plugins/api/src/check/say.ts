/** A text in quotes, short, with what would disturb a terminal made visible. */
export function quoted(text: string): string {
  const short = [...text.slice(0, 200)].slice(0, 60).join('');
  return `“${visible(short)}${short.length < text.length ? '…' : ''}”`;
}

/** Characters that do not print, as `\u{202e}`. */
export const visible = (text: string): string =>
  text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);

/** What was handed in, in words, after “not”. */
export function said(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (value === null) return 'null';
  if (typeof value === 'string') return `the text ${quoted(value)}`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** `a phase`, `an area`. */
export const withArticle = (noun: string, article = 'a'): string =>
  `${article}${/^[aeio]/.test(noun) ? 'n' : ''} ${noun}`;

/** The end of a sentence about a wrong name: a guess when there is one, else the known names. */
export function instead(near: readonly string[], known: readonly (string | number)[]): string {
  return near.length > 0 ? `did you mean ${near.map(quoted).join(' or ')}?` : `give ${choice(known)}.`;
}

/** `one of “A”, “B”`. */
export function choice(values: readonly (string | number)[]): string {
  const words = values.map((value) => (typeof value === 'string' ? quoted(value) : String(value)));
  return words.length === 1 ? (words[0] ?? '') : `one of ${words.join(', ')}`;
}
