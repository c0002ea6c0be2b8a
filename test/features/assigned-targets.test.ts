import {
  assignedTargets,
  assignTarget,
  changeAssignedTarget,
  withdrawAssignedTarget,
} from '@thi-dua/client-sdk';
import { day } from './assignments.setup.ts';
import { type Extending, startExtending } from './extensions.setup.ts';
import { campaign } from './standings.setup.ts';

interface Assigned {
  readonly __typename: string;
  readonly id: string;
  readonly says: string;
  readonly requirement: { readonly text: string; readonly parts: readonly { readonly text: string }[] };
  readonly target: { readonly code: string; readonly requirement: { readonly text: string } } | null;
  readonly units: readonly { readonly id: string }[] | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly version: number;
  readonly refusalCode: string;
  readonly message: string;
  readonly fields: readonly string[];
}

describe('a target that a commune assigns', () => {
  let app: Extending;
  beforeAll(async () => {
    app = await startExtending();
  });
  afterAll(() => app.close());
  beforeEach(() => app.sql('delete from assigned_target'));

  const key = (code: string) => `${campaign}/${code}`;
  const send = async (user: string, document: string, variables: object) =>
    Object.values(await app.as(user)<Record<string, Assigned>>(document, variables))[0] as Assigned;
  const assign = (input: object, user = 'officer-1') =>
    send(user, assignTarget, {
      input: {
        unitId: app.one,
        campaignId: campaign,
        says: 'Xã giao cao hơn',
        reason: 'Nghị quyết HĐND xã',
        ...input,
      },
    });
  /** Of the plan: more than 90 % of residents' information. */
  const residents = (bound: object, more: object = {}) =>
    assign({ targetId: key('A4.2'), indicatorId: 'resident-information', bound, ...more });
  const listed = async (user: string, unitId: string) =>
    (await app.as(user)<{ assignedTargets: Assigned[] }>(assignedTargets, { unitId })).assignedTargets;

  test('asks more than the plan, whose target stays beside it', async () => {
    const assigned = await residents({ comparator: 'AT_LEAST', threshold: 95 });
    expect(assigned).toMatchObject({
      __typename: 'AssignedTarget',
      target: { code: 'A4.2', requirement: { text: expect.stringMatching(/trên 90 %$/) } },
      requirement: { text: expect.stringMatching(/từ 95 % trở lên$/) },
      units: null,
    });
    expect(await listed('head-1', app.teams[0])).toMatchObject([{ id: assigned.id }]);
    expect(await listed('officer-1', app.one)).toHaveLength(1);
    expect(await listed('officer-2', app.teams[2])).toEqual([]);
    expect(await listed('officer-2', app.teams[0])).toEqual([]);
  });

  test('that asks less is refused, with both values in words', async () => {
    const refused = await residents({ comparator: 'AT_LEAST', threshold: 90 });
    expect(refused).toMatchObject({ refusalCode: 'INVALID', fields: ['bound'] });
    expect(refused.message).toBe('Giao “từ 90 % trở lên” là thấp hơn kế hoạch: “trên 90 %”.');
    expect(await residents({ comparator: 'MORE_THAN', threshold: 90 })).toMatchObject({
      says: 'Xã giao cao hơn',
    });
  });

  test('is held against the plan too when it is called additional', async () => {
    const incidents = { indicatorId: 'weapon-cases', bound: { comparator: 'AT_LEAST', threshold: 1 } };
    expect(await assign(incidents)).toMatchObject({ fields: ['bound'], message: /không so sánh/i });
    const tips = { indicatorId: 'tips-through-force', bound: { comparator: 'AT_LEAST', threshold: 79.5 } };
    expect((await assign(tips)).message).toBe('Giao “từ 79,5 % trở lên” là thấp hơn kế hoạch: “đạt 80 %”.');
    // Every quarter the plan asks for nothing of it.
    expect(await assign({ ...tips, every: 'QUARTER' })).toMatchObject({ target: null });
  });

  test('of a composite target makes the measured part stricter and leaves the others', async () => {
    const monthly = { targetId: key('A7.1'), indicatorId: 'good-deeds' };
    const assigned = await assign({ ...monthly, bound: { comparator: 'AT_LEAST', threshold: 3 } });
    expect(assigned.requirement.parts.map(({ text }) => text)).toEqual([
      expect.stringMatching(/ít nhất 3$/),
      expect.any(String),
    ]);
    expect(await assign({ ...monthly, bound: { comparator: 'AT_LEAST', threshold: 0 } })).toMatchObject({
      fields: ['bound'],
    });
    const elsewhere = { ...monthly, indicatorId: 'reoffending', bound: { comparator: 'NONE' } };
    expect(await assign(elsewhere)).toMatchObject({ fields: ['indicatorId'] });
  });

  test.each([
    ['more than all', { comparator: 'MORE_THAN', threshold: 100 }],
    ['a grade of what is a share', { comparator: 'GRADE_AT_LEAST', grade: 'Tốt' }],
    ['no threshold', { comparator: 'AT_LEAST' }],
  ])('is refused when it asks for %s', async (_, bound) => {
    expect(await residents(bound)).toMatchObject({ refusalCode: 'INVALID', fields: ['bound'] });
  });

  test('goes to units below the commune only, and not twice to the same', async () => {
    const bound = { comparator: 'AT_LEAST', threshold: 95 };
    expect(await residents(bound, { unitIds: [app.teams[2]] })).toMatchObject({ fields: ['unitIds'] });
    expect(await residents(bound, { unitIds: [app.teams[0]] })).toMatchObject({
      units: [{ id: app.teams[0] }],
    });
    expect(await residents(bound)).toMatchObject({ refusalCode: 'OVERLAP' });
    expect(await residents(bound, { unitIds: [app.teams[1]] })).toMatchObject({ version: 1 });
    expect(await residents(bound, { unitId: app.teams[0] })).toMatchObject({ fields: ['unitId'] });
    expect(await residents(bound, { unitId: app.other })).toMatchObject({ refusalCode: 'NOT_FOUND' });
    expect(await listed('head-1', app.teams[0])).toHaveLength(1);
  });

  test('is changed from a day on: before it the old one holds', async () => {
    const first = await residents({ comparator: 'AT_LEAST', threshold: 95 }, { startsOn: day(-30) });
    const change = (input: object) =>
      send('police-1', changeAssignedTarget, {
        input: { id: first.id, version: 1, reason: 'Sơ kết', ...input },
      });
    expect(await change({ bound: { comparator: 'REACH', threshold: 80 } })).toMatchObject({
      fields: ['bound'],
    });
    const next = await change({ bound: { comparator: 'AT_LEAST', threshold: 98 } });
    expect(next).toMatchObject({ replacesId: first.id, startsOn: day(), endsOn: null });
    const [before, after] = await listed('officer-1', app.one);
    expect([before?.endsOn, after?.id]).toEqual([day(-1), next.id]);
    expect(await change({})).toMatchObject({ __typename: 'Conflict' });
  });

  test('is taken back with the version one has seen', async () => {
    const { id } = await residents({ comparator: 'AT_LEAST', threshold: 95 });
    expect(await send('officer-1', withdrawAssignedTarget, { id, version: 2 })).toMatchObject({
      __typename: 'Conflict',
    });
    expect(await send('head-1', withdrawAssignedTarget, { id, version: 1 })).toMatchObject({
      refusalCode: 'NOT_FOUND',
    });
    expect(await send('officer-1', withdrawAssignedTarget, { id, version: 1 })).toMatchObject({ version: 2 });
    expect(await listed('officer-1', app.one)).toEqual([]);
  });
});
