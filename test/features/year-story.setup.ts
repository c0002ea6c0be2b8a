import {
  askExtension,
  type Client,
  completeness,
  createClient,
  decideExtension,
  entryStatus,
  fileComplaint,
  grantAssignment,
  notices,
  publishRanking,
  submitReport,
  whoAmI,
} from '@thi-dua/client-sdk';
import { openDatabase } from '../../server/data/database.ts';
import { scheduleMoments } from '../../server/modules/moment/schedule-moments.ts';
import { setClock } from '../support/clock.ts';
import { runJobs } from '../support/jobs.ts';
import { allDone, type Reporting, startReporting } from './standings.setup.ts';
import { communes } from './unit-admin.setup.ts';

/** A commune with three teams, its province's police, and a clock that goes where it is told. */
export interface Year extends Omit<Reporting, 'as' | 'submit'> {
  readonly commune: string;
  readonly teams: readonly [one: string, two: string, three: string];
  as(user: string): Client;
  /** It is this moment in Vietnam, e.g. `2026-05-06 00:00`, and stays so. */
  itIs(moment: string): Promise<void>;
  /** The moment comes, and with it what the server does by itself by then. */
  dayComes(moment: string): Promise<void>;
}

export async function startYear(): Promise<Year> {
  const app = await startReporting();
  const commune = await app.unitId(communes[0]);
  const itIs = (moment: string) => setClock(app.app, `${moment}+07`);
  await itIs('2026-03-01 08:00');
  const team = (name: string) => app.team(commune, name);
  const teams = [await team('Tổ Một'), await team('Tổ Hai'), await team('Tổ Ba')] as const;
  return {
    ...app,
    commune,
    teams,
    itIs,
    as: (user) => createClient({ url: new URL('/graphql', app.app.url), token: user }),
    dayComes: async (moment) => {
      await itIs(moment);
      const database = await openDatabase({ url: app.app.databaseUrl, poolSize: 1 });
      await scheduleMoments(database).finally(() => database.close());
      await runJobs(app.app);
    },
  };
}

/** What people do in a period, each as a user. */
export function actsIn({ as, teams }: Year, periodId: () => string) {
  const team = (number: 1 | 2 | 3) => teams[number - 1] ?? '';
  return {
    team,
    submit: async (user: string, number: 1 | 2 | 3) => {
      const input = { unitId: team(number), periodId: periodId(), values: allDone };
      return (await as(user).request(submitReport, { input })).submitReport;
    },
    status: async (user: string, number: 1 | 2 | 3) =>
      (await as(user).request(entryStatus, { unitId: team(number), periodId: periodId() })).entryStatus,
    ask: async (user: string, number: 1 | 2 | 3, until: string) => {
      const wish = { unitId: team(number), periodId: periodId(), until, reason: 'Mất sổ do lũ' };
      return (await as(user).request(askExtension, wish)).askExtension;
    },
    grant: async (user: string, { id, version }: { readonly id: string; readonly version: number }) => {
      const decision = { id, version, grant: true, reason: 'Đã kiểm tra' };
      return (await as(user).request(decideExtension, decision)).decideExtension;
    },
    publish: async (user: string, blocId: string, complaintsUntil: string) => {
      const input = { periodId: periodId(), blocId, stage: 'PROVISIONAL' as const, complaintsUntil };
      return (await as(user).request(publishRanking, { input })).publishRanking;
    },
    complain: async (user: string, rankingId: string, number: 1 | 2 | 3) => {
      const input = { rankingId, unitId: team(number), text: 'Nguồn tin là 9/10.' };
      return (await as(user).request(fileComplaint, { input })).fileComplaint;
    },
    states: async (user: string, unitId: string) => {
      const asked = { unitId, periodId: periodId(), kinds: ['SECURITY_TEAM' as const], first: 10 };
      const units = (await as(user).request(completeness, asked)).completeness?.units.nodes ?? [];
      return units.map(({ name, state }) => `${name}: ${state}`);
    },
    told: async (user: string) =>
      (await as(user).request(notices, { first: 10 })).notices.nodes.map(({ title, createdAt }) => ({
        title,
        createdAt,
      })),
  };
}

/** Gives a role at a unit until the end of a day. */
export async function giveUntil(
  admin: Client,
  given: { readonly userId: string; readonly unitId: string; readonly endsOn: string },
) {
  const input = {
    ...given,
    userName: given.userId,
    role: 'COMMUNE_OFFICER' as const,
    startsOn: '2026-03-20',
  };
  return (await admin.request(grantAssignment, { input })).grantAssignment;
}

export const rolesOf = async (client: Client) =>
  (await client.request(whoAmI)).whoAmI?.assignments.map(({ role }) => role);
