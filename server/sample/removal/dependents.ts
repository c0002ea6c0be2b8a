/** SQL: the units that go; `$1` is the province. */
export const units = '(select unit_id from sample_unit where province_code = $1)';
const reports = `(select id from report where province_code = $1 and unit_id in ${units})`;

const ofUnits = (table: string, column = 'unit_id') =>
  `delete from ${table} where province_code = $1 and ${column} in ${units}`;
const ofReports = (table: string) =>
  `delete from ${table} where province_code = $1 and report_id in ${reports}`;

/**
 * Takes away whatever refers to the units, in an order that the keys of the tables allow; rankings went before. A table that is missing here
 * makes the removal fail as a whole; test/features/sample.test.ts asks the catalogue whether one is. The audit trail
 * keeps its entries.
 */
export const hanging: readonly string[] = [
  `update report set stale_since = null, stale_cause = null where province_code = $1 and stale_cause in ${reports}`,
  ofReports('report_seal'),
  ofReports('report_event'),
  ofReports('evidence'),
  ofReports('report_value'),
  ofUnits('report'),
  ofUnits('occurrence'),
  ofUnits('extension'),
  ofUnits('notice'),
  ofUnits('bloc_unit'),
  `update assigned_target set replaces = null where province_code = $1 and replaces in (
     select id from assigned_target where province_code = $1 and (unit_id in ${units} or unit_ids <@ array${units}))`,
  `delete from assigned_target where province_code = $1 and (unit_id in ${units} or unit_ids <@ array${units})`,
  `update assigned_target t set unit_ids = array(select id from unnest(t.unit_ids) id where id not in ${units})
   where province_code = $1 and unit_ids && array${units}`,
  ofUnits('standing'),
  ofUnits('unit_figures'),
  ofUnits('api_key'),
  `update assignment set delegated_from = null where province_code = $1 and unit_id not in ${units}
     and delegated_from in (select id from assignment where province_code = $1 and unit_id in ${units})`,
  ofUnits('assignment'),
  ofUnits('member', 'team_id'),
  `delete from unit_lineage where predecessor_id in ${units} or successor_id in ${units}`,
  ofUnits('unit_version'),
  // Their mark goes with them.
  `delete from unit where province_code = $1 and id in ${units}`,
];
