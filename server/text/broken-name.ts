/** Why a name cannot be kept as it was written, and how to mend it; both in words for people. */
export interface BrokenName {
  readonly message: string;
  readonly cure: string;
}

interface Breakage {
  readonly found: RegExp;
  readonly broken: BrokenName;
}

const toUnicode =
  'Chuyển bảng sang Unicode (ví dụ bằng công cụ chuyển mã của Unikey, Ctrl+Shift+F6) rồi gửi lại.';
const saveAgain = 'Gõ lại tên này; khi lưu CSV hãy chọn "CSV UTF-8", hoặc gửi tệp XLSX.';

/**
 * Letters that a font of the 1990s showed as Vietnamese. TCVN3 puts signs where letters stand ("TrÇn ThÞ Hµ"), so
 * a sign beside a letter, or a capital with a mark behind a small letter, gives it away; VNI writes the mark as a second
 * letter ("Nguyeãn Vaên Taâm"), which makes pairs that no Vietnamese syllable has.
 */
const tcvn3Sign = '[¡-ª¬®µ¶·¸¹¼½¾×÷Þß]';
const tcvn3 = new RegExp(
  [
    `\\p{L}${tcvn3Sign}`,
    `${tcvn3Sign}\\p{L}`,
    '\\p{L}[«»]\\p{L}',
    `\\p{Ll}[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝ]`,
    `[a-z][ÄÅÆÇËÎÏÑÖØÛÜ]`,
  ].join('|'),
  'u',
);
const vni =
  /[aeouyôö][øûï]|a[üëåä]|[eo][åä]|[ae]ù|[ouy]ù|a[áàãâéèúõ]|\p{L}aê(?=[cmnpt])|e[âáàãõ]|o[âõ]|[uyô]õ/iu;
/** UTF-8 that was read as windows-1252: "Nguyá»…n", "Ä‘". */
const mojibake = /[áÁ][º»]|Ä[‘\u0090\u0091]|Æ[°¡¯\u00a0]|Ã[\u0080-\u00bf€-™]/u;
/** Latin letters that no language of Vietnam is written with. */
const foreignLetter = /[äåæçëîïöøûüþÿßœ]/iu;
const lostLetter = /\p{L}\?|\?\p{L}/u;
const otherScript = /(?![\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])\p{L}/u;

const oldFont: BrokenName = {
  message: 'Chữ gõ bằng bảng mã cũ (TCVN3 hoặc VNI), không phải Unicode.',
  cure: toUnicode,
};

const breakages: readonly Breakage[] = [
  {
    found: lostLetter,
    broken: { message: 'Có dấu “?” trong từ: chữ có dấu đã mất khi lưu tệp.', cure: saveAgain },
  },
  {
    found: mojibake,
    broken: { message: 'Chữ bị đọc sai bảng mã (UTF-8 đọc thành Latin-1).', cure: saveAgain },
  },
  { found: tcvn3, broken: oldFont },
  { found: vni, broken: oldFont },
];

/**
 * What is broken in a name that may hold foreign words, e.g. that of an enterprise; undefined when nothing is. The name
 * is in NFC with its look-alike letters replaced ({@link keptLetters}).
 */
export function brokenName(name: string): BrokenName | undefined {
  const [letter] = otherScript.exec(name) ?? [];
  if (letter !== undefined) {
    const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const message = `Có chữ “${letter}” (U+${code}) không phải chữ Latinh, dù trông giống.`;
    return { message, cure: 'Gõ lại cả từ đó bằng bàn phím tiếng Việt.' };
  }
  return breakages.find(({ found }) => found.test(name))?.broken;
}

/** What is wrong with the name of a person or a place in Vietnam, which holds no foreign letters either. */
export function brokenVietnameseName(name: string): BrokenName | undefined {
  return brokenName(name) ?? (foreignLetter.test(name) ? oldFont : undefined);
}
