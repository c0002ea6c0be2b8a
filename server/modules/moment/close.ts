import type { Queries } from '../../data/database.ts';
import { inProvince } from '../../jobs/in-province.ts';
import type { Task } from '../../jobs/task.ts';
import { rejudge } from '../standing/rebuild/rebuild.ts';
import { rebuildCompared } from '../standing/rebuild/rebuild-compared.ts';
import { closePeriod } from './moments.queries.ts';

/** Closes a period whose time has come: from then on what nobody reported counts as missed. */
export const close: Task = ({ provinceCode, periodId = '' }, { database }) =>
  inProvince(database, provinceCode, async (queries) => {
    await takeTime(queries);
    if (!(await closePeriod(queries, periodId))) return;
    await rejudge(queries, periodId);
  });

/** Adds the figures of a period's campaign up anew. */
export const repair: Task = ({ provinceCode, periodId = '' }, { database, logger }) =>
  inProvince(database, provinceCode, async (queries) => {
    await takeTime(queries);
    const { standings, rollups } = await rebuildCompared(queries, periodId);
    if (standings + rollups === 0) return;
    logger.warn({ provinceCode, periodId, standings, rollups }, 'Figures differed from the reports.');
  });

/** A whole province takes longer than a request may. */
async function takeTime(queries: Queries): Promise<void> {
  await queries.query('set local statement_timeout = 0');
}
