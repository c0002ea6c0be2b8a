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

/** Text of several lines, as it is kept: NFC, and one kind of line break. */
export const keptText = (given: string): string => given.normalize('NFC').replace(/\r\n?/g, '\n').trim();

/** Why such text is not kept, in words; undefined when it is. */
export function textFault(text: string, longest: number): string | undefined {
  if (text.length > longest) return `Dài tối đa ${longest} ký tự.`;
  if (!forbidden.test(text.replaceAll('\n', ' '))) return undefined;
  return 'Có ký tự điều khiển hoặc ký tự đổi chiều chữ; hãy gõ lại.';
}

/** Paragraphs somebody typed: NFC, lines kept. Throws a refusal that names the field. */
export function givenText(given: string, field: string, longest = 4_000): string {
  const text = keptText(given);
  const fault = text === '' ? 'Không được để trống.' : textFault(text, longest);
  if (fault !== undefined) throw refuse('INVALID', fault, field);
  return text;
}

/** The same for what may be left out. */
export function givenTextOrNull(
  given: string | null | undefined,
  field: string,
  longest?: number,
): string | null {
  return given == null || given.trim() === '' ? null : givenText(given, field, longest);
}
