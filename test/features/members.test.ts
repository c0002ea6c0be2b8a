import { communes, type NoAnswer, type Staffed, startStaffed } from './unit-admin.setup.ts';

interface Member {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly since: string;
  readonly until: string | null;
  readonly decision: string | null;
  readonly version: number;
}

type Answer = Member & NoAnswer;

const outcome = `__typename
  ... on Member { id name role since until decision version }
  ... on Refusal { code message fields }
  ... on Conflict { message current yours version }`;
const add = `mutation ($teamId: ID!, $name: String!, $role: MemberRole!, $since: Date!, $decision: String) {
  addMember(teamId: $teamId, name: $name, role: $role, since: $since, decision: $decision) { ${outcome} } }`;
const change = `mutation ($id: ID!, $version: Int!, $name: String, $role: MemberRole, $on: Date, $decision: String) {
  changeMember(id: $id, version: $version, name: $name, role: $role, on: $on, decision: $decision) { ${outcome} } }`;
const end = `mutation ($id: ID!, $version: Int!, $on: Date!) {
  endMember(id: $id, version: $version, on: $on) { ${outcome} } }`;

describe('members of a team', () => {
  let staffed: Staffed;
  let commune: string;
  beforeAll(async () => {
    staffed = await startStaffed();
    commune = await staffed.unitId(communes[0]);
  });
  afterAll(() => staffed.close());

  async function team(name: string, more: object = {}): Promise<string> {
    const made = await staffed.createUnit('admin-82', {
      parentId: commune,
      kind: 'SECURITY_TEAM',
      kindWord: 'tổ bảo vệ an ninh, trật tự',
      name,
      validFrom: '2026-01-01',
      ...more,
    });
    return made.id;
  }

  async function asked(user: string, text: string, variables: object): Promise<Answer> {
    const data = await staffed.as(user)<Record<string, Answer>>(text, variables);
    return Object.values(data)[0] as Answer;
  }

  async function members(user: string, id: string, asOf: string): Promise<string[] | null | undefined> {
    const { unit } = await staffed.as(user)<{ unit: { members: Member[] | null } | null }>(
      `query ($id: ID!, $asOf: Date!) { unit(id: $id) { members(asOf: $asOf) { name role } } }`,
      { id, asOf },
    );
    return unit?.members?.map(({ name, role }) => `${name} ${role}`) ?? (unit === null ? undefined : null);
  }

  const person = (teamId: string, name: string, role = 'MEMBER', since = '2026-02-01') => ({
    teamId,
    name,
    role,
    since,
    decision: 'Quyết định số 5/QĐ-UBND ngày 20/01/2026',
  });

  test('the commune police add members to their team, the neighbour’s do not', async () => {
    const id = await team('Một');
    expect(await asked('police-1', add, person(id, 'Nguyễn Văn An', 'HEAD'))).toMatchObject({
      name: 'Nguyễn Văn An',
      role: 'HEAD',
      since: '2026-02-01',
      until: null,
      version: 1,
    });
    for (const user of ['police-2', 'officer-1', 'admin-08']) {
      expect(await asked(user, add, person(id, 'Lạ'))).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await asked('admin-82', add, person(commune, 'Không phải tổ'))).toMatchObject({
      code: 'NOT_ALLOWED_THERE',
    });
  });

  test('a team has one head at a time: the database refuses a second, whoever comes first', async () => {
    const id = await team('Hai');
    const answers = await Promise.all(
      ['Lê Thị Bình', 'Trần Văn Châu'].map((name) => asked('police-1', add, person(id, name, 'HEAD'))),
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Member', 'Refusal']);
    expect(answers.find(({ __typename }) => __typename === 'Refusal')).toMatchObject({ code: 'OVERLAP' });
  });

  test('another role from a day on ends one service and begins another; a correction does not', async () => {
    const id = await team('Ba');
    const first = await asked('police-1', add, person(id, 'Phạm Dung'));
    const named = await asked('police-1', change, { id: first.id, version: 1, name: 'Phạm Thị Dung' });
    expect(named).toMatchObject({ id: first.id, version: 2, decision: first.decision });
    expect(await asked('police-1', change, { id: first.id, version: 2, role: 'DEPUTY' })).toMatchObject({
      code: 'INVALID',
      fields: ['on'],
    });
    const deputy = await asked('police-1', change, {
      id: first.id,
      version: 2,
      role: 'DEPUTY',
      on: '2026-05-01',
    });
    expect(deputy).toMatchObject({ role: 'DEPUTY', since: '2026-05-01' });
    expect(await members('police-1', id, '2026-04-30')).toEqual(['Phạm Thị Dung MEMBER']);
    expect(await members('police-1', id, '2026-05-01')).toEqual(['Phạm Thị Dung DEPUTY']);
  });

  test('a change based on what is no longer so is a conflict that shows both', async () => {
    const id = await team('Bốn');
    const { id: member } = await asked('police-1', add, person(id, 'Võ Em'));
    const answers = await Promise.all(
      ['Võ Văn Em', 'Võ Thị Em'].map((name) => asked('police-1', change, { id: member, version: 1, name })),
    );
    const conflict = answers.find(({ __typename }) => __typename === 'Conflict');
    expect(conflict?.version).toBe(2);
    expect(JSON.parse(conflict?.current ?? '{}').name).not.toBe(JSON.parse(conflict?.yours ?? '{}').name);
  });

  test('who has ended serves until the eve, and a team with members is not closed', async () => {
    const id = await team('Năm');
    const { id: member } = await asked('police-1', add, person(id, 'Đỗ Giang'));
    const close = `mutation ($id: ID!, $version: Int!, $on: Date!) { closeUnit(id: $id, version: $version, on: $on) {
      __typename ... on Refusal { code } } }`;
    expect(await asked('admin-82', close, { id, version: 1, on: '2026-08-01' })).toMatchObject({
      code: 'IN_USE',
    });
    expect(await asked('police-1', end, { id: member, version: 1, on: '2026-01-15' })).toMatchObject({
      code: 'INVALID',
    });
    expect(await asked('police-2', end, { id: member, version: 1, on: '2026-07-01' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await asked('police-1', end, { id: member, version: 1, on: '2026-07-01' })).toMatchObject({
      until: '2026-06-30',
    });
    expect(await members('police-1', id, '2026-06-30')).toHaveLength(1);
    expect(await members('police-1', id, '2026-07-01')).toEqual([]);
    expect(await asked('admin-82', close, { id, version: 1, on: '2026-08-01' })).toMatchObject({
      __typename: 'Unit',
    });
  });

  test('who serves is personal: read within one’s scope only, and every read is written down', async () => {
    const id = await team('Sáu');
    await asked('police-1', add, person(id, 'Hồ Hạnh'));
    expect(await members('police-2', id, '2026-03-01')).toBeNull();
    expect(await members('admin-08', id, '2026-03-01')).toBeUndefined();
    expect(await members('officer-1', id, '2026-03-01')).toEqual(['Hồ Hạnh MEMBER']);
    const reads = await staffed.sql(
      `select user_id as "user", unit_id::text = $1 as own, after from audit_entry
       where target_id = $1 and operation = 'Unit.members'`,
      [id],
    );
    expect(reads).toEqual([{ user: 'officer-1', own: true, after: { asOf: '2026-03-01', members: 1 } }]);
  });

  test('when two teams are merged their members serve on in the new one', async () => {
    const [one, other] = [await team('Bảy'), await team('Tám')];
    const head = await asked('police-1', add, person(one, 'Ngô Ích', 'HEAD'));
    await asked('police-1', add, person(other, 'Bùi Khánh', 'HEAD'));
    const merge = `mutation ($input: MergeUnitsInput!) { mergeUnits(input: $input) {
      __typename ... on Unit { id } ... on Refusal { code message } } }`;
    const input = {
      from: [one, other],
      into: {
        name: 'Bảy Tám',
        kind: 'SECURITY_TEAM',
        kindWord: 'tổ bảo vệ an ninh, trật tự',
        parentId: commune,
      },
      on: '2026-09-01',
      decree: 'Quyết định số 77/QĐ-UBND ngày 25/8/2026',
    };
    expect(await asked('police-1', merge, { input })).toMatchObject({ code: 'OVERLAP' });
    await asked('police-1', change, { id: head.id, version: 1, role: 'DEPUTY', on: '2026-08-15' });
    const merged = await asked('police-1', merge, { input });
    expect(merged.__typename).toBe('Unit');
    expect(await members('police-1', merged.id, '2026-09-01')).toEqual(['Bùi Khánh HEAD', 'Ngô Ích DEPUTY']);
    expect(await members('police-1', one, '2026-08-31')).toEqual(['Ngô Ích DEPUTY']);
    expect(await members('police-1', one, '2026-09-01')).toEqual([]);
  });
});
