import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../support/app.ts';
import { chapters } from '../support/chapters.ts';
import { askAs, day, openOwner, type Province } from './assignments.setup.ts';

interface Shown {
  readonly id: string;
  readonly userId: string;
  readonly version: number;
  readonly endsOn: string | null;
  readonly delegatedFrom: string | null;
}

interface Answer {
  readonly __typename: string;
  readonly assignment: Shown;
  readonly endedWithIt: number;
  readonly code: string;
  readonly message: string;
  readonly fields: string[];
  readonly version: number;
}

const outcome = `__typename
  ... on Refusal { code message fields }
  ... on Conflict { message version }`;
const shown = 'assignment { id userId userName role startsOn endsOn delegatedFrom version unit { id } }';

describe('rights', () => {
  const test = chapters();
  let app: TestApp;
  let owner: Awaited<ReturnType<typeof openOwner>>;
  let here: Province;
  let there: Province;

  beforeAll(async () => {
    app = await startTestApp();
    owner = await openOwner(app);
    here = await owner.province('82');
    there = await owner.province('08');
    await owner.give({ userId: 'admin', role: 'PROVINCE_ADMIN', unitId: here.id });
    await owner.give({ userId: 'police', role: 'COMMUNE_POLICE', unitId: here.commune, endsOn: day(90) });
    await owner.give({ userId: 'neighbour', role: 'PROVINCE_ADMIN', unitId: there.id });
  });
  afterAll(async () => {
    await owner.close();
    await app.close();
  });

  const grant = async (userId: string | null, input: object) => {
    const whole = {
      userId: randomUUID(),
      userName: 'Nguyễn Văn An',
      role: 'COMMUNE_OFFICER',
      unitId: here.commune,
      startsOn: day(),
      endsOn: day(30),
      ...input,
    };
    const query = `mutation ($input: GrantAssignmentInput!) {
      grantAssignment(input: $input) { ... on AssignmentGranted { ${shown} } ${outcome} } }`;
    const { data } = await askAs<{ grantAssignment: Answer } | null>(app, userId, {
      query,
      variables: { input: whole },
    });
    return data?.grantAssignment;
  };
  const revoke = async (userId: string, { id, version }: Pick<Shown, 'id' | 'version'>) => {
    const query = `mutation ($id: ID!, $version: Int!) {
      revokeAssignment(id: $id, version: $version) { ... on AssignmentRevoked { endedWithIt ${shown} } ${outcome} } }`;
    const { data } = await askAs<{ revokeAssignment: Answer }>(app, userId, {
      query,
      variables: { id, version },
    });
    return data.revokeAssignment;
  };
  const granted = async (userId: string, input: object): Promise<Shown> => {
    const answer = await grant(userId, input);
    expect(answer).toMatchObject({ __typename: 'AssignmentGranted' });
    return (answer as Answer).assignment;
  };
  const list = async (userId: string, unitId: string, more = '') => {
    const query = `query ($unitId: ID!) { assignments(unitId: $unitId, first: 100${more}) {
      totalCount nodes { id userId } pageInfo { endCursor hasNextPage } } }`;
    const { data } = await askAs<{ assignments: { totalCount: number; nodes: Shown[] } }>(app, userId, {
      query,
      variables: { unitId },
    });
    expect(data.assignments.totalCount).toBe(data.assignments.nodes.length);
    return data.assignments.nodes.map((node) => node.userId);
  };

  test('a commune officer holds rights over one commune until a date, and the audit trail knows who gave them', async () => {
    const made = await granted('admin', { userId: 'officer', endsOn: day(60) });
    expect(made).toMatchObject({
      userId: 'officer',
      unit: { id: here.commune },
      endsOn: day(60),
      version: 1,
    });
    const trail = await owner.database.query(
      `select user_id, role, operation, noun, target_id from audit_entry where target_id = $1`,
      [made.id],
    );
    expect(trail).toEqual([
      {
        user_id: 'admin',
        role: 'PROVINCE_ADMIN',
        operation: 'grantAssignment',
        noun: 'assignment',
        target_id: made.id,
      },
    ]);
    expect(await list('admin', here.commune)).toContain('officer');
    expect(await list('admin', here.sibling)).not.toContain('officer');
  });

  test('nobody grants wider than he holds: other units, a longer time, another role, or to himself', async () => {
    const wider = (fields: string[]) => ({ __typename: 'Refusal', code: 'WIDER_THAN_YOURS', fields });
    expect(await grant('police', { endsOn: day(91) })).toMatchObject(wider(['startsOn', 'endsOn']));
    expect(await grant('police', { endsOn: null })).toMatchObject(wider(['startsOn', 'endsOn']));
    expect(await grant('police', { role: 'PROVINCE_ADMIN' })).toMatchObject(wider(['role']));
    expect(await grant('admin', { role: 'NATIONAL_VIEWER' })).toMatchObject(wider(['role']));
    expect(await grant('police', { userId: 'police' })).toMatchObject(wider(['userId']));
    expect(await grant('police', { unitId: here.sibling })).toMatchObject(wider([]));
    expect(await grant('police', { unitId: here.id })).toMatchObject(wider([]));
    expect(await grant('officer', {})).toMatchObject(wider(['role']));
  });

  test('a unit of a neighbour and a unit that is not there answer alike', async () => {
    const answers = await Promise.all(
      [there.team, there.commune, here.siblingHamlet, randomUUID(), 'nonsense'].map((unitId) =>
        grant('police', { unitId }),
      ),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ code: 'WIDER_THAN_YOURS' });
  });

  test('without an assignment there is no access, and without a sign-in an error says so', async () => {
    expect(await grant('stranger', {})).toMatchObject({ code: 'WIDER_THAN_YOURS' });
    expect(await list('stranger', here.commune)).toEqual([]);
    const { errors } = await askAs(app, null, {
      query: `{ assignments(unitId: "x", first: 1) { totalCount } }`,
    });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const refused = await askAs(app, null, {
      query: `mutation { revokeAssignment(id: "x", version: 1) { __typename } }`,
    });
    expect(refused.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('a right begins today or later, and ends after it began', async () => {
    expect(await grant('admin', { startsOn: day(-1) })).toMatchObject({
      code: 'INVALID',
      fields: ['startsOn'],
    });
    expect(await grant('admin', { startsOn: day(2), endsOn: day(1) })).toMatchObject({ fields: ['endsOn'] });
  });

  test('a name is kept in NFC, and one that turns the direction of text is refused', async () => {
    const made = await granted('admin', { userName: 'Hoàng Thị Ánh'.normalize('NFD') });
    expect(made).toMatchObject({ userName: 'Hoàng Thị Ánh'.normalize('NFC') });
    expect(await grant('admin', { userName: 'An\u202etxt' })).toMatchObject({
      code: 'INVALID',
      fields: ['userName'],
    });
  });

  test('a right is at work at once, and at an end at once when it is taken back', async () => {
    const made = await granted('admin', { userId: 'deputy', role: 'COMMUNE_POLICE' });
    expect(await list('deputy', here.commune)).toContain('deputy');
    expect(await revoke('admin', made)).toMatchObject({ __typename: 'AssignmentRevoked', endedWithIt: 0 });
    expect(await list('deputy', here.commune)).toEqual([]);
  });

  test('a right that begins tomorrow or ended yesterday gives nothing today', async () => {
    await granted('admin', { userId: 'future', role: 'COMMUNE_POLICE', startsOn: day(1) });
    await owner.give({ userId: 'past', role: 'COMMUNE_POLICE', unitId: here.commune, endsOn: day(-1) });
    expect(await list('future', here.commune)).toEqual([]);
    expect(await list('past', here.commune)).toEqual([]);
    expect(await list('admin', here.commune, `, asOf: "${day(1)}"`)).toContain('future');
    expect(await list('admin', here.commune, `, asOf: "${day(-1)}"`)).toContain('past');
  });

  test('what is passed on ends with what it came from, and so does what was passed on from that', async () => {
    const source = await granted('admin', { userId: 'head', role: 'COMMUNE_POLICE', endsOn: day(40) });
    const passed = await granted('head', {
      userId: 'second',
      role: 'COMMUNE_POLICE',
      unitId: here.hamlet,
      endsOn: day(10),
      delegatedFrom: source.id,
    });
    expect(passed.delegatedFrom).toBe(source.id);
    const byIt = await granted('second', {
      userId: 'third',
      role: 'TEAM_HEAD',
      unitId: here.team,
      endsOn: day(9),
    });
    expect(byIt.delegatedFrom).toBe(passed.id);
    const again = { userId: 'third', role: 'TEAM_HEAD', unitId: here.team, endsOn: day(9) };
    expect(await grant('second', again)).toMatchObject({ code: 'OVERLAP', fields: ['userId'] });
    expect(await revoke('admin', source)).toMatchObject({ endedWithIt: 2 });
    expect(await list('admin', here.hamlet)).toEqual(expect.not.arrayContaining(['second', 'third']));
    expect(await list('second', here.hamlet)).toEqual([]);
  });

  test('one passes on only a right of one’s own, and not beyond its units or its time', async () => {
    const source = await granted('admin', { userId: 'holder', role: 'HOME_AFFAIRS', endsOn: day(40) });
    const pass = (userId: string, input: object) =>
      grant(userId, { role: 'HOME_AFFAIRS', delegatedFrom: source.id, ...input });
    expect(await pass('police', {})).toMatchObject({ code: 'WIDER_THAN_YOURS', fields: ['delegatedFrom'] });
    expect(await pass('holder', { endsOn: day(41) })).toMatchObject({ code: 'WIDER_THAN_YOURS' });
    expect(await pass('holder', { unitId: here.sibling })).toMatchObject({ code: 'WIDER_THAN_YOURS' });
    expect(await pass('holder', { role: 'INSPECTOR' })).toMatchObject({ fields: ['role'] });
    const passed = await pass('holder', { unitId: here.team });
    expect(passed).toMatchObject({ __typename: 'AssignmentGranted' });
    expect(await revoke('holder', (passed as Answer).assignment)).toMatchObject({ endedWithIt: 0 });
  });

  test('a right is not passed on while it is taken back: either it fails or it ends with it', async () => {
    const source = await granted('admin', { userId: 'racer', role: 'COMMUNE_POLICE' });
    const pass = { role: 'COMMUNE_POLICE', delegatedFrom: source.id, endsOn: day(5) };
    await Promise.all([
      ...Array.from({ length: 3 }, (_, index) => grant('racer', { ...pass, userId: `racer-${index}` })),
      revoke('admin', source),
    ]);
    const left = await owner.database.query(
      `select id from assignment where delegated_from = $1 and revoked_at is null`,
      [source.id],
    );
    expect(left).toEqual([]);
  });

  test('a version that is no longer the one seen is a conflict', async () => {
    const made = await granted('admin', {});
    expect(await revoke('admin', { ...made, version: 7 })).toMatchObject({
      __typename: 'Conflict',
      version: 1,
    });
    expect(await revoke('admin', made)).toMatchObject({ __typename: 'AssignmentRevoked' });
    expect(await revoke('admin', made)).toMatchObject({ __typename: 'Conflict', version: 2 });
  });

  test('a right of a neighbour, one that is not mine to take and one that is not there are not found, alike', async () => {
    const theirs = await granted('neighbour', { unitId: there.commune });
    const mine = await granted('admin', { unitId: here.sibling });
    const answers = await Promise.all(
      [theirs.id, mine.id, randomUUID(), 'nonsense'].map((id) => revoke('police', { id, version: 1 })),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ code: 'NOT_FOUND' });
    expect(await list('admin', there.id)).toEqual([]);
    expect(await list('neighbour', here.id)).toEqual([]);
  });

  test('the same key makes one right, however often it is sent', async () => {
    const input = { userId: 'once', idempotencyKey: 'giao-quyen-0001' };
    const answers = await Promise.all(Array.from({ length: 5 }, () => grant('admin', input)));
    expect(new Set(answers.map((answer) => answer?.assignment.id)).size).toBe(1);
    expect(await grant('admin', { ...input, endsOn: day(3) })).toMatchObject({ code: 'KEY_USED_OTHERWISE' });
  });

  test('a long list comes in pages, each right once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const {
        data,
      }: {
        data: { assignments: { nodes: Shown[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
      } = await askAs(app, 'admin', {
        query: `query ($unitId: ID!, $after: String) { assignments(unitId: $unitId, first: 3, after: $after) {
            nodes { id } pageInfo { endCursor hasNextPage } } }`,
        variables: { unitId: here.id, after },
      });
      seen.push(...data.assignments.nodes.map(({ id }) => id));
      after = data.assignments.pageInfo.hasNextPage ? data.assignments.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen.length).toBe((await list('admin', here.id)).length);
    expect(new Set(seen).size).toBe(seen.length);
  });
});
