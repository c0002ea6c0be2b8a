import type { Database } from '../../data/database.ts';
import { enqueue } from '../../jobs/enqueue.ts';
import { inProvince } from '../../jobs/in-province.ts';
import { type Moment, missingMoments } from './moments.queries.ts';

const words: Readonly<Record<Moment['task'], string>> = {
  'period.open': 'Báo mở kỳ',
  'period.remind': 'Nhắc báo cáo kỳ',
  'period.close': 'Đóng kỳ',
};

/**
 * Enqueues what is to be done about periods until tomorrow. Called again and again, it needs no one to remember it:
 * who launches a campaign or moves a date only writes that. A job of a moment that has moved is replaced.
 */
export async function scheduleMoments(database: Database): Promise<void> {
  for (const moment of await missingMoments(database)) {
    const { provinceCode, periodId, periodName, task, what, at, runAt, due, days } = moment;
    const subject = `${words[task]}: ${periodName}`;
    const payload = { provinceCode, subject, periodId, what, at, due: due ?? '', days: days ?? '' };
    const job = { task, payload, runAt, key: `period:${periodId}:${what}` };
    await inProvince(database, provinceCode, (queries) => enqueue(queries, job));
  }
}
