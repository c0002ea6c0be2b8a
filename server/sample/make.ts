import type { Database } from '../data/database.ts';
import type { Queries } from '../data/queries.ts';
import { rebuild } from '../modules/standing/rebuild/rebuild.ts';
import { updateRolls, updateRollsOfProvince } from '../modules/standing/roll/roll.ts';
import { lockTree } from '../modules/unit/administer/state.queries.ts';
import { StartError } from '../process/start-error.ts';
import { findCampaign, launchDraft, saveCampaignState } from './campaign.queries.ts';
import { planTeams, type SampleTeam } from './plan-teams.ts';
import { recordSample } from './record-sample.ts';
import { writeReports } from './reports/write-reports.ts';
import { grantToTeamHead, insertMembers, insertUnits, readCommunes } from './units.queries.ts';

/** What the operator asks for. */
export interface SampleRequest {
  readonly province: string;
  readonly teams: number;
}

/** The request used when no options are given. */
export const defaultSample: SampleRequest = { province: '82', teams: 300 };

/** What was created; `already` is true if the province had its sample before and nothing changed. */
export interface SampleResult {
  readonly already: boolean;
  readonly campaign: string;
  readonly teams: number;
  readonly reports: number;
}

/**
 * Fills a province with fictitious units, people and reports in one transaction. It runs `analyze` on the way: with
 * so many new rows, that takes milliseconds and saves minutes.
 */
export function makeSample(database: Database, wanted: SampleRequest, key: string): Promise<SampleResult> {
  return database.transaction(async (queries) => {
    await queries.query('set local statement_timeout = 0');
    await lockTree(queries, wanted.province, 'alone');
    const before = await readExistingSample(queries, wanted.province);
    if (before !== undefined) return before;
    const { already, ...after } = await fillProvince(queries, wanted);
    await recordSample(queries, key, { province: wanted.province, operation: 'makeSample', after });
    return { already, ...after };
  });
}

async function fillProvince(
  queries: Queries,
  { province, teams: count }: SampleRequest,
): Promise<SampleResult> {
  const campaign = await findCampaign(queries, province);
  const places = await readCommunes(queries, province, campaign.commune);
  if (places.length === 0) throw new StartError(`The province ${province} has no commune today.`);
  const teams = planTeams(province, places, count);
  await insertUnits(queries, province, teams);
  await insertMembers(queries, province, teams);
  await saveCampaignState(queries, province, campaign);
  const [first] = teams;
  if (first !== undefined) await grantToTeamHead(queries, province, first.unit.id);
  await queries.query('analyze unit, unit_version');
  await updateRollsOfProvince(queries, { provinceCode: province, unitIds: unitIdsOf(teams) });
  if (campaign.state === 'DRAFT') {
    await launchDraft(queries, province, campaign.id);
    await updateRolls(queries, province, campaign.id);
  }
  const { reports, periods } = await writeReports(queries, province, { campaign, teams });
  await queries.query('analyze standing, report, report_value');
  const [period] = periods;
  if (period !== undefined) await rebuild(queries, period.id);
  return { already: false, campaign: campaign.title, teams: teams.length, reports };
}

const unitIdsOf = (teams: readonly SampleTeam[]) => teams.flatMap(({ hamlet, unit }) => [hamlet.id, unit.id]);

/** Returns undefined if the province has no sample. */
async function readExistingSample(queries: Queries, province: string): Promise<SampleResult | undefined> {
  const [made] = await queries.query<SampleResult>(
    `select true as already, c.document ->> 'title' as campaign,
       (select count(*)::int from sample_unit s where s.province_code = $1 and exists (select from unit_version v
         where v.unit_id = s.unit_id and v.kind = 'SECURITY_TEAM')) as teams,
       (select count(*)::int from report r join sample_unit s on s.unit_id = r.unit_id where r.province_code = $1) as reports
     from sample_campaign sc join campaign c on c.id = sc.campaign_id where sc.province_code = $1`,
    [province],
  );
  return made;
}
