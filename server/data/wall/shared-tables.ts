/** Hold what plugins define, and so what is published to the public. Requests only read them. */
export const publishedTables: readonly string[] = [
  'area',
  'award_form',
  'campaign',
  'criterion',
  'definition_change',
  'indicator',
  'phase',
  'plan',
  'plugin',
  'report_duty',
  'target',
  'target_measure',
  'unit_source',
  'work_item',
  'work_plan',
];

/** Belong to no province: the machinery of the server. */
export const technicalTables: readonly string[] = ['audit_chain', 'job_task', 'migrations'];
