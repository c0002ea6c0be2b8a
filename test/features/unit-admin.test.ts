import {
  communes,
  type NoAnswer,
  outcome,
  type Staffed,
  startStaffed,
  type UnitAnswer,
} from './unit-admin.setup.ts';

type Answer = UnitAnswer & NoAnswer;

const rename = `mutation ($id: ID!, $version: Int!, $name: String!, $on: Date!, $key: String) {
  renameUnit(id: $id, version: $version, name: $name, on: $on, idempotencyKey: $key) { ${outcome} } }`;
const move = `mutation ($id: ID!, $version: Int!, $parentId: ID!, $on: Date!) {
  moveUnit(id: $id, version: $version, parentId: $parentId, on: $on) { ${outcome} } }`;
const close = `mutation ($id: ID!, $version: Int!, $on: Date!) {
  closeUnit(id: $id, version: $version, on: $on) { ${outcome} } }`;
const one = `query ($id: ID!, $asOf: Date) {
  unit(id: $id, asOf: $asOf) { __typename id version fullName inForce validFrom parent { fullName } } }`;

describe('units a province keeps', () => {
  let staffed: Staffed;
  let commune: string;
  let neighbour: string;
  beforeAll(async () => {
    staffed = await startStaffed();
    commune = await staffed.unitId(communes[0]);
    neighbour = await staffed.unitId(communes[1]);
  });
  afterAll(() => staffed.close());

  const hamlet = (name: string, more: object = {}) => ({
    parentId: commune,
    kind: 'HAMLET',
    kindWord: 'ấp',
    name,
    validFrom: '2026-01-01',
    ...more,
  });

  async function made(name: string, more: object = {}): Promise<UnitAnswer> {
    const unit = await staffed.createUnit('admin-82', hamlet(name, more));
    expect(unit.__typename).toBe('Unit');
    return unit;
  }

  async function change(user: string, text: string, variables: object): Promise<Answer> {
    const data = await staffed.as(user)<Record<string, Answer>>(text, variables);
    return Object.values(data)[0] as Answer;
  }

  async function seen(user: string, id: string, asOf: string): Promise<UnitAnswer | null> {
    return (await staffed.as(user)<{ unit: UnitAnswer | null }>(one, { id, asOf })).unit;
  }

  test('a province administrator adds an ấp and its team, and the province sees them', async () => {
    const ap = await made('Mỹ Đức');
    const team = await staffed.createUnit('admin-82', {
      ...hamlet('ấp Mỹ Đức'),
      parentId: ap.id,
      kind: 'SECURITY_TEAM',
      kindWord: 'tổ bảo vệ an ninh, trật tự',
    });
    expect(team).toMatchObject({ version: 1, parent: { fullName: 'Ấp Mỹ Đức' }, validFrom: '2026-01-01' });
    expect(await seen('police-1', ap.id, '2026-02-01')).toMatchObject({
      fullName: 'Ấp Mỹ Đức',
      inForce: true,
    });
    expect(await seen('admin-08', ap.id, '2026-02-01')).toBeNull();
    expect((await seen('admin-82', ap.id, '2025-12-31'))?.inForce).toBe(false);
  });

  test('an officer of the commune may not; its police may, and not for the neighbour', async () => {
    expect(await staffed.createUnit('officer-1', hamlet('Một'))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await staffed.createUnit('police-1', hamlet('Hai'))).toMatchObject({ fullName: 'Ấp Hai' });
    expect(await staffed.createUnit('police-1', hamlet('Ba', { parentId: neighbour }))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await staffed.createUnit('admin-08', hamlet('Bốn'))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await staffed.createUnit('admin-82', hamlet('Năm', { parentId: 'x' }))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('what may not stand there is refused with what may', async () => {
    const ap = await made('Mỹ Hòa');
    const answer = await staffed.createUnit('admin-82', hamlet('Trong ấp', { parentId: ap.id }));
    expect(answer).toMatchObject({ code: 'NOT_ALLOWED_THERE', fields: ['parentId'] });
    expect(answer.message).toContain('Cấp trên phải là: xã; phường');
    expect(await staffed.createUnit('admin-82', hamlet('Xã mới', { kind: 'COMMUNE' }))).toMatchObject({
      code: 'INVALID',
    });
  });

  test('names are kept in NFC, and what turns the direction of writing is refused', async () => {
    expect((await made('Hòa Bình'.normalize('NFD'))).fullName).toBe('Ấp Hòa Bình'.normalize('NFC'));
    for (const name of ['An\u202eBình', 'An\u0000Bình', '  ']) {
      expect(await staffed.createUnit('admin-82', hamlet(name))).toMatchObject({
        code: 'INVALID',
        fields: ['name'],
      });
    }
  });

  test('a rename counts from its day; before, the old name answers', async () => {
    const { id, version } = await made('Tên Cũ');
    const answer = await change('police-1', rename, { id, version, name: 'Tên Mới', on: '2026-06-01' });
    expect(answer).toMatchObject({ fullName: 'Ấp Tên Mới', version: 2, validFrom: '2026-06-01' });
    expect((await seen('admin-82', id, '2026-05-31'))?.fullName).toBe('Ấp Tên Cũ');
    expect((await seen('admin-82', id, '2026-06-01'))?.fullName).toBe('Ấp Tên Mới');
    const early = await change('admin-82', rename, { id, version: 2, name: 'Sớm', on: '2026-03-01' });
    expect(early).toMatchObject({ code: 'INVALID', fields: ['on'] });
    expect(early.message).toContain('2026-06-01');
    expect(await change('police-2', rename, { id, version: 2, name: 'Lạ', on: '2026-07-01' })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('a state that begins today or later can be replaced; one unit has one state a day', async () => {
    const { id } = await made('Sắp Tới', { validFrom: '2099-01-01' });
    expect(
      await change('admin-82', rename, { id, version: 1, name: 'Đã Sửa', on: '2099-01-01' }),
    ).toMatchObject({
      fullName: 'Ấp Đã Sửa',
    });
    expect(await staffed.sql('select from unit_version where unit_id = $1', [id])).toHaveLength(1);
  });

  test('a moved unit stands under the one above from that day on; both have to be one’s own', async () => {
    const { id, version } = await made('Dời Đi');
    const asked = { id, version, parentId: neighbour, on: '2026-04-01' };
    expect(await change('police-1', move, asked)).toMatchObject({ code: 'NOT_FOUND', fields: ['parentId'] });
    expect(await change('admin-82', move, asked)).toMatchObject({ parent: { fullName: 'Xã Tân Phước 2' } });
    expect((await seen('admin-82', id, '2026-03-31'))?.parent?.fullName).toBe('Xã Tân Phước 1');
  });

  test('a unit with units below is not closed, and the answer says how many', async () => {
    const ap = await made('Đóng');
    const below = await made('Tổ 1', {
      parentId: ap.id,
      kind: 'SELF_GOVERNING_GROUP',
      kindWord: 'tổ nhân dân tự quản',
    });
    const refused = await change('admin-82', close, { id: ap.id, version: 1, on: '2026-09-01' });
    expect(refused).toMatchObject({ code: 'IN_USE' });
    expect(refused.message).toContain('Còn 1 đơn vị');
    await change('admin-82', close, { id: below.id, version: 1, on: '2026-08-01' });
    expect(await change('admin-82', close, { id: ap.id, version: 1, on: '2026-09-01' })).toMatchObject({
      inForce: false,
    });
    expect((await seen('admin-82', ap.id, '2026-08-31'))?.inForce).toBe(true);
    expect((await seen('admin-82', ap.id, '2026-09-01'))?.inForce).toBe(false);
  });

  test('a national unit is neither renamed nor closed by hand', async () => {
    expect(
      await change('admin-82', rename, { id: commune, version: 1, name: 'X', on: '2026-09-01' }),
    ).toMatchObject({
      code: 'INVALID',
    });
  });

  test('of 50 edits at once of one version one is made; the others see both values, and none is lost when tried again', async () => {
    const { id } = await made('Tranh Nhau');
    const edits = Array.from({ length: 50 }, (_, index) =>
      change('admin-82', rename, { id, version: 1, name: `Lần ${index}`, on: '2099-01-01' }),
    );
    const answers = await Promise.all(edits);
    const conflicts = answers.filter(({ __typename }) => __typename === 'Conflict');
    expect(conflicts).toHaveLength(49);
    for (const { current, yours, version } of conflicts) {
      expect(version).toBe(2);
      expect(JSON.parse(current).name).toMatch(/^Lần \d+$/);
      expect(JSON.parse(yours).name).not.toBe(JSON.parse(current).name);
    }
    const retried = Array.from({ length: 10 }, async (_, index) => {
      let version = 2;
      for (;;) {
        const answer = await change('admin-82', rename, {
          id,
          version,
          name: `Lại ${index}`,
          on: '2099-01-01',
        });
        if (answer.__typename === 'Unit') return answer;
        version = answer.version;
      }
    });
    await Promise.all(retried);
    expect((await seen('admin-82', id, '2099-01-01'))?.version).toBe(12);
    const [written] = await staffed.sql<{ count: number }>(
      `select count(*)::int as count from audit_entry where target_id = $1 and operation = 'renameUnit'`,
      [id],
    );
    expect(written?.count).toBe(11);
  }, 60_000);

  test('50 equal submissions at once with one key make one unit', async () => {
    const input = hamlet('Một Lần', { idempotencyKey: 'mot-lan-0001' });
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => staffed.createUnit('admin-82', input)),
    );
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    const rows = await staffed.sql(`select from unit_version where name = 'Một Lần'`);
    expect(rows).toHaveLength(1);
    expect(await staffed.createUnit('admin-82', { ...input, name: 'Khác' })).toMatchObject({
      code: 'KEY_USED_OTHERWISE',
    });
  });

  test('two units of a kind with one code are refused, and overlapping states by the database itself', async () => {
    const { id } = await made('Mã', { code: 'A-01' });
    expect(await staffed.createUnit('admin-82', hamlet('Mã khác', { code: 'A-01' }))).toMatchObject({
      code: 'OVERLAP',
    });
    const overlapping = staffed.sql(
      `insert into unit_version (unit_id, province_code, valid, name, kind, kind_word, search_key)
       select unit_id, province_code, '[2026-05-01,2026-06-01)', name, kind, kind_word, search_key
       from unit_version where unit_id = $1`,
      [id],
    );
    await expect(overlapping).rejects.toMatchObject({ code: '23P01' });
  });

  test('every change is in the audit trail with what was before', async () => {
    const { id } = await made('Vết');
    await change('police-1', rename, { id, version: 1, name: 'Vết Mới', on: '2026-06-01' });
    const trail = await staffed.sql<{ operation: string; role: string; before: { name: string } | null }>(
      'select operation, role, before from audit_entry where target_id = $1 order by at',
      [id],
    );
    expect(trail).toMatchObject([
      { operation: 'createUnit', role: 'PROVINCE_ADMIN', before: null },
      { operation: 'renameUnit', role: 'COMMUNE_POLICE', before: { name: 'Vết' } },
    ]);
  });
});
