import { brokenName, brokenVietnameseName } from '../text/broken-name.ts';
import { bidirectional, invisible, keptLetters } from '../text/letters.ts';
import { refuse } from './refusal.ts';

/** Control characters, and characters that change the order of letters: they make one text look like another. */
const forbidden = new RegExp(`[\\p{Cc}\\p{Zl}\\p{Zp}]|${bidirectional.source}`, 'u');

/** A line somebody typed, as it is kept: its letters folded, single spaces. Throws a refusal that names the field. */
export function givenLine(given: string, field: string, longest = 200): string {
  const text = keptLetters(given).trim().replace(/ +/g, ' ');
  if (text === '') throw refuse('INVALID', 'Không được để trống.', field);
  if (text.length > longest) throw refuse('INVALID', `Dài tối đa ${longest} ký tự.`, field);
  if (forbidden.test(text)) {
    throw refuse('INVALID', 'Có ký tự điều khiển hoặc ký tự đổi chiều chữ; hãy gõ lại.', field);
  }
  return text;
}

/**
 * A name as it is kept: a line without invisible characters and without letters that are broken. Foreign words are
 * taken where `foreign` says so. Throws a refusal that names the field.
 */
export function givenName(given: string, field: string, { foreign = false } = {}): string {
  const name = givenLine(given, field);
  if (invisible.test(name)) {
    throw refuse('INVALID', 'Có ký tự ẩn (không độ rộng); hãy gõ lại tên.', field);
  }
  const broken = foreign ? brokenName(name) : brokenVietnameseName(name);
  if (broken !== undefined) throw refuse('INVALID', `${broken.message} ${broken.cure}`, field);
  return name;
}

/** {@link givenLine} for what may be left out. */
export function givenLineOrNull(
  given: string | null | undefined,
  field: string,
  longest?: number,
): string | null {
  return given == null || given.trim() === '' ? null : givenLine(given, field, longest);
}

/** Text of several lines, as it is kept: its letters folded, and one kind of line break. */
export const keptText = (given: string): string => keptLetters(given).replace(/\r\n?/g, '\n').trim();

/** Why such text is not kept, in words; undefined when it is. */
export function textFault(text: string, longest: number): string | undefined {
  if (text.length > longest) return `Dài tối đa ${longest} ký tự.`;
  if (!forbidden.test(text.replaceAll('\n', ' '))) return undefined;
  return 'Có ký tự điều khiển hoặc ký tự đổi chiều chữ; hãy gõ lại.';
}

/** Paragraphs somebody typed, with their lines. Throws a refusal that names the field. */
export function givenText(given: string, field: string, longest = 4_000): string {
  const text = keptText(given);
  const fault = text === '' ? 'Không được để trống.' : textFault(text, longest);
  if (fault !== undefined) throw refuse('INVALID', fault, field);
  return text;
}

/** {@link givenText} for what may be left out. */
export function givenTextOrNull(
  given: string | null | undefined,
  field: string,
  longest?: number,
): string | null {
  return given == null || given.trim() === '' ? null : givenText(given, field, longest);
}
