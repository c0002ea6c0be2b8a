import type { UnitKind } from '@thi-dua/plugin-api';
import { searchKey } from '../../text/search-key.ts';

/** A kind of unit as people write it. */
export interface KindWord {
  readonly kind: UnitKind;
  /** The word that is stored and begins the full name. */
  readonly word: string;
}

/** Kinds below a commune with their local words; the first word is stored, the others are accepted as synonyms. */
const kinds: readonly (readonly [UnitKind, readonly string[]])[] = [
  ['HAMLET', ['thôn']],
  ['HAMLET', ['ấp']],
  ['HAMLET', ['khóm']],
  ['HAMLET', ['khu phố']],
  ['HAMLET', ['xóm']],
  ['HAMLET', ['bản']],
  ['HAMLET', ['buôn']],
  ['HAMLET', ['làng']],
  ['HAMLET', ['tổ dân phố', 'TDP']],
  ['HAMLET', ['khu dân cư']],
  ['HAMLET', ['tiểu khu']],
  [
    'SECURITY_TEAM',
    [
      'tổ bảo vệ an ninh, trật tự',
      'tổ bảo vệ an ninh trật tự ở cơ sở',
      'tổ bảo vệ ANTT ở cơ sở',
      'tổ bảo vệ ANTT',
      'tổ ANTT',
    ],
  ],
  ['SELF_GOVERNING_GROUP', ['tổ nhân dân tự quản', 'tổ NDTQ', 'tổ tự quản']],
  ['AGENCY', ['cơ quan']],
  ['ENTERPRISE', ['doanh nghiệp']],
  ['SCHOOL', ['trường', 'trường học']],
];

const byWord = new Map(
  kinds.flatMap(([kind, [word = '', ...others]]) =>
    [word, ...others].map((spelling) => [searchKey(spelling), { kind, word }] as const),
  ),
);

/** All accepted words, which reports suggest instead of an unknown one. */
export const kindWords: readonly string[] = kinds.flatMap(([, words]) => words).map(capital);

export function kindOf(text: string): KindWord | undefined {
  return byWord.get(searchKey(text));
}

/** Drops the kind that people repeat in the name: "Tổ bảo vệ ANTT ấp Mỹ Thạnh" becomes "ấp Mỹ Thạnh". */
export function properName(text: string, { word }: KindWord): string {
  const spellings = kinds.find(([, words]) => words[0] === word)?.[1] ?? [];
  const lead = [...spellings]
    .sort((one, other) => other.length - one.length)
    .find((spelling) => text.toLowerCase().startsWith(`${spelling.toLowerCase()} `));
  return lead === undefined ? text : text.slice(lead.length + 1).trim();
}

/** Splits "Ấp 1" into "ấp" and "1"; undefined if it does not begin with a word for a hamlet. */
export function hamletParts(text: string): { readonly word: string; readonly name: string } | undefined {
  for (const [kind, words] of kinds) {
    const word = words.find((spelling) => text.toLowerCase().startsWith(`${spelling.toLowerCase()} `));
    if (kind === 'HAMLET' && word !== undefined) {
      return { word: words[0] ?? word, name: text.slice(word.length + 1).trim() };
    }
  }
  return undefined;
}

export type MemberRole = 'HEAD' | 'DEPUTY' | 'MEMBER';

const roles: readonly (readonly [MemberRole, readonly string[]])[] = [
  ['HEAD', ['Tổ trưởng']],
  ['DEPUTY', ['Tổ phó', 'Phó tổ trưởng']],
  ['MEMBER', ['Tổ viên', 'Thành viên']],
];

const byRole = new Map(
  roles.flatMap(([role, words]) => words.map((word) => [searchKey(word), role] as const)),
);

export const roleWords: readonly string[] = roles.map(([, words]) => words[0] ?? '');

export function roleOf(text: string): MemberRole | undefined {
  return byRole.get(searchKey(text));
}

export function roleWord(role: MemberRole): string {
  return roles.find(([known]) => known === role)?.[1][0] ?? role;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
