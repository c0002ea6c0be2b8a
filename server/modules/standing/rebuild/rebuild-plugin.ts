import type { Queries } from '../../../data/database.ts';
import { rebuild } from './rebuild.ts';

/**
 * Judges everything anew by what a plugin says now, where its campaigns are under way: another threshold makes other
 * verdicts of the same figures, and another target asks other units. A campaign that is reviewed stays as it was judged.
 */
export async function rebuildPlugin(queries: Queries, pluginId: string): Promise<void> {
  await queries.query('set local statement_timeout = 0');
  const totals = await queries.query<{ id: string }>(
    `select p.id from campaign c join campaign_state s on s.campaign_id = c.id
       join reporting_period p on p.campaign_id = c.id and p.rhythm = 'CAMPAIGN' and p.retired_at is null
     where c.plugin_id = $1 and s.state in ('LAUNCHED', 'CLOSED') order by c.province_code, p.id`,
    [pluginId],
  );
  for (const { id } of totals) await rebuild(queries, id);
}
