import {
  type Client,
  createClient,
  type StandingQuery,
  type SubmitReportMutationVariables,
  standing,
  submitReport,
  verifyReport,
} from '@thi-dua/client-sdk';
import { allDone, campaign, type Reporting, startReporting } from './standings.setup.ts';

type Values = NonNullable<SubmitReportMutationVariables['input']['values']>;
export type Shown = NonNullable<StandingQuery['standing']>;
export type ShownTarget = Shown['targets'][number];

/** Two campaigns of a province under way: teams report every month, everybody once a year. */
export interface Rules extends Reporting {
  readonly year: string;
  client(user: string): Client;
  /** A unit hands in what a team does when all is done, but for what is given. */
  handIn(unitId: string, periodId: string, given: Values, version?: number): Promise<Step>;
  verify(step: Step): Promise<void>;
  standing(unitId: string, periodId: string, user?: string): Promise<Shown | null>;
  /** How a unit stands against one target. */
  target(unitId: string, periodId: string, code: string): Promise<ShownTarget | undefined>;
}

export interface Step {
  readonly id: string;
  readonly version: number;
}

export const wholePeople = 'dong-thap/whole-people-2026';

export async function startRules(): Promise<Rules> {
  const app = await startReporting();
  const province = await app.unitId('82');
  await app.sql(
    `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, granted_by)
     select '82', role, role, role, $1::uuid, date '2020-01-01', 'test' from unnest(array['PROVINCIAL_POLICE', 'COMMUNE_POLICE']) role
     union all select '00', 'national', 'national', 'NATIONAL_VIEWER', null, '2020-01-01', 'test'`,
    [province],
  );
  for (const id of [campaign, wholePeople]) {
    await app.as('admin-82')(`mutation ($id: ID!) { launchCampaign(campaignId: $id) { __typename } }`, {
      id,
    });
  }
  const [year] = await app.sql<{ id: string }>(`select id from reporting_period where key = $1`, [
    `${wholePeople}/period/year/1`,
  ]);
  const client = (user: string) => createClient({ url: new URL('/graphql', app.app.url), token: user });
  const shown: Rules['standing'] = async (unitId, periodId, user = 'PROVINCIAL_POLICE') =>
    (await client(user).request(standing, { unitId, periodId })).standing;
  return {
    ...app,
    year: year?.id ?? '',
    client,
    standing: shown,
    target: async (unitId, periodId, code) =>
      (await shown(unitId, periodId))?.targets.find((each) => each.target.code === code),
    handIn: async (unitId, periodId, given, version) => {
      const named = new Set(given.map(({ indicatorId }) => indicatorId));
      const values =
        periodId === year?.id
          ? given
          : [...allDone.filter(({ indicatorId }) => !named.has(indicatorId)), ...given];
      const input = { unitId, periodId, version: version ?? null, values };
      const { submitReport: handed } = await client('COMMUNE_POLICE').request(submitReport, { input });
      if (handed.__typename !== 'Report') throw new Error(`It was not handed in: ${JSON.stringify(handed)}`);
      return handed;
    },
    verify: async (step) => {
      const { verifyReport: verified } = await client('PROVINCIAL_POLICE').request(verifyReport, step);
      if (verified.__typename !== 'Report')
        throw new Error(`It was not verified: ${JSON.stringify(verified)}`);
    },
  };
}
