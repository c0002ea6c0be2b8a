import { fileComplaint } from '@thi-dua/client-sdk';
import { deed, record } from './occurrences.setup.ts';
import { type Ranked, startRanked } from './rankings.setup.ts';
import { campaign } from './standings.setup.ts';

/** How each list of the API is asked for, by the field that shows it and, behind a comma, its order; `PAGE` is where `first` and `after` go. */
export interface Lists {
  readonly app: Ranked;
  readonly fields: Readonly<Record<string, string>>;
}

/** May see every list. */
export const everybody = 'admin-82';

/** A province in which every list holds rows, of which several are equal in all but what is last in their order. */
export async function startLists(): Promise<Lists> {
  const app = await startRanked();
  const province = await app.unitId('82');
  await app.sql(
    `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, granted_by)
     values ('00', $1, $1, 'NATIONAL_VIEWER', null, '2020-01-01', 'test'),
       ('82', $1, $1, 'COMMUNE_OFFICER', $2, '2020-01-01', 'test')`,
    [everybody, app.commune],
  );
  await app.open(await app.period('month/2026-07'));
  await app.publish('VERIFIED');
  const { id: ranking } = await app.publish();
  for (const unitId of [app.teams.two, app.teams.three]) {
    const input = { rankingId: ranking, unitId, text: 'Số liệu chưa đúng.' };
    await app.as('officer-1').request(fileComplaint, { input });
  }
  for (const unitId of [app.teams.one, app.teams.two]) await record(app.as('officer-1'), { unitId, ...deed });
  await writeTies(app);
  return { app, fields: fieldsOf(app, { province, ranking }) };
}

/** Rows of one moment, and of moments that differ by a microsecond. */
async function writeTies({ sql, commune, month, teams }: Ranked): Promise<void> {
  const moment = `'2026-08-03T10:00:00.000001+07:00'::timestamptz`;
  await sql(
    `insert into notice (province_code, user_id, kind, subject, title, body, link, unit_id, in_app, created_at)
     select '82', $1, 'REPORT_RETURNED', 'bao-cao-' || n, 'Báo cáo ' || n, '', '/bao-cao', $2, true, ${moment} + n / 3 * interval '1 microsecond'
     from generate_series(1, 8) n`,
    [everybody, commune],
  );
  await sql(
    `insert into extension (province_code, period_id, campaign_id, unit_id, state, reason, asked_until, until, made_by, made_by_name, made_at)
     select '82', p.id, p.campaign_id, team, 'ASKED', 'Mất điện', p.closes_at, p.closes_at, 'officer-1', 'officer-1', ${moment}
     from reporting_period p, unnest($2::uuid[]) as team where p.id = $1`,
    [month, [teams.one, teams.two, teams.three]],
  );
  await sql(
    `select graphile_worker.add_job('tries', '{"provinceCode":"82"}'::json, run_at => ${moment} + interval '9 years')
     from generate_series(1, 4)`,
  );
  await sql(`update report set status_since = ${moment}`);
}

function fieldsOf(
  { commune, month, bloc }: Ranked,
  { province, ranking }: { readonly province: string; readonly ranking: string },
): Readonly<Record<string, string>> {
  const inbox = (field: string) => `inbox { list: ${field}(PAGE) SHOWN }`;
  return {
    'Query.assignments': `list: assignments(unitId: "${province}", PAGE) SHOWN`,
    'Query.auditTrail': `list: auditTrail(filter: { unitId: "${province}" }, PAGE) SHOWN`,
    'Query.blocs': `list: blocs(periodId: "${month}", PAGE) SHOWN`,
    'Query.calendar': 'list: calendar(filter: { from: "2026-01-01", to: "2026-12-31" }, PAGE) SHOWN',
    'Query.campaigns': 'list: campaigns(PAGE) SHOWN',
    'Completeness.units': `completeness(periodId: "${month}", unitId: "${province}") { list: units(PAGE) SHOWN }`,
    'Query.extensions': `list: extensions(filter: { unitId: "${province}" }, PAGE) SHOWN`,
    'Query.jobs': `list: jobs(filter: { provinceId: "${province}" }, PAGE) SHOWN`,
    'Query.nationalStandings':
      'list: nationalStandings(family: GRASSROOTS_FORCE, rhythm: MONTHLY, on: "2026-08-15", kinds: [COMMUNE, WARD], PAGE) SHOWN',
    'Query.notices': 'list: notices(PAGE) SHOWN',
    'Query.occurrences': `list: occurrences(filter: { unitId: "${province}" }, PAGE) SHOWN`,
    'Query.openEntries': `list: openEntries(unitId: "${province}", PAGE) SHOWN`,
    'Query.rankings': `list: rankings(campaignId: "${campaign}", PAGE) SHOWN`,
    'Query.reports': 'list: reports(PAGE) SHOWN',
    'Query.reports, longest waiting first': 'list: reports(order: LONGEST_WAITING_FIRST, PAGE) SHOWN',
    'Query.standings': `list: standings(periodId: "${month}", filter: { withinUnitId: "${province}" }, PAGE) SHOWN`,
    'Query.standings, verified': `list: standings(periodId: "${month}", filter: { withinUnitId: "${province}" }, stage: VERIFIED, PAGE) SHOWN`,
    'Query.units': `list: units(filter: { provinceCode: "82" }, PAGE) SHOWN`,
    'Query.workItems': 'list: workItems(PAGE) SHOWN',
    'Ranking.entries': `ranking(id: "${ranking}") { list: entries(PAGE) SHOWN }`,
    'RankingPreview.entries': `previewRanking(periodId: "${month}", blocId: "${bloc}", stage: PROVISIONAL) { list: entries(PAGE) SHOWN }`,
    'Unit.children': `unit(id: "${province}") { list: children(PAGE) SHOWN }`,
    'Unit.descendants': `unit(id: "${commune}") { list: descendants(PAGE) SHOWN }`,
    'Inbox.complaints': inbox('complaints'),
    'Inbox.extensions': inbox('extensions'),
    'Inbox.returned': inbox('returned'),
    'Inbox.stale': inbox('stale'),
    'Inbox.toApprove': inbox('toApprove'),
    'Inbox.toVerify': inbox('toVerify'),
    'Inbox.toWrite': inbox('toWrite'),
  };
}
