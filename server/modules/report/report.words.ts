import type { ReportStatus } from '@thi-dua/schema';

/** Where a report stands, as people say it after “báo cáo”. */
export const statusWords: Readonly<Record<ReportStatus, string>> = {
  DRAFT: 'đang soạn, chưa nộp',
  SUBMITTED: 'đã nộp, chờ thẩm tra',
  RETURNED: 'đã được trả lại, chờ nộp lại',
  VERIFIED: 'đã được thẩm tra',
  APPROVED: 'đã được phê duyệt',
};
