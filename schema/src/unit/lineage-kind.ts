import { describedEnum } from '../enum.ts';

/** How units became others. */
export type LineageKind = 'MERGED' | 'SPLIT' | 'RENAMED';

export const LineageKindEnum = describedEnum<LineageKind>(
  'LineageKind',
  'How a unit became another one (hình thức sắp xếp).',
  {
    MERGED: 'It went, with others, into one unit (sáp nhập).',
    SPLIT: 'It went into several units, a part into each (chia tách).',
    RENAMED: 'It became one other unit as a whole: another name or another kind (đổi tên, đổi loại hình).',
  },
);
