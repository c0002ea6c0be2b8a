import type { Role } from '@thi-dua/schema';

/** Where a unit stands as seen from the unit somebody holds a role for. */
export type Relation = 'OWN' | 'BELOW' | 'ABOVE' | 'SIBLING';

/**
 * Who may do something: everybody; everybody who has signed in; or these roles, for units that stand so.
 * What is published to the public is PUBLIC: campaigns, targets, award forms, the national units, plugins.
 */
export type Rule = 'PUBLIC' | 'SIGNED_IN' | Readonly<Partial<Record<Role, readonly Relation[]>>>;

const here: readonly Relation[] = ['OWN', 'BELOW'];

/** Keeps the units and teams of its scope, and the periods of its own campaigns. */
const keepers = { PROVINCE_ADMIN: here, COMMUNE_POLICE: here } as const satisfies Rule;

/** Reads what is inside its scope and not published. */
const readers = {
  NATIONAL_VIEWER: here,
  PROVINCE_ADMIN: here,
  PROVINCIAL_POLICE: here,
  HOME_AFFAIRS: here,
  COMMUNE_POLICE: here,
  COMMUNE_OFFICER: here,
  TEAM_HEAD: ['OWN'],
  COUNCIL_MEMBER: here,
  INSPECTOR: here,
} as const satisfies Rule;

/** Moves and ends units below its own, never its own. */
const rearrangers = { PROVINCE_ADMIN: here, COMMUNE_POLICE: ['BELOW'] } as const satisfies Rule;

/** Reads who serves: those who keep teams, lead them or judge their people. Whoever looks on from afar does not. */
const personal = {
  PROVINCE_ADMIN: here,
  PROVINCIAL_POLICE: here,
  HOME_AFFAIRS: here,
  COMMUNE_POLICE: here,
  COMMUNE_OFFICER: here,
  TEAM_HEAD: ['OWN'],
  INSPECTOR: here,
} as const satisfies Rule;

/** Writes reports: a team its own, a commune those of its teams too, the provincial police those of the province. */
const enterers = {
  PROVINCIAL_POLICE: ['OWN'],
  COMMUNE_POLICE: here,
  COMMUNE_OFFICER: here,
  TEAM_HEAD: ['OWN'],
} as const satisfies Rule;

/** Grants and denies extensions. */
const extenders = { PROVINCE_ADMIN: here, PROVINCIAL_POLICE: here } as const satisfies Rule;
/** Verifies, sends back and approves what units below have handed in; nobody does it with his own unit's. */
const verifiers = { PROVINCIAL_POLICE: ['BELOW'], COMMUNE_POLICE: ['BELOW'] } as const satisfies Rule;

/** Everybody who holds a right in the province: asked for the unit that is the province. */
const everybodyThere = {
  NATIONAL_VIEWER: here,
  PROVINCE_ADMIN: ['OWN', 'ABOVE'],
  PROVINCIAL_POLICE: ['OWN', 'ABOVE'],
  HOME_AFFAIRS: ['OWN', 'ABOVE'],
  COMMUNE_POLICE: ['OWN', 'ABOVE'],
  COMMUNE_OFFICER: ['OWN', 'ABOVE'],
  TEAM_HEAD: ['OWN', 'ABOVE'],
  COUNCIL_MEMBER: ['OWN', 'ABOVE'],
  INSPECTOR: ['OWN', 'ABOVE'],
} as const satisfies Rule;

/** Publishes rankings, and answers for them. */
const rankers = { PROVINCE_ADMIN: here, PROVINCIAL_POLICE: here } as const satisfies Rule;

/** Assigns targets to the units of a commune. */
const assigners = {
  PROVINCE_ADMIN: here,
  COMMUNE_POLICE: here,
  COMMUNE_OFFICER: here,
} as const satisfies Rule;

/** Grants what `grantable` says, or passes on its own right: whoever holds one in a province. */
const granters = { ...readers, NATIONAL_VIEWER: [] } as const satisfies Rule;

/**
 * The rights of the platform, one row an operation: a field of Query, Mutation or Subscription, or `Type.field` where a field
 * says more than what it hangs on. An operation without a row does not build (`checkRights`).
 */
export const rights = {
  addMember: keepers,
  addPeriod: keepers,
  changeMember: keepers,
  closeUnit: rearrangers,
  configurePeriod: keepers,
  createUnit: keepers,
  endMember: keepers,
  importGrid: enterers,
  importUnits: keepers,
  mergeUnits: rearrangers,
  moveUnit: rearrangers,
  previewMerge: rearrangers,
  previewNewPeriod: keepers,
  previewPeriod: keepers,
  previewSplit: rearrangers,
  renameUnit: rearrangers,
  splitUnit: rearrangers,
  'ReportingPeriod.entryStatus': readers,
  'Unit.latestStanding': readers,
  'Unit.members': personal,
  answerComplaint: rankers,
  blocs: everybodyThere,
  changeBloc: { PROVINCE_ADMIN: here },
  defineBloc: { PROVINCE_ADMIN: here },
  explainStanding: readers,
  fileComplaint: enterers,
  makeRankingOfficial: rankers,
  previewRanking: readers,
  publishRanking: rankers,
  ranking: everybodyThere,
  rankings: everybodyThere,
  recomputeRanking: { ...rankers, NATIONAL_VIEWER: here, HOME_AFFAIRS: here, INSPECTOR: here },
  removeBloc: { PROVINCE_ADMIN: here },
  withdrawRanking: rankers,
  askExtension: enterers,
  assignTarget: assigners,
  assignedStandings: readers,
  assignedTargets: readers,
  changeAssignedTarget: assigners,
  withdrawAssignedTarget: assigners,
  decideExtension: extenders,
  entryStatus: readers,
  extensions: readers,
  grantExtension: extenders,
  withdrawExtension: { ...enterers, ...extenders },
  addEvidence: enterers,
  changeOccurrence: enterers,
  // Its metadata, and the file at `GET /evidence/:id`.
  evidence: readers,
  removeEvidence: enterers,
  occurrences: readers,
  recordOccurrence: enterers,
  removeOccurrence: enterers,
  approveReport: verifiers,
  approveReports: verifiers,
  apiKeys: { PROVINCE_ADMIN: here, INSPECTOR: here },
  assignments: { ...keepers, PROVINCIAL_POLICE: here, INSPECTOR: here },
  auditTrail: { PROVINCE_ADMIN: here, INSPECTOR: here },
  calendar: 'PUBLIC',
  campaign: 'PUBLIC',
  campaigns: 'PUBLIC',
  compareCampaigns: 'PUBLIC',
  completeness: readers,
  correctReport: enterers,
  discardCorrection: enterers,
  createApiKey: { PROVINCE_ADMIN: here },
  grantAssignment: granters,
  // What waits for whoever asks, by the rights he holds.
  inbox: 'SIGNED_IN',
  indicator: 'PUBLIC',
  indicators: 'PUBLIC',
  archiveCampaign: { PROVINCE_ADMIN: here },
  closeCampaign: { PROVINCE_ADMIN: here },
  copyCampaign: { PROVINCE_ADMIN: here },
  jobs: { PROVINCE_ADMIN: here },
  launchCampaign: { PROVINCE_ADMIN: here },
  planReview: { PROVINCE_ADMIN: here },
  reopenCampaign: { PROVINCE_ADMIN: here },
  reviewCampaign: { PROVINCE_ADMIN: here },
  period: 'PUBLIC',
  // Streams; asked again before every answer.
  inboxChanged: 'SIGNED_IN',
  standingsChanged: readers,
  // These concern only the caller's own notices.
  markNoticesRead: 'SIGNED_IN',
  noticePreferences: 'SIGNED_IN',
  notices: 'SIGNED_IN',
  openEntries: readers,
  openPeriods: readers,
  plugins: 'PUBLIC',
  recallReport: enterers,
  report: readers,
  reportForm: readers,
  reports: readers,
  retryJob: { PROVINCE_ADMIN: here },
  returnReport: verifiers,
  returnReports: verifiers,
  revokeApiKey: { PROVINCE_ADMIN: here },
  revokeAssignment: granters,
  saveGrid: enterers,
  saveReport: enterers,
  submitReport: enterers,
  rotateApiKey: { PROVINCE_ADMIN: here },
  setNoticePreference: 'SIGNED_IN',
  standing: readers,
  standings: readers,
  targetStanding: readers,
  dashboard: readers,
  nationalStandings: { NATIONAL_VIEWER: here },
  unit: 'PUBLIC',
  units: 'PUBLIC',
  verifyReport: verifiers,
  verifyReports: verifiers,
  // Says about nobody but whoever asks.
  whoAmI: 'PUBLIC',
  withdrawPeriod: keepers,
  workItems: 'PUBLIC',
  workPlans: 'PUBLIC',
} as const satisfies Readonly<Record<string, Rule>>;

/** One of {@link rights}. */
export type Operation = keyof typeof rights;

export { enterers, keepers, readers, verifiers };
