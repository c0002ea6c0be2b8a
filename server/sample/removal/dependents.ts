/** SQL: the ids of the sample units of the province `$1`. */
export const sampleUnits = '(select unit_id from sample_unit where province_code = $1)';
const reports = `(select id from report where province_code = $1 and unit_id in ${sampleUnits})`;

const ofUnits = (table: string, column = 'unit_id') =>
  `delete from ${table} where province_code = $1 and ${column} in ${sampleUnits}`;
const ofReports = (table: string) =>
  `delete from ${table} where province_code = $1 and report_id in ${reports}`;

/**
 * SQL: deletes all that refers to the sample units and then the units, in the order that foreign keys allow. Rankings
 * must have been removed before; the audit trail keeps its entries. If a table is missing here, the removal fails as a
 * whole; test/features/sample.test.ts checks the list against the database catalogue.
 */
export const dependentDeletions: readonly string[] = [
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
     select id from assigned_target where province_code = $1 and (unit_id in ${sampleUnits} or unit_ids <@ array${sampleUnits}))`,
  `delete from assigned_target where province_code = $1 and (unit_id in ${sampleUnits} or unit_ids <@ array${sampleUnits})`,
  `update assigned_target t set unit_ids = array(select id from unnest(t.unit_ids) id where id not in ${sampleUnits})
   where province_code = $1 and unit_ids && array${sampleUnits}`,
  ofUnits('standing'),
  ofUnits('unit_figures'),
  ofUnits('api_key'),
  `update assignment set delegated_from = null where province_code = $1 and unit_id not in ${sampleUnits}
     and delegated_from in (select id from assignment where province_code = $1 and unit_id in ${sampleUnits})`,
  ofUnits('assignment'),
  ofUnits('member', 'team_id'),
  `delete from unit_lineage where predecessor_id in ${sampleUnits} or successor_id in ${sampleUnits}`,
  ofUnits('unit_version'),
  // The rows of `sample_unit` are deleted by cascade.
  `delete from unit where province_code = $1 and id in ${sampleUnits}`,
];
