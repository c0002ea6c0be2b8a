import type { Context } from '../../../context.ts';
import { noUnit } from '../../../data/unit-id.ts';
import type { RankingRow } from '../ranking.row.ts';
import { campaignOf } from '../read-rankings.ts';
import { type ComplaintRow, readComplaints } from './complaint.queries.ts';

/** All for who answers them; else those of units whose figures the caller may read. */
export async function visibleComplaints(context: Context, ranking: RankingRow): Promise<ComplaintRow[]> {
  const { access, queries } = context;
  const complaints = await readComplaints(queries, ranking.id);
  if (complaints.length === 0) return [];
  const unitId = (await campaignOf(context, ranking))?.unitId ?? noUnit;
  if ((await access.allowing('answerComplaint', unitId)) !== null) return complaints;
  const rights = await Promise.all(complaints.map((each) => access.allowing('explainStanding', each.unitId)));
  return complaints.filter((_, index) => rights[index] !== null);
}
