import type { UnitKind } from '@thi-dua/plugin-api';
import type { Queries } from '../../../data/database.ts';
import type { BlankResult } from '../settle/blank-results.ts';
import { resultColumns } from '../settle/results.queries.ts';
import { countsOf } from './roll-counts.ts';
import { wantedRoll } from './wanted-roll.queries.ts';

/** A period whose roll is made, and which kinds of units have a report to make in it. */
export interface RolledPeriod {
  readonly id: string;
  readonly reporters: readonly UnitKind[];
}

export interface RollUpdate {
  readonly provinceCode: string;
  readonly campaignId: string;
  readonly periods: readonly RolledPeriod[];
  /** The results of units that have said nothing. */
  readonly blank: readonly BlankResult[];
  /** The kinds of units that targets on a share of units count. */
  readonly counted: ReadonlySet<UnitKind>;
  /** The units that have changed, or were made; null: whatever has. */
  readonly unitIds: readonly string[] | null;
}

/** A line of a roll that is new, or says something else than before. */
export interface RollChange {
  readonly periodId: string;
  readonly unitId: string;
  readonly kind: UnitKind;
  readonly path: readonly string[];
  /** Null if the line is new. */
  readonly oldKind: UnitKind | null;
  readonly oldPath: readonly string[] | null;
  /** Whether no report of the unit was begun in the campaign. */
  readonly silent: boolean;
}

const columns = ['kind', 'name', 'parent_id', 'path', 'on_roll', 'reports', 'due_reports', 'units'] as const;
const each = (write: (column: string) => string, separator = ', ') => columns.map(write).join(separator);
const eachResult = (write: (column: string, type: string) => string) =>
  resultColumns.map(([column, , type]) => write(column, type)).join(', ');

/**
 * Kept lines are found by their key in a lateral sub-select: of a province that the statistics do not know yet the planner
 * expects one line, and would compare all that are wanted with all that are kept.
 */
const save = `
  with recursive ${wantedRoll},
  ${countsOf('lines')},
  wanted as (select * from lines join counts using (period_id, unit_id)),
  changed as (
    select w.*, k.kind as old_kind, k.path as old_path
    from wanted w left join lateral (
      select * from standing s where s.province_code = $1 and s.period_id = w.period_id and s.unit_id = w.unit_id
      offset 0) k on true
    where k.unit_id is null or ${each((c) => `k.${c} is distinct from w.${c}`, ' or ')}),
  blank as (
    select * from jsonb_to_recordset($5) as b (period_id uuid, kind text, ${eachResult((c, type) => `${c} ${type}`)})),
  saved as (
    insert into standing as s (province_code, period_id, unit_id, campaign_id, family, rhythm, starts_on, ${each((c) => c)},
      ${eachResult((c) => c)})
    select $1, c.period_id, c.unit_id, $2, asked.family, asked.rhythm, asked.starts_on, ${each((c) => `c.${c}`)},
      ${eachResult((c, type) => `coalesce(blank.${c}, ${type === 'jsonb' ? `'{}'` : '0'})`)}
    from changed c join asked on asked.id = c.period_id
      left join blank on blank.period_id = c.period_id and blank.kind = c.kind
    on conflict (province_code, period_id, unit_id) do update set ${each((c) => `${c} = excluded.${c}`)})
  select period_id as "periodId", unit_id as "unitId", kind, path, old_kind as "oldKind", old_path as "oldPath",
    not exists (select from report r where r.province_code = $1 and r.unit_id = c.unit_id and r.campaign_id = $2) as silent
  from changed c`;

/** Makes the rolls of the periods, or brings them to the tree of today; answers what changed. */
export function saveRolls(queries: Queries, rolling: RollUpdate): Promise<RollChange[]> {
  const { provinceCode, campaignId, periods, blank, unitIds } = rolling;
  const values = [provinceCode, campaignId, JSON.stringify(periods), unitIds, JSON.stringify(blank)];
  return queries.query<RollChange>(save, values, { plannedForValues: true });
}

/**
 * Counts again, also above the lines that changed. The province of what is written stands in a sub-select: the planner does
 * not see then that its statistics do not know it, and looks lines up by their key.
 */
export async function countRolls(queries: Queries, { provinceCode, campaignId }: RollUpdate): Promise<void> {
  await queries.query(
    `with roll as (select * from standing where province_code = $1 and campaign_id = $2),
     ${countsOf('roll')}
     update standing s set due_reports = counts.due_reports, units = counts.units
     from counts where s.province_code = (select $1::text) and s.period_id = counts.period_id
       and s.unit_id = counts.unit_id and (s.due_reports, s.units) is distinct from (counts.due_reports, counts.units)`,
    [provinceCode, campaignId],
    { plannedForValues: true },
  );
}
