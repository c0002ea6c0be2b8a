import type { Standing } from '@thi-dua/schema';
import { pointsText } from '../../../judging/points.ts';

/** A standing as it is read: what the API shows, and what leads further. */
export type StandingView = Standing & {
  /** Id of the campaign's row. */
  readonly campaignUuid: string;
  /** How many units of each kind stand at and below it. */
  readonly units: Readonly<Record<string, number>>;
};

/** What SQL returns: attainment and score are whole numbers. */
export type StandingRecord = Omit<StandingView, Exact> & Readonly<Record<Exact, number>>;

type Exact = 'attainment' | 'score' | 'verifiedAttainment' | 'verifiedScore';

/** The columns of a {@link StandingRecord}, of `standing s` and its `campaign c`. */
export const standingColumns = `s.unit_id as "unitId", s.period_id as "periodId", c.key as "campaignId", s.name, s.kind,
  s.parent_id as "parentId", s.on_roll as "onRoll", s.reports, s.due_reports as "dueReports", s.reported, s.late, s.verified,
  s.met, s.due, s.attainment, s.score, s.verified_met as "verifiedMet", s.verified_due as "verifiedDue",
  s.verified_attainment as "verifiedAttainment", s.verified_score as "verifiedScore", s.units,
  s.campaign_id as "campaignUuid"`;

export function toStanding(record: StandingRecord): StandingView {
  return {
    ...record,
    attainment: pointsText(record.attainment),
    score: pointsText(record.score),
    verifiedAttainment: pointsText(record.verifiedAttainment),
    verifiedScore: pointsText(record.verifiedScore),
  };
}
