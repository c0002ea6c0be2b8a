import type { NoticeKind, Role } from '@thi-dua/schema';

/** Which holders of a right are told: of the unit itself; or of it and all above. */
export type Reach = 'OWN' | 'AT_OR_ABOVE';

/** Who is told of something. */
export interface Audience {
  readonly roles: readonly Role[];
  readonly reach: Reach;
}

/** What people are told in the transaction it happens in; of the rest a job finds out whom it concerns. */
export type PromptKind = Extract<
  NoticeKind,
  'REPORT_RETURNED' | 'REPORT_APPROVED' | 'EXTENSION_ASKED' | 'EXTENSION_DECIDED' | 'RANKING_PUBLISHED'
>;

const reporters: Audience = {
  roles: ['TEAM_HEAD', 'COMMUNE_OFFICER', 'COMMUNE_POLICE', 'PROVINCIAL_POLICE'],
  reach: 'OWN',
};
const granters: Audience = { roles: ['PROVINCE_ADMIN', 'PROVINCIAL_POLICE'], reach: 'AT_OR_ABOVE' };

/** Of each such kind: those who can do something about it. */
export const audiences: Readonly<Record<PromptKind, Audience>> = {
  REPORT_RETURNED: reporters,
  REPORT_APPROVED: reporters,
  EXTENSION_ASKED: granters,
  EXTENSION_DECIDED: reporters,
  RANKING_PUBLISHED: reporters,
};
