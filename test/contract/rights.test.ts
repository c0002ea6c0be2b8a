import { type Role, roles } from '@thi-dua/schema';
import { createContext } from '../../server/context.ts';
import { grantable } from '../../server/rights/grantable.ts';
import { type Operation, type Relation, type Rule, rights } from '../../server/rights/table.ts';
import { askAs, day, openOwner, type Province } from '../features/assignments.setup.ts';
import { startTestApp, type TestApp } from '../support/app.ts';

const relations: readonly Relation[] = ['OWN', 'BELOW', 'ABOVE', 'SIBLING'];
const table = Object.entries<Rule>(rights) as [Operation, Rule][];
const ruled = table.filter((row): row is [Operation, Exclude<Rule, string>] => typeof row[1] !== 'string');

describe('the table of rights', () => {
  let app: TestApp;
  let owner: Awaited<ReturnType<typeof openOwner>>;
  let here: Province;
  let there: Province;
  const unitOf = (relation: Relation): string =>
    ({ OWN: here.commune, BELOW: here.hamlet, ABOVE: here.id, SIBLING: here.sibling })[relation];
  const holder = (role: Role) => `holder-${role}`;

  beforeAll(async () => {
    app = await startTestApp();
    owner = await openOwner(app);
    here = await owner.province('82');
    there = await owner.province('08');
    for (const role of roles) {
      const unitId = role === 'NATIONAL_VIEWER' ? null : here.commune;
      await owner.give({ userId: holder(role), role, unitId });
    }
  });
  afterAll(async () => {
    await owner.close();
    await app.close();
  });

  /** Asks in a session of the user's own, behind the wall. */
  const allowed = async (userId: string, questions: readonly (readonly [Operation, string])[]) => {
    const session = owner.database.session(userId);
    const { access } = createContext({
      session,
      identity: { userId, name: userId, operations: null },
      auditKey: 'test',
      plugins: [],
      journal: { requestId: 'test', cost: 0 },
    });
    try {
      return await Promise.all(
        questions.map(async ([operation, unitId]) => (await access.allowing(operation, unitId)) !== null),
      );
    } finally {
      await session.rollback();
    }
  };

  test.each(roles.filter((role) => role !== 'NATIONAL_VIEWER'))(
    'says of %s for every operation and every relation what the server answers',
    async (role) => {
      const cases = ruled.flatMap(([operation, rule]) =>
        relations.map((relation) => ({
          operation,
          relation,
          allowed: rule[role]?.includes(relation) ?? false,
        })),
      );
      const answers = await allowed(
        holder(role),
        cases.map(({ operation, relation }) => [operation, unitOf(relation)] as const),
      );
      expect(cases.map((one, index) => ({ ...one, allowed: answers[index] }))).toEqual(cases);
      expect(cases.length).toBe(ruled.length * relations.length);
    },
  );

  test('lets who watches the country stand above every unit, and nobody else reach another province', async () => {
    for (const role of roles) {
      const foreign = [there.id, there.commune, there.hamlet, there.team];
      const questions = ruled.flatMap(([operation]) => foreign.map((unit) => [operation, unit] as const));
      const expected = questions.map(
        ([operation]) =>
          role === 'NATIONAL_VIEWER' &&
          ((rights[operation] as Exclude<Rule, string>)[role]?.includes('BELOW') ?? false),
      );
      expect(await allowed(holder(role), questions)).toEqual(expected);
    }
  });

  test('gives nothing to somebody without an assignment, nor for a unit that is not there', async () => {
    const questions = ruled.map(([operation]) => [operation, here.commune] as const);
    expect((await allowed('stranger', questions)).includes(true)).toBe(false);
    const nowhere = ruled.map(([operation]) => [operation, '00000000-0000-4000-8000-000000000000'] as const);
    expect((await allowed(holder('PROVINCE_ADMIN'), nowhere)).includes(true)).toBe(false);
  });

  test('is asked for a hundred units with one statement', async () => {
    const session = owner.database.session(holder('PROVINCE_ADMIN'));
    const texts: string[] = [];
    const query: typeof session.query = (text, values) => {
      texts.push(text);
      return session.query(text, values);
    };
    const { access } = createContext({
      session: { ...session, query },
      identity: { userId: holder('PROVINCE_ADMIN'), name: '', operations: null },
      auditKey: 'test',
      plugins: [],
      journal: { requestId: 'test', cost: 0 },
    });
    const units = Array.from({ length: 100 }, (_, index) => (index % 2 ? here.hamlet : here.sibling));
    const answers = await Promise.all(units.map((unit) => access.allowing('assignments', unit)));
    await session.rollback();
    expect(answers.filter((answer) => answer !== null)).toHaveLength(50);
    expect(texts).toHaveLength(1);
  });

  test('holds over HTTP for granting, revoking and listing, role by role and relation by relation', async () => {
    for (const role of roles.filter((one) => one !== 'NATIONAL_VIEWER')) {
      for (const relation of relations) {
        const unitId = unitOf(relation);
        const may = (operation: 'assignments' | 'grantAssignment' | 'revokeAssignment') =>
          (rights[operation] as Exclude<Rule, string>)[role]?.includes(relation) ?? false;
        const given = await owner.give({ userId: 'somebody', role: 'TEAM_HEAD', unitId });
        const { data } = await askAs<Answers>(app, holder(role), {
          query: `mutation ($id: ID!, $input: GrantAssignmentInput!) {
            grantAssignment(input: $input) { __typename ... on Refusal { code } }
            revokeAssignment(id: $id, version: 1) { __typename ... on Refusal { code } } }`,
          variables: {
            id: given,
            input: { userId: `other-${role}`, userName: 'An', role: 'TEAM_HEAD', unitId, startsOn: day() },
          },
        });
        const grants = grantable[role].includes('TEAM_HEAD');
        expect([role, relation, data.grantAssignment]).toEqual([
          role,
          relation,
          may('grantAssignment') && grants
            ? { __typename: 'AssignmentGranted' }
            : { __typename: 'Refusal', code: 'WIDER_THAN_YOURS' },
        ]);
        expect([role, relation, data.revokeAssignment]).toEqual([
          role,
          relation,
          may('revokeAssignment') && grants
            ? { __typename: 'AssignmentRevoked' }
            : { __typename: 'Refusal', code: 'NOT_FOUND' },
        ]);
        await owner.give({ userId: 'listed', role: 'TEAM_HEAD', unitId });
        const listed = await askAs<{ assignments: { totalCount: number } }>(app, holder(role), {
          query: `query ($unitId: ID!) { assignments(unitId: $unitId, first: 1) { totalCount } }`,
          variables: { unitId },
        });
        expect([role, relation, listed.data.assignments.totalCount > 0]).toEqual([
          role,
          relation,
          may('assignments'),
        ]);
      }
    }
  });
});

interface Outcome {
  readonly __typename: string;
  readonly code?: string;
}

interface Answers {
  readonly grantAssignment: Outcome;
  readonly revokeAssignment: Outcome;
}
