import {
  askExtension,
  decideExtension,
  extensions,
  grantExtension,
  notices,
  type WithdrawExtensionMutationVariables,
  withdrawExtension,
} from '@thi-dua/client-sdk';
import { type Extending, startExtending } from './extensions.setup.ts';

interface Changed {
  readonly __typename: string;
  readonly id: string;
  readonly state: string;
  readonly until: string;
  readonly version: number;
  readonly inForce: boolean;
  readonly mayDecide: boolean;
  readonly refusalCode: string;
  readonly message: string;
  readonly fields: readonly string[];
}

interface Askable {
  readonly entryStatus: { readonly mayAskExtension: boolean } | null;
}

const mayAsk = `query ($unitId: ID!, $periodId: ID!, $at: DateTime!) {
  entryStatus(unitId: $unitId, periodId: $periodId, at: $at) { mayAskExtension } }`;

/** So many milliseconds from an instant; what is asked for at an instant is answered for its second. */
const around = (instant: string, by: number) => new Date(Date.parse(instant) + by).toISOString();

describe('an extension', () => {
  let app: Extending;
  beforeAll(async () => {
    app = await startExtending();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    await app.forget();
    await app.times(-48, -24, 24);
  });

  const send = async (user: string, document: string, variables: object): Promise<Changed> =>
    Object.values(await app.as(user)<Record<string, Changed>>(document, variables))[0] as Changed;
  const ask = (user: string, unitId: string, hours: number) =>
    send(user, askExtension, {
      unitId,
      periodId: app.month,
      until: app.inHours(hours),
      reason: 'Mất điện do bão',
    });
  const grant = (user: string, unitId: string, hours: number) =>
    send(user, grantExtension, {
      unitId,
      periodId: app.month,
      until: app.inHours(hours),
      reason: 'Bão số 5',
    });
  const decide = (user: string, { id, version }: Changed, decision: object) =>
    send(user, decideExtension, { id, version, reason: 'Đã kiểm tra', ...decision });
  const withdraw = (user: string, { id, version }: WithdrawExtensionMutationVariables) =>
    send(user, withdrawExtension, { id, version });
  /** The day after its granting, three days later, … */
  const later = (hours: number) =>
    app.sql(`update extension set until = until - $1 * interval '1 hour', asked_until = null`, [hours]);

  test('is asked for with a reason and granted with a reason: then the unit is in time, and its neighbour is not', async () => {
    const asked = await ask('head-1', app.teams[0], 12);
    expect(asked).toMatchObject({ state: 'ASKED', inForce: false, mayDecide: false });
    expect((await app.report('officer-1', app.teams[1])).late).toBe(true);
    expect(await decide('tinh-82', asked, { grant: true })).toMatchObject({
      state: 'GRANTED',
      inForce: true,
    });
    expect((await app.report('officer-1', app.teams[0])).late).toBe(false);
  });

  test('may be asked for until seven days after the closing, and not a moment longer', async () => {
    const week = 7 * 24;
    const seconds = 1 / 3_600;
    await app.times(-2 * week, -week - 24, -week + 20 * seconds);
    const askable = async (at: string) =>
      (await app.as('head-1')<Askable>(mayAsk, { unitId: app.teams[0], periodId: app.month, at }))
        .entryStatus;
    const [{ until } = { until: '' }] = await app.sql<{ until: string }>(
      `select to_char((closes_at + interval '7 days') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as until
       from reporting_period where id = $1`,
      [app.month],
    );
    expect((await askable(around(until, -1_000)))?.mayAskExtension).toBe(true);
    expect((await askable(around(until, 1_000)))?.mayAskExtension).toBe(false);
    const asked = await ask('head-1', app.teams[0], 12);
    expect(asked).toMatchObject({ state: 'ASKED' });
    await app.forget();
    await app.times(-2 * week, -week - 24, -week);
    expect(await ask('head-1', app.teams[0], 12)).toMatchObject({
      refusalCode: 'INVALID',
      fields: ['periodId'],
    });
  });

  test('at a commune holds for all below it, past the closing of the period, and ends by itself', async () => {
    await app.times(-72, -48, -24);
    expect(await app.report('officer-1', app.teams[0])).toMatchObject({ fields: ['CLOSED'] });
    expect(await grant('tinh-82', app.one, 24)).toMatchObject({ state: 'GRANTED' });
    expect((await app.report('officer-1', app.teams[0])).late).toBe(false);
    expect(await app.report('officer-2', app.teams[2])).toMatchObject({ fields: ['CLOSED'] });
    await later(25);
    const refused = await app.report('officer-1', app.teams[1]);
    expect(refused).toMatchObject({ code: 'ENTRY_CLOSED', fields: ['CLOSED'] });
  });

  test('changes nothing while it is asked for, denied or withdrawn', async () => {
    const denied = await decide('admin-82', await ask('officer-1', app.teams[0], 12), { grant: false });
    expect(denied).toMatchObject({ state: 'DENIED', inForce: false });
    expect(await withdraw('officer-1', await ask('officer-1', app.teams[0], 12))).toMatchObject({
      state: 'WITHDRAWN',
    });
    await ask('officer-1', app.teams[0], 12);
    const taken = await withdraw('admin-82', await grant('admin-82', app.teams[0], 20));
    expect(taken).toMatchObject({ state: 'WITHDRAWN' });
    expect((await app.report('officer-1', app.teams[0])).late).toBe(true);
  });

  test('never shortens what holds, and the latest of several holds', async () => {
    await grant('admin-82', app.teams[0], 6);
    await grant('admin-82', app.one, 3).then((answer) => expect(answer.state).toBe('GRANTED'));
    await later(4);
    expect((await app.report('officer-1', app.teams[0])).late).toBe(false);
    expect((await app.report('officer-1', app.teams[1])).late).toBe(true);
  });

  test('is told to those who may decide, and its decision to whoever asked', async () => {
    const titles = async (user: string) => {
      const { notices: page } = await app.as(user)<{
        notices: { nodes: { title: string; body: string }[] };
      }>(notices, { first: 10 });
      return page.nodes.map(({ title, body }) => [title, body]);
    };
    await app.sql('delete from notice');
    const asked = await ask('head-1', app.teams[0], 12);
    const about = 'Tổ bảo vệ an ninh, trật tự Tổ Một, Tháng 8/2026';
    const wish = [`Có đề nghị gia hạn: ${about}`, expect.stringMatching(/ngày .*Lý do: Mất điện do bão$/)];
    expect([await titles('tinh-82'), await titles('admin-82')]).toEqual([[wish], [wish]]);
    expect([await titles('head-1'), await titles('officer-2'), await titles('admin-08')]).toEqual([
      [],
      [],
      [],
    ]);
    await decide('tinh-82', asked, { grant: false });
    expect(await titles('head-1')).toEqual([
      [`Đã trả lời đề nghị gia hạn: ${about}`, 'Không được gia hạn. Lý do: Đã kiểm tra'],
    ]);
  });

  test('is decided by nobody who asked for it, and granted by nobody who enters the reports', async () => {
    await app.sql(
      `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, granted_by)
       select '82', 'both', 'both', v.role, v.unit, '2020-01-01', 'test'
       from (values ('COMMUNE_OFFICER', $1::uuid), ('PROVINCE_ADMIN', $2::uuid)) as v (role, unit)`,
      [app.one, await app.unitId('82')],
    );
    const own = await ask('both', app.teams[0], 12);
    expect(await decide('both', own, { grant: true })).toMatchObject({ refusalCode: 'OWN_REQUEST' });
    expect(await grant('both', app.teams[0], 12)).toMatchObject({ refusalCode: 'OWN_REQUEST' });
    expect(await decide('officer-1', own, { grant: true })).toMatchObject({ refusalCode: 'NOT_FOUND' });
  });

  test('is granted for less than was asked, and never for more', async () => {
    const asked = await ask('officer-1', app.one, 48);
    expect(await decide('tinh-82', asked, { grant: true, until: app.inHours(49) })).toMatchObject({
      fields: ['until'],
    });
    const until = app.inHours(24);
    const granted = await decide('tinh-82', asked, { grant: true, until });
    expect(Date.parse(granted.until)).toBe(Math.floor(Date.parse(until) / 1000) * 1000);
    expect(await decide('admin-82', asked, { grant: false })).toMatchObject({ __typename: 'Conflict' });
  });

  test.each([
    ['into the past', -1, 'until', /đã qua/],
    ['further than anybody should wait', 24 * 120, 'until', /tối đa 90 ngày/],
  ])('is refused %s', async (_, hours, field, message) => {
    const answer = await ask('officer-1', app.teams[0], hours);
    expect(answer).toMatchObject({ refusalCode: 'INVALID', fields: [field] });
    expect(answer.message).toMatch(message);
  });

  test('is refused when it would change nothing, when one is being asked for, and when it is over for a week', async () => {
    await app.times(-1, 12, 24);
    expect(await ask('officer-1', app.teams[0], 11)).toMatchObject({ fields: ['until'] });
    expect(await ask('officer-1', app.one, 13)).toMatchObject({ state: 'ASKED' });
    expect(await ask('police-1', app.one, 14)).toMatchObject({ refusalCode: 'OVERLAP' });
    await app.times(-24 * 12, -24 * 10, -24 * 8);
    expect(await ask('officer-1', app.teams[1], 24)).toMatchObject({ fields: ['periodId'] });
    expect(await grant('tinh-82', app.teams[1], 24)).toMatchObject({ state: 'GRANTED' });
    const off = await app.team(app.one, `Tổ mới ${Date.now()}`);
    await app.sql('update standing set on_roll = false where unit_id = $1', [off]);
    expect(await grant('tinh-82', off, 24)).toMatchObject({ fields: ['unitId'] });
  });

  test('is listed for whoever reads the unit, at the cost of one statement however many there are', async () => {
    for (const team of app.teams) await grant('admin-82', team, 12);
    await ask('officer-1', app.one, 30);
    interface Listed {
      readonly extensions: {
        readonly totalCount: number;
        readonly nodes: readonly (Changed & { readonly unit: { readonly fullName: string } })[];
      };
    }
    const list = async (user: string, unitId: string, filter: object = {}) =>
      (await app.as(user)<Listed>(extensions, { filter: { unitId, ...filter }, first: 10 })).extensions;
    const province = await app.unitId('82');
    await list('admin-82', province, { inForce: false });
    app.app.statements.length = 0;
    const few = await list('admin-82', province, { inForce: false });
    const once = app.app.statements.length;
    app.app.statements.length = 0;
    const all = await list('admin-82', province);
    expect([few.totalCount, all.totalCount]).toEqual([1, 4]);
    expect(app.app.statements.length).toBe(once);
    expect(all.nodes[0]).toMatchObject({ state: 'ASKED', mayDecide: true });
    expect((await list('officer-1', app.one, { states: ['ASKED'] })).nodes).toMatchObject([
      { mayDecide: false },
    ]);
    expect((await list('officer-2', app.other)).totalCount).toBe(1);
    expect((await list('officer-2', app.one)).totalCount).toBe(0);
  });
});
