/**
 * What tables of before the contract break of it, by the reason why it is so today. The list may only shrink: a table that
 * is made from now on obeys, and test/contract/tables.test.ts fails for whatever stands here and is mended.
 */
export const exceptions: Readonly<Record<string, readonly string[]>> = {
  'Their id alone is what other tables, links and the API name them by.': [
    'api_key: primary key (id) does not hold province_code',
    'assigned_target: primary key (id) does not hold province_code',
    'assignment: primary key (id) does not hold province_code',
    'bloc: primary key (id) does not hold province_code',
    'evidence: primary key (id) does not hold province_code',
    'extension: primary key (id) does not hold province_code',
    'member: primary key (id) does not hold province_code',
    'notice: primary key (id) does not hold province_code',
    'occurrence: primary key (id) does not hold province_code',
    'ranking: primary key (id) does not hold province_code',
    'ranking_complaint: primary key (id) does not hold province_code',
    'report: primary key (id) does not hold province_code',
    'reporting_period: primary key (id) does not hold province_code',
    'unit: primary key (id) does not hold province_code',
  ],
  'A row belongs to one unit or campaign, and is found by it.': [
    'campaign_state: primary key (campaign_id) does not hold province_code',
    'sample_campaign: primary key (campaign_id) does not hold province_code',
    'sample_unit: primary key (unit_id) does not hold province_code',
  ],
  'A key signs in before anybody knows of which province it is.': [
    'api_key: unique (prefix) does not hold province_code',
    'api_key: unique (user_id) does not hold province_code',
  ],
  'The ids in it belong to one province, so the constraint holds without it.': [
    'bloc: unique (campaign_id, name) does not hold province_code',
    'evidence: unique (report_id, indicator_id, COALESCE(digest, link)) does not hold province_code',
    'extension: unique (period_id, unit_id) does not hold province_code',
    'member: exclusion (team_id, serves) does not hold province_code',
    "ranking: unique (period_id, ((bloc ->> 'id'::text)), stage) does not hold province_code",
    'ranking: unique (replaces_id) does not hold province_code',
    'ranking_complaint: unique (ranking_id, unit_id) does not hold province_code',
    'ranking_entry: unique (ranking_id, "position") does not hold province_code',
    'report: unique (period_id, unit_id) does not hold province_code',
    'reporting_period: unique (key) does not hold province_code',
    'unit_version: exclusion (unit_id, valid) does not hold province_code',
  ],
  'Official codes are unique in the country.': [
    "unit_version: exclusion (((('1'::text || code))::integer), valid) does not hold province_code",
  ],
  'Units of before a reorganisation stand in another province than what they became.': [
    'unit_lineage: (predecessor_id) refers to unit without province_code',
    'unit_lineage: (successor_id) refers to unit without province_code',
    'unit_version: (parent_id) refers to unit without province_code',
  ],
  'Notices are read by who they are for, wherever they come from.': [
    'notice: no index begins with province_code',
    'notice: unique (user_id, kind, subject) does not hold province_code',
  ],
  'Complaints are read by their ranking.': ['ranking_complaint: no index begins with province_code'],
  'Chains of before each province had one hold entries of many.': [
    'audit_entry: primary key (chain, seq) does not hold province_code',
  ],
};
