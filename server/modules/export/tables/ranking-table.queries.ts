import type { Queries } from '../../../data/database.ts';
import type { ContributionFacts } from '../../ranking/explain/entry-facts.ts';

/** SQL: the units of a ranking in its order. */
export const entriesText = 'select entry from ranking_entry where ranking_id = $1 order by position';

/** A part of the scores of a ranking. */
export type ContributionHead = Pick<ContributionFacts, 'kind' | 'what' | 'label'>;

/** Those of all its units, in the order of the plan: one of several kinds need not have them all. */
export function readContributions(queries: Queries, rankingId: string): Promise<ContributionHead[]> {
  return queries.query<ContributionHead>(
    `select part ->> 'kind' as kind, part ->> 'what' as what, min(part ->> 'label') as label
     from ranking_entry e cross join lateral jsonb_array_elements(e.entry -> 'contributions') with ordinality as of (part, number)
     where e.ranking_id = $1 group by 1, 2 order by min(number), 2`,
    [rankingId],
  );
}
