/**
 * Code points that look like a Vietnamese letter without being one, as old keyboards, fonts and converters leave them
 * behind: eth for đ, African d for đ, gha for ư. No Vietnamese word holds them.
 */
const lookAlikes: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', ɖ: 'đ', Ƣ: 'Ư', ƣ: 'ư' };
const lookAlike = /[ÐƉðɖƢƣ]/g;
/** A d with a stroke laid over it is no letter of its own in Unicode: NFC leaves it in two parts. */
const strokedD = /([Dd])[\u0335\u0336]/g;

/**
 * Text as it is kept: NFC, with look-alike letters replaced by the Vietnamese ones, so that one name is one
 * sequence of code points.
 */
export function keptLetters(text: string): string {
  return text
    .normalize('NFC')
    .replace(lookAlike, (letter) => lookAlikes[letter] ?? letter)
    .replace(strokedD, (_, letter: string) => (letter === 'D' ? 'Đ' : 'đ'))
    .normalize('NFC');
}

/** Characters that nothing shows, among them zero-width spaces, soft hyphens and bidirectional controls. */
export const invisible = /\p{Default_Ignorable_Code_Point}/u;

/** Characters that change the order in which the letters around them are shown. */
export const bidirectional = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
