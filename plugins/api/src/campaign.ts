import type { AwardForm } from './award.ts';
import type { Bloc } from './bloc.ts';
import type { Cited } from './cited.ts';
import type { Note } from './note.ts';
import type { Period } from './period.ts';
import type { Phase } from './phase.ts';
import type { Body, Plan } from './plan.ts';
import type { ReportDuty } from './report.ts';
import type { ScoringScheme } from './scoring.ts';
import type { Subject } from './subject.ts';
import type { Area } from './target.ts';
import type { Day } from './time.ts';

/** Campaigns of one family compete in the same thing and can be held beside each other. */
export const campaignFamilies = ['GRASSROOTS_FORCE', 'WHOLE_PEOPLE'] as const;

/** One of {@link campaignFamilies}: lực lượng ANTT cơ sở; Toàn dân bảo vệ an ninh Tổ quốc. */
export type CampaignFamily = (typeof campaignFamilies)[number];

/** A review the plan orders at intervals (sơ kết, tổng kết). */
export interface Review extends Cited {
  readonly kind: 'INTERIM' | 'FINAL';
  /** Every so many years; absent when it is held once, at the end. */
  readonly everyYears?: number;
  readonly name: string;
}

/** What a body has to do under the plan (phân công thực hiện). */
export interface Duty extends Cited {
  readonly body: Body;
  readonly does: readonly string[];
}

/** Declares a body's duties, in short sentences of the plugin's own. */
export const duty = (of: Body, at: string, ...does: readonly string[]): Duty => ({ body: of, at, does });

/** A movement launched by a plan (phong trào thi đua). */
export interface Campaign extends Cited {
  readonly noun: 'campaign';
  readonly id: string;
  readonly family: CampaignFamily;
  readonly plan: Plan;
  /** The commune-level unit whose own campaign this is, by its code in force when it starts; absent: the province. */
  readonly commune?: { readonly code: string; readonly name: string };
  /** Exact title. */
  readonly title: string;
  /** Exact theme (chủ đề). */
  readonly theme?: string;
  /** Exact motto (phương châm) where the plan has one for the whole campaign. */
  readonly motto?: string;
  readonly runs: Period;
  /** The day whose tree of units the campaign is judged on; absent: the tree of its own dates. */
  readonly treeAsOf?: Day;
  /** The local words for the units at the base: khóm, ấp, xóm … */
  readonly baseUnitWords: readonly string[];
  readonly phases: readonly Phase[];
  readonly subjects: readonly Subject[];
  readonly areas: readonly Area[];
  readonly reports: readonly ReportDuty[];
  readonly awards: readonly AwardForm[];
  /** How results become a score; absent: the share of due targets met × 100, then the mean attainment. */
  readonly scoring?: ScoringScheme;
  /** The peers units are ranked among; absent: units of one kind under one parent. */
  readonly blocs?: readonly Bloc[];
  readonly reviews: readonly Review[];
  readonly duties: readonly Duty[];
  readonly notes: readonly Note[];
}

type Optional =
  | 'baseUnitWords'
  | 'phases'
  | 'subjects'
  | 'areas'
  | 'reports'
  | 'awards'
  | 'reviews'
  | 'duties'
  | 'notes';

/** What {@link campaign} takes: a plan may be thin, so every list may be left out. */
export type CampaignFacts<P extends Phase> = Omit<Campaign, 'noun' | 'id' | Optional> &
  Partial<Omit<Pick<Campaign, Optional>, 'phases' | 'reports'>> & {
    readonly phases?: readonly P[];
    /** A report on a phase that is not among `phases` does not compile. */
    readonly reports?: readonly ReportDuty<NoInfer<P>>[];
  };

/** Declares a campaign. */
export function campaign<const P extends Phase = never>(id: string, facts: CampaignFacts<P>): Campaign {
  return {
    noun: 'campaign',
    id,
    baseUnitWords: [],
    phases: [],
    subjects: [],
    areas: [],
    reports: [],
    awards: [],
    reviews: [],
    duties: [],
    notes: [],
    ...facts,
  };
}
