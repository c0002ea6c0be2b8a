import type { Role } from '@thi-dua/client-sdk';
import { day } from './assignments.setup.ts';
import type { EqualRequests, Which } from './equal-requests.setup.ts';
import { csv, teamRow } from './import.setup.ts';
import { tomorrow } from './rankings.setup.ts';
import { allDone, campaign } from './standings.setup.ts';
import { communes } from './unit-admin.setup.ts';

/** One mutation, to be sent twenty times at once: without a key on one thing, with a key on another. */
export interface EqualStep {
  readonly mutation: string;
  readonly as: string;
  readonly variables: (app: EqualRequests, which: Which) => Promise<object> | object;
  /** Doing it again changes nothing more, so every one of the equal requests may succeed. */
  readonly repeatable?: true;
  /** Where a step has two parts: what sets this one apart. */
  readonly when?: string;
}

const admin = 'admin-82';
const officer = 'officer-1';
const police = 'police-1';
const reason = 'Thử hai mươi lần';
const copyOf = (which: Which) => `office-82/grassroots-force-${which === 'bare' ? 2027 : 2028}`;
/** Campaigns that have begun, and so can be reviewed. */
const ended: Readonly<Record<Which, string>> = { bare: campaign, keyed: 'dong-thap/whole-people-2026' };
const inHours = (hours: number) =>
  new Date(Date.now() + hours * 3_600_000).toISOString().replace(/\.\d+/, '');

const units: readonly EqualStep[] = [
  {
    mutation: 'createUnit',
    as: admin,
    variables: ({ commune }, which) => ({
      input: {
        parentId: commune,
        kind: 'HAMLET',
        kindWord: 'ấp',
        name: `Lập ${which}`,
        validFrom: '2026-01-01',
      },
    }),
  },
  {
    mutation: 'renameUnit',
    as: admin,
    variables: async ({ hamlet }, which) => ({
      ...(await hamlet(`Cũ ${which}`)),
      name: `Mới ${which}`,
      on: day(),
    }),
  },
  {
    mutation: 'moveUnit',
    as: admin,
    variables: async ({ hamlet, sibling }, which) => ({
      ...(await hamlet(`Dời ${which}`)),
      parentId: sibling,
      on: day(),
    }),
  },
  {
    mutation: 'closeUnit',
    as: admin,
    variables: async ({ hamlet }, which) => ({ ...(await hamlet(`Đóng ${which}`)), on: day() }),
  },
  {
    mutation: 'mergeUnits',
    as: admin,
    variables: async ({ hamlet, commune }, which) => ({
      input: {
        from: [(await hamlet(`Nhập một ${which}`)).id, (await hamlet(`Nhập hai ${which}`)).id],
        on: day(),
        decree: 'Nghị quyết 1',
        into: { kind: 'HAMLET', kindWord: 'ấp', name: `Hợp ${which}`, parentId: commune },
      },
    }),
  },
  {
    mutation: 'splitUnit',
    as: admin,
    variables: async ({ hamlet }, which) => ({
      input: {
        unit: (await hamlet(`Tách ${which}`)).id,
        on: day(),
        decree: 'Nghị quyết 2',
        into: ['một', 'hai'].map((part) => ({
          kind: 'HAMLET',
          kindWord: 'ấp',
          name: `Tách ${part} ${which}`,
          children: [],
        })),
      },
    }),
  },
  {
    mutation: 'importUnits',
    as: admin,
    repeatable: true,
    variables: ({ commune }, which) => ({
      unitId: commune,
      content: csv([teamRow(communes[0], `Nhập tệp ${which}`)]),
      mode: 'ALL',
    }),
  },
  {
    mutation: 'addMember',
    as: admin,
    variables: ({ teams }, which) => ({
      teamId: teams[0],
      name: `Nguyễn ${which}`,
      role: 'MEMBER',
      since: '2026-01-01',
    }),
  },
  {
    mutation: 'changeMember',
    as: admin,
    variables: ({ made }, which) => ({ ...made('addMember', which), name: `Trần ${which}` }),
  },
  {
    mutation: 'endMember',
    as: admin,
    variables: ({ made }, which) => ({ ...made('changeMember', which), on: day() }),
  },
];

const access: readonly EqualStep[] = [
  {
    mutation: 'grantAssignment',
    as: admin,
    variables: ({ commune }, which) => ({
      input: {
        userId: `moi-${which}`,
        userName: 'Người Mới',
        role: 'COMMUNE_OFFICER' satisfies Role,
        unitId: commune,
        startsOn: day(),
      },
    }),
  },
  {
    mutation: 'revokeAssignment',
    as: admin,
    variables: ({ made }, which) => made('grantAssignment', which),
  },
];

const periods: readonly EqualStep[] = [
  {
    mutation: 'addPeriod',
    as: admin,
    variables: (_, which) => ({
      input: {
        campaignId: campaign,
        name: `Kỳ thêm ${which}`,
        startsOn: '2026-08-01',
        endsOn: which === 'bare' ? '2026-08-10' : '2026-08-11',
        counts: true,
        opensAt: inHours(-1),
        dueAt: inHours(24),
        closesAt: inHours(24 * 20),
        reason,
        accept: ['DUE_AFTER_REVIEW', 'DIFFERS_FROM_PLAN', 'OVERLAP', 'GAP', 'OUTSIDE_CAMPAIGN', 'DUE_PASSED'],
      },
    }),
  },
  {
    mutation: 'configurePeriod',
    as: admin,
    variables: ({ made }, which) => {
      const { id, version } = made('addPeriod', which);
      return { input: { periodId: id, version, name: `Kỳ sửa ${which}`, reason } };
    },
  },
  {
    mutation: 'withdrawPeriod',
    as: admin,
    variables: ({ made }, which) => {
      const { id, version } = made('configurePeriod', which);
      return { periodId: id, version, reason };
    },
  },
  {
    mutation: 'askExtension',
    as: officer,
    variables: ({ month, teamOf }, which) => ({
      unitId: teamOf(which),
      periodId: month,
      until: inHours(60),
      reason,
    }),
  },
  {
    mutation: 'decideExtension',
    as: admin,
    variables: ({ made }, which) => ({ ...made('askExtension', which), grant: true, reason }),
  },
  {
    mutation: 'withdrawExtension',
    as: admin,
    variables: ({ made }, which) => made('decideExtension', which),
  },
  {
    mutation: 'grantExtension',
    as: admin,
    variables: ({ month, teamOf }, which) => ({
      unitId: teamOf(which),
      periodId: month,
      until: inHours(61),
      reason,
    }),
  },
  {
    mutation: 'assignTarget',
    as: officer,
    variables: ({ commune }, which) => ({
      input: {
        unitId: commune,
        campaignId: campaign,
        indicatorId: 'resident-information',
        targetId: `${campaign}/A4.2`,
        startsOn: day(which === 'bare' ? 0 : 20),
        endsOn: day(which === 'bare' ? 10 : 30),
        bound: { comparator: 'AT_LEAST', threshold: 95 },
        says: 'Xã giao cao hơn',
        reason,
      },
    }),
  },
  {
    mutation: 'changeAssignedTarget',
    as: officer,
    variables: ({ made }, which) => ({ input: { ...made('assignTarget', which), says: 'Giao lại', reason } }),
  },
  {
    mutation: 'withdrawAssignedTarget',
    as: officer,
    variables: ({ made }, which) => made('changeAssignedTarget', which),
  },
];

const reports: readonly EqualStep[] = [
  {
    mutation: 'recordOccurrence',
    as: officer,
    variables: ({ teamOf }, which) => ({
      input: {
        unitId: teamOf(which),
        indicatorId: 'good-deeds',
        occurredOn: '2026-08-05',
        description: 'Trả lại ví nhặt được',
        describer: 'Nguyễn Văn An',
      },
    }),
  },
  {
    mutation: 'changeOccurrence',
    as: officer,
    variables: ({ made }, which) => ({
      input: { ...made('recordOccurrence', which), description: `Trả lại điện thoại ${which}` },
    }),
  },
  {
    mutation: 'removeOccurrence',
    as: officer,
    variables: ({ made }, which) => ({ ...made('changeOccurrence', which), reason }),
  },
  {
    mutation: 'saveReport',
    as: officer,
    variables: ({ month, teamOf }, which) => ({
      input: { unitId: teamOf(which), periodId: month, values: allDone },
    }),
  },
  {
    mutation: 'addEvidence',
    as: officer,
    repeatable: true,
    variables: ({ made }, which) => ({
      input: {
        reportId: made('saveReport', which).id,
        indicatorId: 'good-deeds',
        url: `https://bao.example/${which}`,
      },
    }),
  },
  {
    mutation: 'removeEvidence',
    as: officer,
    variables: ({ made }, which) => ({ id: made('addEvidence', which).id }),
  },
  {
    mutation: 'submitReport',
    as: officer,
    variables: ({ month, teamOf, made }, which) => ({
      input: {
        unitId: teamOf(which),
        periodId: month,
        version: made('saveReport', which).version,
        values: allDone,
      },
    }),
  },
  {
    mutation: 'recallReport',
    as: officer,
    variables: ({ made }, which) => ({ ...made('submitReport', which), reason }),
  },
  {
    mutation: 'submitReport',
    when: 'again',
    as: officer,
    variables: ({ month, teamOf, made }, which) => ({
      input: {
        unitId: teamOf(which),
        periodId: month,
        version: made('recallReport', which).version,
        values: allDone,
      },
    }),
  },
  {
    mutation: 'returnReport',
    as: police,
    variables: ({ made }, which) => ({ ...made('submitReport', which), reason }),
  },
  {
    mutation: 'submitReport',
    when: 'after it came back',
    as: officer,
    variables: ({ month, teamOf, made }, which) => ({
      input: {
        unitId: teamOf(which),
        periodId: month,
        version: made('returnReport', which).version,
        values: allDone,
      },
    }),
  },
  {
    mutation: 'returnReports',
    as: police,
    repeatable: true,
    variables: ({ made }, which) => ({ items: [made('submitReport', which)], reason }),
  },
  {
    mutation: 'saveGrid',
    as: officer,
    repeatable: true,
    variables: async ({ commune, month, teamOf, reportOf }, which) => ({
      input: {
        unitId: commune,
        periodId: month,
        mode: 'SUBMIT',
        rows: [{ unitId: teamOf(which), version: (await reportOf(teamOf(which))).version, values: allDone }],
      },
    }),
  },
  {
    mutation: 'verifyReport',
    as: police,
    variables: ({ teamOf, reportOf }, which) => reportOf(teamOf(which)),
  },
  {
    mutation: 'approveReport',
    as: police,
    variables: ({ made }, which) => made('verifyReport', which),
  },
  {
    mutation: 'correctReport',
    as: officer,
    variables: ({ made }, which) => ({ ...made('approveReport', which), reason }),
  },
  {
    mutation: 'discardCorrection',
    as: officer,
    variables: ({ made }, which) => ({ ...made('correctReport', which), reason }),
  },
  {
    mutation: 'importGrid',
    as: officer,
    repeatable: true,
    variables: async ({ commune, month, gridFile }, which) => ({
      unitId: commune,
      periodId: month,
      mode: 'SUBMIT',
      content: await gridFile(which),
    }),
  },
  {
    mutation: 'verifyReports',
    as: police,
    repeatable: true,
    variables: async ({ fileTeamOf, reportOf }, which) => ({ items: [await reportOf(fileTeamOf(which))] }),
  },
  {
    mutation: 'approveReports',
    as: police,
    repeatable: true,
    variables: async ({ fileTeamOf, reportOf }, which) => ({ items: [await reportOf(fileTeamOf(which))] }),
  },
];

const rankings: readonly EqualStep[] = [
  {
    mutation: 'defineBloc',
    as: admin,
    variables: ({ teamOf, fileTeamOf }, which) => ({
      input: { campaignId: campaign, name: `Cụm ${which}`, unitIds: [teamOf(which), fileTeamOf(which)] },
    }),
  },
  {
    mutation: 'changeBloc',
    as: admin,
    variables: ({ made }, which) => ({ ...made('defineBloc', which), name: `Cụm mới ${which}` }),
  },
  {
    mutation: 'publishRanking',
    as: admin,
    variables: ({ month, made }, which) => ({
      input: {
        periodId: month,
        blocId: made('changeBloc', which).id,
        stage: 'PROVISIONAL',
        complaintsUntil: tomorrow(),
      },
    }),
  },
  {
    mutation: 'fileComplaint',
    as: officer,
    variables: ({ teamOf, made }, which) => ({
      input: { rankingId: made('publishRanking', which).id, unitId: teamOf(which), text: 'Điểm chưa đúng' },
    }),
  },
  {
    mutation: 'answerComplaint',
    as: admin,
    variables: ({ made }, which) => ({
      ...made('fileComplaint', which),
      answer: 'Đã kiểm tra',
      accepted: false,
    }),
  },
  {
    mutation: 'makeRankingOfficial',
    as: admin,
    variables: async ({ made, endComplaints, rankingVersion }, which) => {
      const { id } = made('publishRanking', which);
      await endComplaints(id);
      return { id, version: await rankingVersion(id) };
    },
  },
  {
    mutation: 'withdrawRanking',
    as: admin,
    variables: ({ made }, which) => ({ ...made('makeRankingOfficial', which), reason }),
  },
  {
    mutation: 'removeBloc',
    as: admin,
    variables: ({ made }, which) => made('changeBloc', which),
  },
];

const campaigns: readonly EqualStep[] = [
  {
    mutation: 'copyCampaign',
    as: admin,
    // A draft is copied again.
    repeatable: true,
    variables: (_, which) => ({ input: { campaignId: campaign, year: which === 'bare' ? 2027 : 2028 } }),
  },
  {
    mutation: 'planReview',
    as: admin,
    variables: (_, which) => ({
      campaignId: copyOf(which),
      version: 0,
      on: which === 'bare' ? '2027-12-01' : '2028-12-01',
    }),
  },
  { mutation: 'launchCampaign', as: admin, variables: (_, which) => ({ campaignId: copyOf(which) }) },
  ...['closeCampaign', 'reopenCampaign', 'closeCampaign', 'reviewCampaign', 'archiveCampaign'].map(
    (mutation, place): EqualStep => ({
      mutation,
      as: admin,
      ...(place === 2 ? { when: 'again' } : {}),
      variables: async ({ launched }, which) => ({
        ...(await launched(ended[which])),
        ...(mutation === 'reopenCampaign' ? { reason } : {}),
      }),
    }),
  ),
];

const own: readonly EqualStep[] = [
  {
    mutation: 'setNoticePreference',
    as: officer,
    repeatable: true,
    variables: () => ({ kind: null, inApp: true, email: false }),
  },
  {
    mutation: 'markNoticesRead',
    as: officer,
    repeatable: true,
    variables: async ({ noticeOf }) => ({ ids: [await noticeOf(officer)] }),
  },
];

/** In this order: a step may go on with what an earlier one has made. */
export const equalSteps = [...units, ...access, ...periods, ...reports, ...rankings, ...campaigns, ...own];

/** No operation of the client, or nothing that a test here could repeat, with where it is tested. */
export const testedElsewhere: Readonly<Record<string, string>> = {
  createApiKey: 'sign-in-keys.test.ts',
  rotateApiKey: 'sign-in-keys.test.ts',
  revokeApiKey: 'sign-in-keys.test.ts',
  retryJob: 'jobs.test.ts',
};
