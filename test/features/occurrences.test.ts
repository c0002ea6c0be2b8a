import { changeOccurrence, occurrences, paginate, removeOccurrence } from '@thi-dua/client-sdk';
import { chapters } from '../support/chapters.ts';
import { accident, close, deed, record } from './occurrences.setup.ts';
import { type Reports, startReports } from './report-life.setup.ts';

describe('good deeds and incidents', () => {
  const test = chapters();
  let app: Reports;
  let [one, two] = ['', ''];
  beforeAll(async () => {
    app = await startReports();
    [one, two] = app.teams;
  });
  afterAll(() => app.close());

  const list = (user: string, filter: object) =>
    app
      .client(user)
      .request(occurrences, { filter: { unitId: one, ...filter }, first: 50 })
      .then((answer) => answer.occurrences);

  test('are recorded by the head of a team with day, description and describer', async () => {
    const made = await record(app.client('head-1'), { unitId: one });
    expect(made).toMatchObject({
      ...deed,
      __typename: 'Occurrence',
      grade: null,
      recordedBy: 'head-1',
      mayChange: true,
    });
    expect((await list('head-1', {})).nodes).toMatchObject([{ id: (made as { id: string }).id }]);
  });

  test('an incident has a grade, of the list of its indicator where there is one', async () => {
    const officer = app.client('officer-1');
    expect(await record(officer, { ...accident, unitId: one, grade: 'Nhẹ' })).toMatchObject({
      refusalCode: 'INVALID',
      fields: ['grade'],
      message: 'Mức độ là một trong: Nghiêm trọng, Đặc biệt nghiêm trọng.',
    });
    expect(await record(officer, { ...accident, unitId: one })).toMatchObject({ grade: 'Nghiêm trọng' });
    const weapons = { indicatorId: 'weapon-cases', unitId: one };
    expect(await record(officer, weapons)).toMatchObject({ fields: ['grade'] });
    expect(await record(officer, { ...weapons, grade: 'Ít nghiêm trọng' })).toMatchObject({
      grade: 'Ít nghiêm trọng',
    });
  });

  test.each([
    ['of a figure that is not told one by one', { indicatorId: 'tips-through-force' }, 'indicatorId'],
    ['of an indicator that there is not', { indicatorId: 'khong-co' }, 'indicatorId'],
    ['of a day to come', { occurredOn: '2999-01-01' }, 'occurredOn'],
    ['of a day that no period counts', { occurredOn: '2019-01-01' }, 'occurredOn'],
    ['without what happened', { description: ' ' }, 'description'],
    ['with marks that turn the letters around', { describer: 'Tổ \u202eMột' }, 'describer'],
  ])('nothing is recorded %s', async ([_what, said, field]) => {
    expect(await record(app.client('head-1'), { unitId: one, ...said })).toMatchObject({ fields: [field] });
  });

  test('nobody records for a unit that is not his, or reads of it', async () => {
    for (const user of ['head-1', 'police-2', 'admin-08', 'admin-82']) {
      expect(await record(app.client(user), { unitId: two })).toMatchObject({ refusalCode: 'NOT_FOUND' });
    }
    await record(app.client('officer-1'), { unitId: two });
    expect((await list('head-1', { unitId: two })).nodes).toEqual([]);
    expect((await list('police-2', { unitId: app.commune })).totalCount).toBe(0);
    expect((await list('admin-08', { unitId: one })).totalCount).toBe(0);
  });

  test('are listed for a unit and all below it, the latest day first, by indicator and days', async () => {
    app.app.statements.length = 0;
    const all = await list('police-82', { unitId: await app.unitId('82') });
    expect(app.app.statements.length).toBeLessThan(12);
    expect(all.nodes.map(({ occurredOn, unit }) => [occurredOn, unit.fullName])).toEqual([
      ['2026-08-05', 'Tổ bảo vệ an ninh, trật tự Tổ ấp Một'],
      ['2026-08-03', expect.any(String)],
      ['2026-08-03', expect.any(String)],
      ['2026-08-03', expect.any(String)],
    ]);
    const deeds = { unitId: app.commune, indicatorId: 'good-deeds' };
    expect((await list('police-1', deeds)).totalCount).toBe(2);
    expect((await list('police-1', { ...deeds, from: '2026-08-04' })).totalCount).toBe(0);
    expect((await list('police-1', { unitId: app.commune, to: '2026-08-04' })).totalCount).toBe(3);
    const pages = paginate(
      app.client('police-1'),
      occurrences,
      { filter: { unitId: app.commune }, first: 1 },
      (data) => data.occurrences,
    );
    const days: string[] = [];
    for await (const { occurredOn } of pages) days.push(occurredOn);
    expect(days).toEqual(['2026-08-05', '2026-08-03', '2026-08-03', '2026-08-03']);
  });

  test('are changed at the version that was seen, and removed with a reason; what is removed stays to be read', async () => {
    const head = app.client('head-1');
    const [first] = (await list('head-1', { indicatorId: 'good-deeds' })).nodes;
    const { id = '', version = 0 } = first ?? {};
    const input = { id, version, occurredOn: '2026-08-04' };
    const { changeOccurrence: changed } = await head.request(changeOccurrence, { input });
    expect(changed).toMatchObject({
      occurredOn: '2026-08-04',
      describer: deed.describer,
      version: version + 1,
    });
    const { changeOccurrence: stale } = await head.request(changeOccurrence, { input });
    expect(stale).toMatchObject({ __typename: 'Conflict', currentVersion: version + 1 });
    const remove = async (reason: string, by = version + 1) =>
      (await head.request(removeOccurrence, { id, version: by, reason })).removeOccurrence;
    expect(await remove('')).toMatchObject({ fields: ['reason'] });
    expect(await remove('Ghi trùng')).toMatchObject({
      removalReason: 'Ghi trùng',
      removedBy: 'head-1',
      mayChange: false,
    });
    expect(await remove('Ghi trùng', version + 2)).toMatchObject({ refusalCode: 'WRONG_STATE' });
    expect((await list('head-1', { indicatorId: 'good-deeds' })).totalCount).toBe(0);
    expect((await list('head-1', { removed: true })).nodes).toMatchObject([{ id }]);
    const trail = await app.sql<{ operation: string }>(
      'select operation from audit_entry where target_id = $1 order by at',
      [id],
    );
    expect(trail.map(({ operation }) => operation)).toEqual([
      'recordOccurrence',
      'changeOccurrence',
      'removeOccurrence',
    ]);
  });

  test('nothing is recorded, changed or removed behind a period that has closed', async () => {
    const { nodes } = await list('officer-1', { indicatorId: 'weapon-cases' });
    const { id = '', version = 0 } = nodes[0] ?? {};
    await close(app);
    const closed = { refusalCode: 'ENTRY_CLOSED', fields: ['CLOSED'] };
    expect(await record(app.client('head-1'), { unitId: one })).toMatchObject(closed);
    const officer = app.client('officer-1');
    const { removeOccurrence: removed } = await officer.request(removeOccurrence, {
      id,
      version,
      reason: 'Sai',
    });
    expect(removed).toMatchObject(closed);
    expect((await list('officer-1', {})).nodes.map(({ mayChange }) => mayChange)).toEqual([false, false]);
    await app.open(app.month);
  });

  test('a deed of today is recorded today, though its period opens later', async () => {
    await app.sql(`update reporting_period set opens_at = now() + interval '1 hour' where id = $1`, [
      app.month,
    ]);
    expect(await record(app.client('head-1'), { unitId: one })).toMatchObject({ __typename: 'Occurrence' });
    await app.open(app.month);
  });
});
