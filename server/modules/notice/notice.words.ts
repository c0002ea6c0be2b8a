import type { NoticeKind } from '@thi-dua/schema';

/** The beginning of a notice's title; its subject follows. */
export const titles: Readonly<Record<NoticeKind, string>> = {
  PERIOD_OPENED: 'Đã mở kỳ báo cáo',
  REPORT_DUE: 'Báo cáo sắp đến hạn',
  REPORT_OVERDUE: 'Báo cáo đã quá hạn',
  REPORT_SUBMITTED: 'Có báo cáo chờ thẩm tra',
  REPORT_RETURNED: 'Báo cáo bị trả lại',
  REPORT_APPROVED: 'Báo cáo đã được duyệt',
  EXTENSION_ASKED: 'Có đề nghị gia hạn',
  EXTENSION_DECIDED: 'Đã trả lời đề nghị gia hạn',
  RANKING_PUBLISHED: 'Đã công bố xếp hạng',
  CORRECTION_SUBMITTED: 'Có đính chính báo cáo đã duyệt',
};

/** Names all units, or if there are more than `names` holds, their number and those names. */
export function unitsText({
  units,
  names,
}: {
  readonly units: number;
  readonly names: readonly string[];
}): string {
  if (units <= names.length) return names.join(', ');
  return `${units} đơn vị (${names.join(', ')}, …)`;
}
