import { describedEnum } from '../enum.ts';

/** Which figures are looked at. */
export type FigureStage = 'PROVISIONAL' | 'VERIFIED';

export const FigureStageEnum = describedEnum<FigureStage>(
  'FigureStage',
  'Which figures are looked at (mức xác nhận).',
  {
    PROVISIONAL: 'All that were handed in (tạm tính).',
    VERIFIED: 'Those alone that the level above has verified (đã thẩm tra).',
  },
);

/** What figures say against a target. */
export type VerdictState = 'MET' | 'NOT_MET' | 'NOT_APPLICABLE' | 'NOT_REPORTED';

export const VerdictStateEnum = describedEnum<VerdictState>(
  'VerdictState',
  'What figures say against a target. Not reported, not applicable and zero are three things (kết quả so với chỉ tiêu).',
  {
    MET: 'Reached (đạt).',
    NOT_MET: 'Not reached (chưa đạt).',
    NOT_APPLICABLE: 'Neither: nothing of the kind happened, or nothing is due yet (không phát sinh).',
    NOT_REPORTED: 'Nothing was said yet (chưa báo cáo).',
  },
);
