import { describedEnum } from '../enum.ts';

/** Which rule says whether a unit may write its report now. */
export type EntryRule =
  | 'OPEN'
  | 'LATE_BUT_ACCEPTED'
  | 'CORRECTING'
  | 'CAMPAIGN_NOT_LAUNCHED'
  | 'CAMPAIGN_CLOSED'
  | 'CAMPAIGN_OVER'
  | 'PERIOD_WITHDRAWN'
  | 'UNIT_NOT_IN_FORCE'
  | 'NOTHING_TO_REPORT'
  | 'NOT_OPEN_YET'
  | 'CLOSED'
  | 'VERIFIED'
  | 'APPROVED'
  | 'NO_RIGHT';

export const EntryRuleEnum = describedEnum<EntryRule>(
  'EntryRule',
  'Which rule says whether a unit may write its report (quy tắc nhập báo cáo).',
  {
    OPEN: 'May write, and is in time (đang mở).',
    LATE_BUT_ACCEPTED: 'May write; past the due time and before the closing (quá hạn, vẫn nhận).',
    CORRECTING:
      'May write: a correction of a verified report is open, whatever the period (đang đính chính).',
    CAMPAIGN_NOT_LAUNCHED: 'The campaign is a draft (phong trào chưa phát động).',
    CAMPAIGN_CLOSED:
      'The campaign was closed before the period begins, and no extension lets the unit report (phong trào đã đóng).',
    CAMPAIGN_OVER: 'The campaign has been reviewed, or stands in the archive (phong trào đã tổng kết).',
    PERIOD_WITHDRAWN: 'The plan no longer asks for the period (kỳ báo cáo đã rút).',
    UNIT_NOT_IN_FORCE: 'The unit does not stand on the roll of the period (đơn vị không thuộc kỳ này).',
    NOTHING_TO_REPORT: 'The unit has no report to make in the period (đơn vị không phải báo cáo).',
    NOT_OPEN_YET: 'Before the opening (chưa mở).',
    CLOSED: 'The period has closed for the unit (đã đóng).',
    VERIFIED: 'The report has been verified (báo cáo đã thẩm tra).',
    APPROVED: 'The report has been approved and sealed (báo cáo đã phê duyệt).',
    NO_RIGHT: 'The caller does not enter the reports of the unit (không có quyền nhập).',
  },
);

/** Which request lifts what forbids writing. */
export type EntryRequest = 'NONE' | 'ASK_EXTENSION' | 'RETURN_REPORT' | 'CORRECT_REPORT' | 'LAUNCH_CAMPAIGN';

export const EntryRequestEnum = describedEnum<EntryRequest>(
  'EntryRequest',
  'Which mutation lifts what forbids writing (thao tác để được nhập).',
  {
    NONE: 'None: nothing forbids it, or no request lifts it (không có).',
    ASK_EXTENSION: '`askExtension`, by whoever enters; or `grantExtension` (xin gia hạn).',
    RETURN_REPORT: '`returnReport`, by the level above (đề nghị trả lại báo cáo).',
    CORRECT_REPORT: '`correctReport` opens a correction as a new version (đính chính).',
    LAUNCH_CAMPAIGN: '`launchCampaign` (phát động phong trào).',
  },
);
