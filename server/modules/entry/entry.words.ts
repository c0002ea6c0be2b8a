import type { EntryRequest, EntryRule } from '@thi-dua/schema';
import { type Refused, refuse } from '../../mutation/refusal.ts';
import { momentText } from '../../text/moment-text.ts';
import type { EntryRow } from './entry.queries.ts';
import { judgeEntry, mayWrite } from './judge-entry.ts';

type EntryFacts = Pick<
  EntryRow,
  'periodName' | 'opensAt' | 'dueAt' | 'closesAt' | 'firstLate' | 'status' | 'campaignClosedAt'
>;

/** What a rule says to whoever wants to write. */
export const entryWords: Readonly<Record<EntryRule, (told: EntryFacts) => string>> = {
  OPEN: ({ dueAt }) => `Đang nhận báo cáo; đúng hạn nếu nộp trước ${momentText(dueAt)}.`,
  LATE_BUT_ACCEPTED: ({ dueAt, closesAt, firstLate }) =>
    `Đã quá hạn lúc ${momentText(dueAt)}; vẫn nhận đến trước ${momentText(closesAt)}${
      firstLate === false ? '; lần nộp đầu đúng hạn nên vẫn tính là đúng hạn' : ' và ghi là nộp muộn'
    }.`,
  CORRECTING: () =>
    'Đang đính chính báo cáo đã thẩm tra; sửa và nộp lại được dù kỳ báo cáo đã đóng, hoặc bỏ bản đính chính.',
  CAMPAIGN_NOT_LAUNCHED: () => 'Phong trào chưa được phát động.',
  CAMPAIGN_CLOSED: ({ periodName, campaignClosedAt }) =>
    `Phong trào đã đóng lúc ${momentText(campaignClosedAt ?? '')}, trước khi kỳ “${periodName}” bắt đầu; có thể xin gia hạn.`,
  CAMPAIGN_OVER: () => 'Phong trào đã tổng kết, số liệu không nhận thêm.',
  PERIOD_WITHDRAWN: ({ periodName }) => `Kỳ báo cáo “${periodName}” không còn trong kế hoạch.`,
  UNIT_NOT_IN_FORCE: ({ periodName }) => `Đơn vị không có trong danh sách của kỳ “${periodName}”.`,
  NOTHING_TO_REPORT: ({ periodName }) => `Đơn vị không phải báo cáo trong kỳ “${periodName}”.`,
  NOT_OPEN_YET: ({ opensAt }) => `Kỳ báo cáo chưa mở; mở lúc ${momentText(opensAt)}.`,
  CLOSED: ({ closesAt, status }) =>
    status === 'RETURNED'
      ? `Báo cáo bị trả lại, nhưng kỳ báo cáo đã đóng lúc ${momentText(closesAt)}; hãy xin gia hạn để sửa và nộp lại.`
      : `Kỳ báo cáo đã đóng lúc ${momentText(closesAt)}; có thể xin gia hạn.`,
  VERIFIED: () => 'Báo cáo đã được thẩm tra; hãy xin trả lại hoặc lập bản đính chính.',
  APPROVED: () => 'Báo cáo đã được phê duyệt và niêm phong; hãy lập bản đính chính.',
  NO_RIGHT: () => 'Bạn không có quyền nhập báo cáo của đơn vị này.',
};

/** What the unit is told to do about a report that was sent back just now, and until when. */
export function returnedWords(entry: EntryRow): string {
  const rule = judgeEntry({ ...entry, mayEnter: true });
  if (rule === 'CORRECTING') return 'Sửa và nộp lại lúc nào cũng được, hoặc bỏ bản đính chính.';
  return mayWrite(rule) ? `Sửa và nộp lại trước ${momentText(entry.closesAt)}.` : entryWords[rule](entry);
}

/** The request that lifts a rule. A report that is sent back after the closing still could not be written. */
export function requestOf(
  rule: EntryRule,
  { now, closesAt }: Pick<EntryRow, 'now' | 'closesAt'>,
): EntryRequest {
  switch (rule) {
    case 'CAMPAIGN_NOT_LAUNCHED':
      return 'LAUNCH_CAMPAIGN';
    case 'CAMPAIGN_CLOSED':
    case 'CLOSED':
      return 'ASK_EXTENSION';
    case 'VERIFIED':
      return now < closesAt ? 'RETURN_REPORT' : 'CORRECT_REPORT';
    case 'APPROVED':
      return 'CORRECT_REPORT';
    default:
      return 'NONE';
  }
}

/** The refusal of a write that the rule forbids. */
export function refusalOf(rule: EntryRule, told: EntryFacts): Refused {
  return refuse('ENTRY_CLOSED', entryWords[rule](told), rule);
}
