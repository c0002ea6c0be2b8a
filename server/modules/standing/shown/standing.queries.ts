import type { UnitKind } from '@thi-dua/plugin-api';
import { inPlaces } from '../../../data/batching.ts';
import type { Queries } from '../../../data/database.ts';
import { type FigureRow, rowsKept, type WithKeptRows, withFigureRows } from '../figures/figures.ts';
import type { KeptVerdicts } from '../settle/outcome.ts';
import { type StandingRecord, type StandingView, standingColumns, toStanding } from './shown-standing.row.ts';

/** A unit in a period. */
export interface StandingKey {
  readonly periodId: string;
  readonly unitId: string;
}

/** What a standing says of each target, with the figures it follows from. */
export interface StandingDetails {
  readonly kind: UnitKind;
  readonly verdicts: KeptVerdicts;
  readonly verifiedVerdicts: KeptVerdicts;
  readonly units: Readonly<Record<string, number>>;
  readonly rows: readonly FigureRow[];
}

/** A unit with its standings; its province comes first in their key. */
const ofUnit = (
  unit: string,
) => `unit u join standing s on s.province_code = u.province_code and s.unit_id = u.id
  join campaign c on c.id = s.campaign_id and u.id = ${unit}`;

export async function findStanding(
  queries: Queries,
  { periodId, unitId }: StandingKey,
): Promise<StandingView | null> {
  const [record] = await queries.query<StandingRecord>(
    `select ${standingColumns} from ${ofUnit('$2')} where s.period_id = $1`,
    [periodId, unitId],
  );
  return record === undefined ? null : toStanding(record);
}

/** A unit through all counted periods of a campaign, by the day they begin. */
export async function readThrough(
  queries: Queries,
  unitId: string,
  campaignKey: string,
): Promise<StandingView[]> {
  const records = await queries.query<StandingRecord>(
    `select ${standingColumns} from ${ofUnit('$1')} join reporting_period p on p.id = s.period_id
     where c.key = $2 and p.counts and p.retired_at is null order by p.starts_on, p.key`,
    [unitId, campaignKey],
  );
  return records.map(toStanding);
}

export interface LatestKey {
  readonly unitId: string;
  readonly campaignKey: string;
}

/** Reads, for each unit, the latest period of a campaign in which something was reported at it or below it. */
export async function readLatest(
  queries: Queries,
  keys: readonly LatestKey[],
): Promise<(StandingView | null)[]> {
  const records = await queries.query<StandingRecord & { readonly place: number }>(
    `select asked.place::int as place, ${standingColumns}
     from unnest($1::uuid[], $2::text[]) with ordinality as asked (unit_id, key, place)
       join unit u on u.id = asked.unit_id join campaign c on c.key = asked.key
       cross join lateral (
         select * from standing s
         where s.province_code = u.province_code and s.unit_id = u.id and s.campaign_id = c.id
           and s.rhythm <> 'CAMPAIGN' and s.reported > 0
         order by s.starts_on desc, s.period_id limit 1) s`,
    [keys.map(({ unitId }) => unitId), keys.map(({ campaignKey }) => campaignKey)],
  );
  return inPlaces(keys, records).map((record) => record && toStanding(record));
}

/** An error in the place of a standing that is not there, for that key alone. */
export async function readDetails(
  queries: Queries,
  keys: readonly StandingKey[],
): Promise<(StandingDetails | Error)[]> {
  const rows = await queries.query<Omit<StandingDetails, 'rows'> & WithKeptRows & { readonly place: number }>(
    `select asked.place, s.kind, s.verdicts, s.verified_verdicts as "verifiedVerdicts", s.units,
       ${rowsKept('s')} as rows
     from unnest($1::uuid[], $2::uuid[]) with ordinality as asked (period_id, unit_id, place) join unit u on u.id = asked.unit_id
       join standing s on s.province_code = u.province_code and s.period_id = asked.period_id and s.unit_id = asked.unit_id`,
    [keys.map(({ periodId }) => periodId), keys.map(({ unitId }) => unitId)],
  );
  return inPlaces(keys, rows.map(withFigureRows)).map(
    (row, place) =>
      row ?? new Error(`There is no standing of ${keys[place]?.unitId} in ${keys[place]?.periodId}`),
  );
}
