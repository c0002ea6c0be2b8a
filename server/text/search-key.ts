import { invalidInput } from '../data/invalid-input.ts';
import { keptLetters } from './letters.ts';

const marks = /\p{Mn}/gu;
const apostrophes = /['’‘ʼ`´]/g;
const separators = /[^\p{L}\p{N}]+/gu;

/**
 * What two spellings of the same Vietnamese words have in common: lower case, no diacritics, `đ` as `d`,
 * single spaces. "Hoà", "Hòa" and "hoa" share one key, and so do "Ea H'leo" and "Ea H’Leo", "Đông" and its look-alike
 * written with an eth.
 * Holds letters, digits and spaces only, so it can go into a `like` pattern as it is.
 */
export function searchKey(text: string): string {
  return keptLetters(text)
    .normalize('NFD')
    .replace(marks, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(apostrophes, '')
    .replace(separators, ' ')
    .trim();
}

const longestSearch = 200;

/** The different words somebody looks for, folded; an empty search looks for nothing in particular. */
export function searchWords(search: string | null | undefined): string[] {
  if ((search?.length ?? 0) > longestSearch) {
    throw invalidInput(`Chuỗi tìm kiếm dài tối đa ${longestSearch} ký tự.`, 'search');
  }
  const words = searchKey(search ?? '').split(' ');
  return [...new Set(words)].filter((word) => word !== '');
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Equal for spellings that differ only in where the tone mark stands ("Hoà", "Hòa") or in case; unlike
 * {@link searchKey} it keeps "Ba" and "Bá" apart. For telling whether two sources mean the same name.
 */
export function spellingKey(text: string): string {
  return keptLetters(text)
    .normalize('NFD')
    .toLowerCase()
    .replace(apostrophes, '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(tones, '') + (word.match(tones)?.join('') ?? ''))
    .join(' ');
}
