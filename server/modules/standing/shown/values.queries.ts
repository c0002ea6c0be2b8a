import { inPlaces } from '../../../data/batching.ts';
import type { Queries } from '../../../data/database.ts';
import { type FigureRow, type WithKeptRows, withFigureRows } from '../figures/figures.ts';
import { type CampaignRules, rulesOf } from '../rules/campaign-rules.ts';
import { type CountedValues, countedIn, ShownValue } from './measured-value.ts';

/** The figures of a unit in a period, of all reports or of those that are verified. */
export interface ValuesKey {
  readonly periodId: string;
  readonly unitId: string;
  /** Id of the campaign's row. */
  readonly campaignUuid: string;
  readonly verified: boolean;
}

/** Lists cost one statement; what is not selected of a figure costs nothing. */
export async function readValues(queries: Queries, keys: readonly ValuesKey[]): Promise<ShownValue[][]> {
  const rules = new Map<string, CampaignRules>();
  for (const id of new Set(keys.map(({ campaignUuid }) => campaignUuid)))
    rules.set(id, await rulesOf(queries, id));
  const kept = await queries.query<{ readonly place: number } & WithKeptRows>(
    `select asked.place::int as place, f.rows
     from unnest($1::uuid[], $2::uuid[]) with ordinality as asked (period_id, unit_id, place)
       join unit u on u.id = asked.unit_id
       join unit_figures f on f.province_code = u.province_code and f.period_id = asked.period_id and f.unit_id = asked.unit_id`,
    [keys.map(({ periodId }) => periodId), keys.map(({ unitId }) => unitId)],
  );
  const ordered = inPlaces(keys, kept.map(withFigureRows));
  return keys.map(({ campaignUuid, verified }, index) =>
    valuesOf(rules.get(campaignUuid), ordered[index]?.rows ?? [], verified),
  );
}

/** Sorts figures by indicator, in the order of the plan. */
function valuesOf(
  rules: CampaignRules | undefined,
  rows: readonly FigureRow[],
  verified: boolean,
): ShownValue[] {
  const counted = new Map<string, CountedValues[]>();
  for (const row of rows) {
    const each = countedIn(row, verified);
    if (each.reported === 0 && each.notApplicable === 0) continue;
    const known = counted.get(row.indicatorId);
    if (known === undefined) counted.set(row.indicatorId, [each]);
    else known.push(each);
  }
  return (rules?.measured ?? []).flatMap((indicator) => {
    const mine = counted.get(indicator.uuid);
    return mine === undefined ? [] : [new ShownValue(indicator, mine)];
  });
}
