import type { NoticeKind, Role } from '@thi-dua/schema';

/** Whether only holders of rights on the unit itself are notified, or also those on units above. */
export type AudienceReach = 'OWN' | 'AT_OR_ABOVE';

/** Whom a notice goes to. */
export interface Audience {
  readonly roles: readonly Role[];
  readonly reach: AudienceReach;
}

/** Kinds written in the transaction of the event; for the other kinds, jobs find the receivers later. */
export type PromptKind = Extract<
  NoticeKind,
  'REPORT_RETURNED' | 'REPORT_APPROVED' | 'EXTENSION_ASKED' | 'EXTENSION_DECIDED' | 'RANKING_PUBLISHED'
>;

const reporters: Audience = {
  roles: ['TEAM_HEAD', 'COMMUNE_OFFICER', 'COMMUNE_POLICE', 'PROVINCIAL_POLICE'],
  reach: 'OWN',
};
const granters: Audience = { roles: ['PROVINCE_ADMIN', 'PROVINCIAL_POLICE'], reach: 'AT_OR_ABOVE' };

/** For each of these kinds, those who can act on it. */
export const audiences: Readonly<Record<PromptKind, Audience>> = {
  REPORT_RETURNED: reporters,
  REPORT_APPROVED: reporters,
  EXTENSION_ASKED: granters,
  EXTENSION_DECIDED: reporters,
  RANKING_PUBLISHED: reporters,
};
