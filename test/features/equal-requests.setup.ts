import { campaignState, createUnit, launchCampaign, report } from '@thi-dua/client-sdk';
import { type Cell, csv, type GridFiles, startGridFiles } from './grid-import.setup.ts';
import { communes } from './unit-admin.setup.ts';

/** What is sent without an idempotency key, and what with one. */
export type Which = 'bare' | 'keyed';

/** Something that was made, as the next step is based on it. */
export interface Made {
  readonly id: string;
  readonly version: number;
}

/** A commune whose teams report a month, and what the steps need to know of it. */
export interface EqualRequests extends GridFiles {
  readonly sibling: string;
  /** A new hamlet of the commune. */
  hamlet(name: string): Promise<Made>;
  /** The team that the reports of a kind of request are about. */
  teamOf(which: Which): string;
  /** The team whose report comes as a file. */
  fileTeamOf(which: Which): string;
  /** The report of a team as it stands. */
  reportOf(team: string): Promise<Made>;
  gridFile(which: Which): Promise<string>;
  endComplaints(rankingId: string): Promise<void>;
  rankingVersion(rankingId: string): Promise<number>;
  /** A campaign as its next change is based on it, launched if it was a draft. */
  launched(campaignId: string): Promise<{ readonly campaignId: string; readonly version: number }>;
  noticeOf(user: string): Promise<string>;
  /** What an earlier step has made. */
  made(mutation: string, which: Which): Made;
  remember(mutation: string, which: Which, answer: object): void;
  /** How often the trail says that it was done. */
  done(mutation: string): Promise<number>;
}

export async function startEqualRequests(): Promise<EqualRequests> {
  const app = await startGridFiles(4);
  const [bare = '', keyed = '', bareFile = '', keyedFile = ''] = app.teams;
  const memory = new Map<string, Made>();
  const one = async <Row extends object>(text: string, values: readonly unknown[]) => {
    const [row] = await app.sql<Row>(text, values);
    if (row === undefined) throw new Error(`Nothing is there for ${text}`);
    return row;
  };
  const fileTeamOf = (which: Which) => (which === 'bare' ? bareFile : keyedFile);
  return {
    ...app,
    sibling: await app.unitId(communes[1]),
    hamlet: async (name) => {
      const input = {
        parentId: app.commune,
        kind: 'HAMLET',
        kindWord: 'ấp',
        name,
        validFrom: '2026-01-01',
      } as const;
      const { createUnit: unit } = await app.client('admin-82').request(createUnit, { input });
      if (unit.__typename !== 'Unit') throw new Error(unit.message);
      return { id: unit.id, version: unit.version };
    },
    teamOf: (which) => (which === 'bare' ? bare : keyed),
    fileTeamOf,
    reportOf: async (unitId) => {
      const { report: found } = await app
        .client('officer-1')
        .request(report, { unitId, periodId: app.month });
      if (found == null) throw new Error('There is no such report');
      return { id: found.id, version: found.version };
    },
    gridFile: async (which) => {
      const [title = [], headings = [], ...rows] = await app.template();
      const names = await app.sql<{ name: string }>('select name from unit_version where unit_id = $1', [
        fileTeamOf(which),
      ]);
      const row = rows.find(([, , unit]) => String(unit).endsWith(names[0]?.name ?? '?')) ?? [];
      const figures: Cell[] = [9, 10, 3, 3, 1, 0, 0, 0, 95, 100, 0, 0, 5, 5, 0, 0, 1, 'Không'];
      return csv([title, headings, [...row.slice(0, 3), ...figures]]);
    },
    endComplaints: async (id) => {
      await app.sql(`update ranking set complaints_until = now() - interval '1 hour' where id = $1`, [id]);
    },
    rankingVersion: async (id) =>
      (await one<{ version: number }>('select version from ranking where id = $1', [id])).version,
    launched: async (campaignId) => {
      const admin = app.client('admin-82');
      const state = async () => (await admin.request(campaignState, { id: campaignId })).campaign?.state;
      if ((await state())?.stage === 'DRAFT') await admin.request(launchCampaign, { campaignId });
      return { campaignId, version: (await state())?.version ?? 0 };
    },
    noticeOf: async (user) =>
      (await one<{ id: string }>('select id from notice where user_id = $1 limit 1', [user])).id,
    made: (mutation, which) => {
      const answer = memory.get(`${mutation} ${which}`);
      if (answer === undefined)
        throw new Error(`${mutation} (${which}) has made nothing that could be gone on with`);
      return answer;
    },
    remember: (mutation, which, answer) => {
      const made = [answer, ...Object.values(answer)].find(
        (each): each is Pick<Made, 'id'> & Partial<Made> =>
          typeof each === 'object' && each !== null && 'id' in each,
      );
      if (made !== undefined) memory.set(`${mutation} ${which}`, { id: made.id, version: made.version ?? 0 });
    },
    done: async (mutation) =>
      (
        await one<{ count: number }>('select count(*)::int as count from audit_entry where operation = $1', [
          mutation,
        ])
      ).count,
  };
}
