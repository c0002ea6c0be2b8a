export {
  type AwardForm,
  type AwardStep,
  attested,
  award,
  type Criterion,
  computed,
  criterion,
  type Dossier,
  type DossierItem,
  dossierItem,
  type Medium,
  media,
  type Proof,
  type Quota,
} from './award.ts';
export { type Bloc, bloc } from './bloc.ts';
export {
  type Campaign,
  type CampaignFacts,
  type CampaignFamily,
  campaign,
  campaignFamilies,
  type Duty,
  duty,
  type Review,
} from './campaign.ts';
export { checkPlugin } from './check/check-plugin.ts';
export type { Fault } from './check/fault.ts';
export { type FaultCode, faultTable } from './check/fault-table.ts';
export { nearNames } from './check/near.ts';
export type { Cited } from './cited.ts';
export {
  type AllTargetsMet,
  type AwardKind,
  type AwardsHeld,
  allOf,
  allTargetsMet,
  anyOf,
  atLeast,
  awardKinds,
  awardsHeld,
  type Bound,
  type Comparator,
  type Condition,
  comparators,
  gradedAtLeast,
  type Measured,
  measure,
  moreThan,
  none,
  type RankInBloc,
  rankInBloc,
  reach,
  recognised,
  type ShareOfUnits,
  shareOfUnits,
  yes,
} from './condition.ts';
export {
  asRegulated,
  atPhaseEnd,
  atTime,
  before,
  continuous,
  type Deadline,
  type DeadlineKind,
  deadlineKinds,
  inMonth,
  inQuarter,
  lastDayInTime,
  lateFrom,
  noLaterThan,
  onDirectiveOf,
  onRequest,
  withinDaysAfter,
} from './deadline.ts';
export {
  type Aggregation,
  aggregationFor,
  aggregations,
  type Count,
  count,
  type Flag,
  flag,
  type Graded,
  graded,
  type Incidents,
  type Indicator,
  incidents,
  type Measure,
  measures,
  type Ratio,
  type Recognition,
  ratio,
  recognition,
  type Scale,
  type Standard,
  scale,
  standard,
  text,
  type Written,
} from './indicator.ts';
export { type EvidenceRule, evidenceRules, type Limits, type Severity, severities } from './limits.ts';
export { ambiguous, contradiction, missing, type Note, type NoteKind, noteKinds, oddity } from './note.ts';
export {
  from,
  fromMonth,
  inYear,
  type Period,
  type Start,
  type StartBounds,
  sinceIssue,
  startOf,
} from './period.ts';
export { type Phase, phase } from './phase.ts';
export {
  type Body,
  body,
  type Desk,
  desk,
  type Issue,
  issuedInMonth,
  issuedInYear,
  issuedOn,
  type LegalBasis,
  type Plan,
  plan,
  sealedAt,
} from './plan.ts';
export { contractVersion, definePlugin, type Plugin } from './plugin.ts';
export { type ReportDuty, type Rhythm, report, rhythms } from './report.ts';
export {
  type Bonus,
  bonus,
  type MissingRule,
  missingRules,
  type Penalty,
  type PointAward,
  penalty,
  penaltyForLateness,
  pointAwards,
  points,
  type ScoringScheme,
  scoring,
  type TargetPoints,
  type TieBreak,
  tieBreaks,
} from './scoring.ts';
export { collective, individual, type Subject, type SubjectType, subjectTypes } from './subject.ts';
export {
  type Area,
  area,
  each,
  type Frequency,
  frequencies,
  type Scope,
  type Target,
  target,
  wholeProvince,
} from './target.ts';
export type { Day, Instant, Month } from './time.ts';
export {
  acceptedFor,
  daysLater,
  dueAfter,
  type LaterByLevel,
  type LaterLevel,
  laterLevels,
  type Timing,
} from './timing.ts';
export { type Level, levels, type UnitKind, unitKinds } from './unit-kind.ts';
export {
  businessViolations,
  complaints,
  effectiveInitiatives,
  goodDeeds,
  initiativesCommended,
  memberCommended,
  membersTrained,
  memberViolations,
  patrolParticipation,
  presentAtFires,
  presentAtIncidents,
  reoffending,
  residentInformation,
  seriousTrafficAccidents,
  teamTaskGrade,
  tipsThroughForce,
  weaponCases,
} from './vocabulary/grassroots-force.ts';
export { sharedIndicators } from './vocabulary/shared-indicators.ts';
export {
  initiativeRatings,
  movementGrades,
  safeStandard,
  taskGrades,
} from './vocabulary/standards.ts';
export {
  continuousPropaganda,
  exemplaryUnits,
  householdsReached,
  initiativeRating,
  initiativesAnnounced,
  initiativesRated,
  movementGrade,
  pilotLaunch,
  recognisedSafe,
  registeredSafe,
  seriousIncidents,
  staffAndStudentsReached,
  weakInitiativesEnded,
} from './vocabulary/whole-people.ts';
export { type WorkItem, type WorkPlan, workItem, workPlan } from './work-plan.ts';
