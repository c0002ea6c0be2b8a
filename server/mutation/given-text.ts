import { refuse } from './refusal.ts';

/** What turns the direction of writing, or is not writing at all: it makes one text look like another. */
const forbidden = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** A line somebody typed, as it is kept: NFC, single spaces. Throws a refusal that names the field. */
export function givenLine(given: string, field: string, longest = 200): string {
  const text = given.normalize('NFC').trim().replace(/ +/g, ' ');
  if (text === '') throw refuse('INVALID', 'Không được để trống.', field);
  if (text.length > longest) throw refuse('INVALID', `Dài tối đa ${longest} ký tự.`, field);
  if (forbidden.test(text)) {
    throw refuse('INVALID', 'Có ký tự điều khiển hoặc ký tự đổi chiều chữ; hãy gõ lại.', field);
  }
  return text;
}

/** The same for what may be left out. */
export function givenLineOrNull(
  given: string | null | undefined,
  field: string,
  longest?: number,
): string | null {
  return given == null || given.trim() === '' ? null : givenLine(given, field, longest);
}

/** Paragraphs somebody typed: NFC, lines kept. Throws a refusal that names the field. */
export function givenText(given: string, field: string, longest = 4_000): string {
  const text = given.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  if (text === '') throw refuse('INVALID', 'Không được để trống.', field);
  if (text.length > longest) throw refuse('INVALID', `Dài tối đa ${longest} ký tự.`, field);
  if (forbidden.test(text.replaceAll('\n', ' '))) {
    throw refuse('INVALID', 'Có ký tự điều khiển hoặc ký tự đổi chiều chữ; hãy gõ lại.', field);
  }
  return text;
}
