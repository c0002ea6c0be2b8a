import {
  type Client,
  createClient,
  type PublishRankingMutation,
  publishRanking,
  type RankingQuery,
  ranking,
} from '@thi-dua/client-sdk';
import { allDone, launch, type Reporting, startReporting } from './standings.setup.ts';
import { communes } from './unit-admin.setup.ts';

type Published = Extract<PublishRankingMutation['publishRanking'], { __typename: 'Ranking' }>;
type Shown = NonNullable<RankingQuery['ranking']>;
export type Entry = Shown['entries']['nodes'][number];

/** A commune whose four teams have reported a month: one all of it, two less, and one nothing. */
export interface Ranked extends Omit<Reporting, 'as'> {
  readonly commune: string;
  readonly month: string;
  /** By the end of its name. */
  readonly teams: Readonly<Record<'one' | 'two' | 'three' | 'four', string>>;
  /** The teams of the commune. */
  readonly bloc: string;
  as(user: string): Client;
  ask<Data>(user: string, text: string, variables?: object): Promise<Data>;
  publish(stage?: 'PROVISIONAL' | 'VERIFIED', periodId?: string): Promise<Published>;
  entries(id: string, user?: string): Promise<readonly Entry[]>;
}

export const tomorrow = () => new Date(Date.now() + 31 * 3_600_000).toISOString().slice(0, 10);

/** `allDone` with other figures for some of its indicators. */
export const done = (others: Readonly<Record<string, object>>) =>
  allDone.map((value) => ({ ...value, ...others[value.indicatorId] }));

const people = [
  ['police-82', 'PROVINCIAL_POLICE', '82'],
  ['officer-2', 'COMMUNE_OFFICER', communes[1]],
] as const;

export async function startRanked(): Promise<Ranked> {
  const { as: asked, ...app } = await startReporting();
  const commune = await app.unitId(communes[0]);
  const named = ['one', 'two', 'three', 'four'] as const;
  const words = ['Tổ ấp Một', 'Tổ ấp Hai', 'Tổ ấp Ba', 'Tổ ấp Bốn'];
  const made: [string, string][] = [];
  for (const [index, name] of named.entries()) made.push([name, await app.team(commune, words[index] ?? '')]);
  const teams = Object.fromEntries(made) as Ranked['teams'];
  for (const [user, role, code] of people) {
    await app.sql(
      `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, granted_by)
       select province_code, $2, $2, $3, id, '2020-01-01', 'test' from unit where id = $1`,
      [await app.unitId(code), user, role],
    );
  }
  await app.sql(
    `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, granted_by)
     values ('00', 'national', 'national', 'NATIONAL_VIEWER', null, '2020-01-01', 'test')`,
  );
  const month = await app.period('month/2026-08');
  await app.open(month);
  await launch(asked);
  const submit = (unitId: string, values: object) =>
    app.submit('officer-1', { unitId, periodId: month, values });
  await submit(teams.one, allDone);
  await submit(teams.two, done({ 'tips-through-force': { numerator: 7 } }));
  await submit(teams.three, done({ 'tips-through-force': { numerator: 6 } }));
  const as = (user: string) => createClient({ url: new URL('/graphql', app.app.url), token: user });
  const bloc = `${commune}/SECURITY_TEAM`;
  return {
    ...app,
    commune,
    month,
    teams,
    bloc,
    as,
    ask: (user, text, variables = {}) => asked(user)(text, variables),
    publish: async (stage = 'PROVISIONAL', periodId = month) => {
      const input = { periodId, blocId: bloc, stage, complaintsUntil: tomorrow() };
      const { publishRanking: made } = await as('admin-82').request(publishRanking, { input });
      if (made.__typename !== 'Ranking') throw new Error(made.message);
      return made;
    },
    entries: async (id, user = 'officer-1') =>
      (await as(user).request(ranking, { id, first: 100 })).ranking?.entries.nodes ?? [],
  };
}

/** Points added up as whole ten-thousandths. */
export const sumOf = (points: readonly string[]): bigint =>
  points.reduce((sum, each) => {
    const [whole = '', fraction = ''] = each.split('.');
    return sum + BigInt(`${whole}${fraction.padEnd(4, '0')}`);
  }, 0n);
