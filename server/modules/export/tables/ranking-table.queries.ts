import type { Queries } from '../../../data/database.ts';
import type { ContributionFacts } from '../../ranking/explain/entry-facts.ts';

/** SQL: the entries of the ranking `$1` in its order. */
export const entriesText = 'select entry from ranking_entry where ranking_id = $1 order by position';

/** A contribution that scores of a ranking are made of, and its label. */
export type ContributionHeading = Pick<ContributionFacts, 'kind' | 'what' | 'label'>;

/** Reads the contributions of all units in the order of the plan; units of different kinds may lack some. */
export function readContributions(queries: Queries, rankingId: string): Promise<ContributionHeading[]> {
  return queries.query<ContributionHeading>(
    `select part ->> 'kind' as kind, part ->> 'what' as what, min(part ->> 'label') as label
     from ranking_entry e cross join lateral jsonb_array_elements(e.entry -> 'contributions') with ordinality as of (part, number)
     where e.ranking_id = $1 group by 1, 2 order by min(number), 2`,
    [rankingId],
  );
}
