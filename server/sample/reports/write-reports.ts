import type { Requirement } from '@thi-dua/schema';
import type { Queries } from '../../data/queries.ts';
import { uuidOf } from '../../data/stable-id.ts';
import { formOf } from '../../modules/standing/roll/roll.ts';
import {
  type CampaignRules,
  type RuledIndicator,
  rulesOf,
} from '../../modules/standing/rules/campaign-rules.ts';
import { readPeriods, type SampleCampaign } from '../campaign.queries.ts';
import { chanceOf } from '../chance.ts';
import type { SampleTeam } from '../plan-teams.ts';
import { narratives } from '../words.ts';
import { courseOf, type SamplePeriod } from './course.ts';
import { sampleValue, thresholdsOf } from './figures.ts';
import { type RecordedIndicator, readRecordedIndicators, recordsOf } from './records.ts';
import { insertRecords, insertReports, insertValues } from './sample-report.queries.ts';
import type { SampleReport } from './sample-report.ts';

interface ReportScope {
  readonly period: SamplePeriod;
  readonly now: number;
  readonly form: readonly RuledIndicator[];
  readonly rules: Pick<CampaignRules, 'targets'>;
  readonly recorded: ReadonlyMap<string, RecordedIndicator>;
}

/** Writes the reports of the teams in all periods so far; returns their number, and the periods. */
export async function writeReports(
  queries: Queries,
  province: string,
  { campaign, teams }: { readonly campaign: SampleCampaign; readonly teams: readonly SampleTeam[] },
): Promise<{ readonly reports: number; readonly periods: readonly SamplePeriod[] }> {
  const rules = await rulesOf(queries, campaign.id);
  const recorded = await readRecordedIndicators(queries);
  const { now, periods } = await readPeriods(queries, campaign.id);
  let written = 0;
  for (const period of periods) {
    const form = await formOf(queries, rules, { periodId: period.id, kind: 'SECURITY_TEAM' });
    const given = { period, now, form, rules, recorded };
    const reports = teams.flatMap((team, index) =>
      // The first team is the one that people sign in as, so its open report is left for them to write.
      period.open && index === 0 ? [] : (reportOf(team, given) ?? []),
    );
    const place = { province, campaignId: campaign.id, periodId: period.id };
    await insertReports(queries, place, reports);
    await insertValues(queries, place, reports);
    await insertRecords(queries, province, reports);
    written += reports.length;
  }
  return { reports: written, periods };
}

function reportOf(
  { unit, members, skill }: SampleTeam,
  { period, now, form, rules, recorded }: ReportScope,
): SampleReport | null {
  const key = `sample/${unit.id}/${period.key}`;
  const chance = chanceOf(key);
  const course = courseOf(period, { skill, now, chance });
  if (course === null) return null;
  const asked = thresholdsOf(rules.targets.map(({ requirement }): Requirement => requirement));
  const doing = { skill, members: members.length };
  // A draft holds the first half of the values.
  const entered = course.status === 'DRAFT' ? form.slice(0, Math.ceil(form.length / 2)) : form;
  const values = entered.flatMap(
    (indicator) =>
      sampleValue(indicator, { doing, asked, chance: chanceOf(`${key}/${indicator.key}`) }) ?? [],
  );
  return {
    ...course,
    id: uuidOf(key),
    unitId: unit.id,
    narrative: chance.happens(0.4) ? chance.of(narratives) : null,
    values,
    records: recordsOf(values, { key, period, now, recorded }),
  };
}
