import {
  approveReport,
  type Client,
  createClient,
  report,
  returnReport,
  submitReport,
  verifyReport,
} from '@thi-dua/client-sdk';
import { allDone, launch, type Reporting, startReporting } from './standings.setup.ts';
import { communes } from './unit-admin.setup.ts';

/** A report as these tests pass it on: the next step is based on its version. */
export interface Step {
  readonly id: string;
  readonly version: number;
}

/** A launched campaign with a month open to two teams of one commune, and people who enter and verify. */
export interface Reports extends Reporting {
  readonly commune: string;
  readonly teams: readonly [string, string];
  readonly month: string;
  client(user: string): Client;
  /** What a team's officer hands in, everything done unless said otherwise. */
  handIn(
    unitId: string,
    given?: { readonly version?: number; readonly values?: typeof allDone },
  ): Promise<Step>;
  /** Standing of a unit in the month. */
  standing(
    unitId: string,
  ): Promise<{ readonly reported: number; readonly verified: number; readonly met: number }>;
}

export async function startReports(): Promise<Reports> {
  const app = await startReporting();
  const commune = await app.unitId(communes[0]);
  const teams = [await app.team(commune, 'Tổ ấp Một'), await app.team(commune, 'Tổ ấp Hai')] as const;
  await launch(app.as);
  const month = await app.period('month/2026-08');
  await app.open(month);
  await give(app, { user: 'police-82', role: 'PROVINCIAL_POLICE', unitId: await app.unitId('82') });
  await give(app, { user: 'head-1', role: 'TEAM_HEAD', unitId: teams[0] });
  const client = (user: string) => createClient({ url: new URL('/graphql', app.app.url), token: user });
  return {
    ...app,
    commune,
    teams,
    month,
    client,
    handIn: async (unitId, { version, values = allDone } = {}) => {
      const input = { unitId, periodId: month, version: version ?? null, values };
      const { submitReport: handed } = await client('officer-1').request(submitReport, { input });
      if (handed.__typename !== 'Report') throw new Error(`It was not handed in: ${JSON.stringify(handed)}`);
      return handed;
    },
    standing: async (unitId) => {
      const [row] = await app.sql<{ reported: number; verified: number; met: number }>(
        'select reported, verified, met from standing where unit_id = $1 and period_id = $2',
        [unitId, month],
      );
      return row ?? { reported: 0, verified: 0, met: 0 };
    },
  };
}

async function give(
  app: Reporting,
  { user, role, unitId }: { readonly user: string; readonly role: string; readonly unitId: string },
): Promise<void> {
  await app.sql(
    `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, granted_by)
     select province_code, $2, $2, $3, id, '2020-01-01', 'test' from unit where id = $1`,
    [unitId, user, role],
  );
}

/** The steps of a level above, as one user takes them. */
export function reviewing(client: Client) {
  return {
    verify: async ({ id, version }: Step) =>
      (await client.request(verifyReport, { id, version })).verifyReport,
    sendBack: async (
      { id, version }: Step,
      reason: string,
      notes: readonly { indicatorId: string; note: string }[] = [],
    ) => (await client.request(returnReport, { id, version, reason, notes: [...notes] })).returnReport,
    approve: async (
      { id, version }: Step,
      exceptions: readonly { indicatorId: string; reason: string }[] = [],
    ) => (await client.request(approveReport, { id, version, exceptions: [...exceptions] })).approveReport,
  };
}

/** The report as somebody reads it, history and all. */
export async function readReport(client: Client, unitId: string, periodId: string) {
  const { report: found } = await client.request(report, { unitId, periodId });
  if (found == null) throw new Error('There is no such report, or it is not visible');
  return found;
}
