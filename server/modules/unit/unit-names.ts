import type { UnitKind } from '@thi-dua/plugin-api';

/** The three levels of the national list; the middle one ended on 1 July 2025. */
export type Level = 'PROVINCE' | 'DISTRICT' | 'COMMUNE';

/** The words a full name may begin with, in lower case, and the kind each stands for. */
const kindsByWord: Readonly<Record<Level, Readonly<Record<string, UnitKind>>>> = {
  PROVINCE: { 'thành phố': 'PROVINCE', tỉnh: 'PROVINCE' },
  DISTRICT: { 'thành phố': 'DISTRICT', 'thị xã': 'DISTRICT', huyện: 'DISTRICT', quận: 'DISTRICT' },
  COMMUNE: { 'thị trấn': 'TOWNSHIP', 'đặc khu': 'SPECIAL_ZONE', phường: 'WARD', xã: 'COMMUNE' },
};

export interface NameParts {
  readonly kind: UnitKind;
  readonly kindWord: string;
  readonly name: string;
}

export function kindOfWord(word: string, level: Level): UnitKind | undefined {
  return kindsByWord[level][word];
}

export function kindWordsOf(level: Level): readonly string[] {
  return Object.keys(kindsByWord[level]);
}

/** Splits "Xã Phượng Tiến" into "xã" and "Phượng Tiến"; undefined if it begins with no kind word of the level. */
export function partsOf(fullName: string, level: Level): NameParts | undefined {
  for (const [kindWord, kind] of Object.entries(kindsByWord[level])) {
    const lead = fullName.slice(0, kindWord.length + 1).toLowerCase();
    const name = fullName.slice(kindWord.length + 1).trim();
    if (lead === `${kindWord} ` && name !== '') return { kind, kindWord, name };
  }
  return undefined;
}

/** Inverse of `partsOf`: joins "xã" and "Phượng Tiến" to "Xã Phượng Tiến". */
export function fullNameOf(unit: { readonly kindWord: string; readonly name: string }): string {
  return `${unit.kindWord.charAt(0).toUpperCase()}${unit.kindWord.slice(1)} ${unit.name}`;
}
