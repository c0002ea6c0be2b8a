import type { Queries } from '../../../data/database.ts';
import { type CampaignRules, rulesOf } from '../campaign-rules.ts';
import { type Counted, ShownValue } from './measured-value.ts';

/** The figures of a unit in a period, of all reports or of those that are verified. */
export interface ValuesKey {
  readonly periodId: string;
  readonly unitId: string;
  /** The row of the campaign. */
  readonly campaignUuid: string;
  readonly verified: boolean;
}

type Figures = readonly [
  indicator: string,
  result: string,
  own: boolean,
  ...numbers: [number, number, number, number],
];

/** Lists cost one statement; what is not selected of a figure costs nothing. */
export async function readValues(queries: Queries, keys: readonly ValuesKey[]): Promise<ShownValue[][]> {
  const rules = new Map<string, CampaignRules>();
  for (const id of new Set(keys.map(({ campaignUuid }) => campaignUuid)))
    rules.set(id, await rulesOf(queries, id));
  const rows = await queries.query<{ readonly place: number; readonly figures: readonly Figures[] }>(
    `select asked.place::int as place, json_agg(json_build_array(f.indicator_id, f.result, f.own,
         case when asked.verified then f.verified_part else f.part end,
         case when asked.verified then f.verified_whole else f.whole end,
         case when asked.verified then f.verified_reported else f.reported end,
         case when asked.verified then f.verified_not_applicable else f.not_applicable end)) as figures
     from unnest($1::uuid[], $2::uuid[], $3::boolean[]) with ordinality as asked (period_id, unit_id, verified, place)
       join unit u on u.id = asked.unit_id
       join value_rollup f on f.province_code = u.province_code and f.unit_id = asked.unit_id and f.period_id = asked.period_id
     group by asked.place`,
    [
      keys.map(({ periodId }) => periodId),
      keys.map(({ unitId }) => unitId),
      keys.map(({ verified }) => verified),
    ],
  );
  const byPlace = new Map(rows.map(({ place, figures }) => [place, figures]));
  return keys.map(({ campaignUuid }, index) =>
    valuesOf(rules.get(campaignUuid), byPlace.get(index + 1) ?? []),
  );
}

/** By indicator, in the order in which the plan asks for them. */
function valuesOf(rules: CampaignRules | undefined, figures: readonly Figures[]): ShownValue[] {
  const counted = new Map<string, Counted[]>();
  for (const [id, result, own, part, whole, reported, notApplicable] of figures) {
    if (reported === 0 && notApplicable === 0) continue;
    const each = { result, own, part, whole, reported, notApplicable };
    const known = counted.get(id);
    if (known === undefined) counted.set(id, [each]);
    else known.push(each);
  }
  return (rules?.measured ?? []).flatMap((indicator) => {
    const mine = counted.get(indicator.uuid);
    return mine === undefined ? [] : [new ShownValue(indicator, mine)];
  });
}
