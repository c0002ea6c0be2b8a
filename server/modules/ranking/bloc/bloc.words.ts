import type { UnitKind } from '@thi-dua/plugin-api';
import { kindsText } from '../../../definitions/unit-kind.words.ts';
import { fullNameOf } from '../../unit/unit-names.ts';

/** The unit above the peers of a bloc that nobody has named. */
export interface BlocParent {
  readonly kindWord: string;
  readonly name: string;
}

/** “Các xã thuộc Tỉnh Đồng Tháp”. */
export const defaultBlocName = (kinds: readonly UnitKind[], parent: BlocParent): string =>
  `Các ${kindsText(kinds)} thuộc ${fullNameOf(parent)}`;
