import type { NoticeKind, Role } from '@thi-dua/schema';

/**
 * Which holders of a right are told: of the unit itself; of it and all above; or strictly above it, at the nearest unit
 * somebody is found at, so that a team's report does not call up the whole province.
 */
export type Reach = 'OWN' | 'AT_OR_ABOVE' | 'NEAREST_ABOVE';

/** Who is told of something. */
export interface Audience {
  readonly roles: readonly Role[];
  readonly reach: Reach;
}

const reporters: Audience = {
  roles: ['TEAM_HEAD', 'COMMUNE_OFFICER', 'COMMUNE_POLICE', 'PROVINCIAL_POLICE'],
  reach: 'OWN',
};
const verifiers: Audience = { roles: ['COMMUNE_POLICE', 'PROVINCIAL_POLICE'], reach: 'NEAREST_ABOVE' };
const granters: Audience = { roles: ['PROVINCE_ADMIN', 'PROVINCIAL_POLICE'], reach: 'AT_OR_ABOVE' };

/** Of each kind of notice: those who can do something about it. */
export const audiences: Readonly<Record<NoticeKind, Audience>> = {
  PERIOD_OPENED: reporters,
  REPORT_DUE: reporters,
  REPORT_OVERDUE: reporters,
  REPORT_SUBMITTED: verifiers,
  REPORT_RETURNED: reporters,
  REPORT_APPROVED: reporters,
  EXTENSION_ASKED: granters,
  EXTENSION_DECIDED: reporters,
  RANKING_PUBLISHED: reporters,
  CORRECTION_SUBMITTED: verifiers,
};
