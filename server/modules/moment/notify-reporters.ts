import type { NoticeKind } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import { inProvince } from '../../jobs/in-province.ts';
import type { Payload, Task, TaskContext } from '../../jobs/task.ts';
import { momentText } from '../../text/moment-text.ts';
import { unitsText } from '../notice/notice.words.ts';
import { writeNotices } from '../notice/notify.ts';
import { claimMoment, type OpenPeriod, openPeriod } from './moments.queries.ts';
import { missingReporters, type Reporter } from './reporters.queries.ts';

/** Tells those who report that a period has opened. */
export const notifyOpened: Task = (payload, given) =>
  tell(payload, given, {
    kind: 'PERIOD_OPENED',
    body: ({ due, ...reporter }) =>
      `Đang nhận báo cáo của ${unitsText(reporter)}; hạn: trước ${momentText(due)}.`,
  });

/** Reminds those who have not reported, before it is due and after. */
export const remind: Task = (payload, given) =>
  tell(payload, given, Number(payload.days) < 0 ? dueSoon : overdue);

interface PeriodNotice {
  readonly kind: NoticeKind;
  body(reporter: Reporter, period: OpenPeriod): string;
}

const dueSoon: PeriodNotice = {
  kind: 'REPORT_DUE',
  body: ({ due, ...reporter }) =>
    `Chưa có báo cáo của ${unitsText(reporter)}; hạn: trước ${momentText(due)}.`,
};

const overdue: PeriodNotice = {
  kind: 'REPORT_OVERDUE',
  body: ({ due, ...reporter }, { closesAt }) =>
    `Chưa có báo cáo của ${unitsText(reporter)}; đã quá hạn lúc ${momentText(due)}. Vẫn nhận đến trước ${momentText(closesAt)} và ghi là nộp muộn.`,
};

/** Looks again: when the period is not open by now, or everybody has reported, nobody is told. */
function tell(
  payload: Payload,
  { database }: Pick<TaskContext, 'database'>,
  telling: PeriodNotice,
): Promise<void> {
  const { provinceCode, periodId = '', what = '', at = '' } = payload;
  const due = payload.due || null;
  return inProvince(database, provinceCode, async (queries: Queries) => {
    if (!(await claimMoment(queries, { provinceCode, periodId, what, at }))) return;
    const period = await openPeriod(queries, periodId, due);
    if (period === undefined) return;
    const reporters = await missingReporters(queries, { provinceCode, periodId, due });
    await writeNotices(queries, {
      kind: telling.kind,
      provinceCode,
      periodId,
      subject: `period:${periodId}:${what} @ ${at}`,
      about: period.name,
      link: `/periods/${periodId}`,
      to: reporters.map((reporter) => ({ userId: reporter.userId, body: telling.body(reporter, period) })),
    });
  });
}
