import type { Database } from '../../../data/database.ts';
import { inProvince } from '../../../jobs/in-province.ts';
import { unitsText } from '../../notice/notice.words.ts';
import { writeNotices } from '../../notice/notify.ts';
import { justHandedIn, type WaitingReviewer } from './waiting.queries.ts';

/**
 * Tells those who verify that reports wait for them: of a period once a day, however many there are. Not in the
 * transaction that hands one in, which thousands do in the last hour, but a minute later for all of them.
 */
export async function notifyWaiting(database: Database): Promise<void> {
  for (const waiting of groupsOf(await justHandedIn(database))) {
    const [{ provinceCode, periodId, periodName, correction, day }] = waiting;
    await inProvince(database, provinceCode, (queries) =>
      writeNotices(queries, {
        kind: correction ? 'CORRECTION_SUBMITTED' : 'REPORT_SUBMITTED',
        provinceCode,
        periodId,
        subject: `submitted:${periodId}:${day}`,
        about: periodName,
        link: `/periods/${periodId}`,
        to: waiting.map(({ userId, ...of }) => ({
          userId,
          body: `Mới nộp: ${unitsText(of)}. Báo cáo nộp thêm trong ngày không báo riêng.`,
        })),
      }),
    );
  }
}

type Group = [WaitingReviewer, ...WaitingReviewer[]];

function groupsOf(waiting: readonly WaitingReviewer[]): Group[] {
  const groups = new Map<string, Group>();
  for (const each of waiting) {
    const key = `${each.periodId} ${each.correction} ${each.day}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()];
}
