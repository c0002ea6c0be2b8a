import { approveReports, returnReports, verifyReports } from '@thi-dua/client-sdk';
import { chapters } from '../support/chapters.ts';
import { type Reports, readReport, type Step, startReports } from './report-life.setup.ts';
import { allDone } from './standings.setup.ts';

describe('a step with many reports at once', () => {
  const test = chapters();
  let app: Reports;
  let [one, two] = ['', ''];
  let steps: Step[] = [];
  beforeAll(async () => {
    app = await startReports();
    [one, two] = app.teams;
    steps = [await app.handIn(one), await app.handIn(two)];
  });
  afterAll(() => app.close());

  const police = () => app.client('police-1');
  const items = (of: readonly Step[]) => of.map(({ id, version }) => ({ id, version }));
  const nobody = { id: '00000000-0000-4000-8000-000000000000', version: 1 };

  test('is refused whole when there is nothing to look at: none, more than a hundred, one twice, no reason', async () => {
    const many = Array.from({ length: 101 }, () => nobody);
    for (const given of [[], many, [nobody, nobody]]) {
      const { verifyReports: answer } = await police().request(verifyReports, { items: given });
      expect(answer).toMatchObject({ refusalCode: 'INVALID', fields: ['items'] });
    }
    const back = { items: items(steps), reason: ' ' };
    expect((await police().request(returnReports, back)).returnReports).toMatchObject({
      refusalCode: 'INVALID',
    });
  });

  test('all or nothing: one that is refused leaves the others as they are', async () => {
    const given = [...items(steps), nobody];
    const { verifyReports: batch } = await police().request(verifyReports, {
      items: given,
      allOrNothing: true,
    });
    expect(batch).toMatchObject({
      applied: false,
      done: 0,
      refused: 1,
      results: [
        { outcome: { status: 'SUBMITTED' } },
        { outcome: { status: 'SUBMITTED' } },
        { outcome: { refusalCode: 'NOT_FOUND' } },
      ],
    });
    expect(await app.standing(app.commune)).toMatchObject({ reported: 2, verified: 0 });
  });

  test('each for itself: one is sent back with a note of its own, of the others it says why not', async () => {
    const [first, second] = items(steps);
    const notes = [{ indicatorId: 'good-deeds', note: 'Chưa ghi người thực hiện.' }];
    const given = {
      items: [
        { ...first, id: first?.id ?? '', version: first?.version ?? 0, notes },
        { id: second?.id ?? '', version: 99, notes: [] },
      ],
      reason: 'Bổ sung minh chứng.',
    };
    const { returnReports: batch } = await police().request(returnReports, given);
    expect(batch).toMatchObject({
      applied: true,
      done: 1,
      refused: 1,
      results: [{ outcome: { status: 'RETURNED' } }, { outcome: { __typename: 'Conflict' } }],
    });
    expect((await readReport(police(), one, app.month)).returned).toMatchObject({
      reason: 'Bổ sung minh chứng.',
      notes,
    });
    expect(await app.standing(app.commune)).toMatchObject({ reported: 1 });
  });

  test('whoever has no right over a unit is answered as if its report were not there', async () => {
    const { verifyReports: batch } = await app.client('police-2').request(verifyReports, {
      items: items(steps),
    });
    expect(batch).toMatchObject({ done: 0, refused: 2 });
  });

  test('two reports are verified with fourteen statements beside the trail, most of them those of one', async () => {
    const { version } = await readReport(police(), one, app.month);
    const again = await app.handIn(one, { version, values: allDone.slice(0, 1) });
    const [, second] = steps;
    app.app.statements.length = 0;
    const { verifyReports: batch } = await police().request(verifyReports, {
      items: items([again, second ?? again]),
    });
    expect(batch).toMatchObject({ done: 2, refused: 0 });
    const trail = app.app.statements.filter((text) => text.includes('audit_'));
    expect(trail).toHaveLength(2);
    expect(app.app.statements.length - trail.length).toBeLessThanOrEqual(14);
    expect(await app.standing(app.commune)).toMatchObject({ reported: 2, verified: 2 });
  });

  test('approves and seals all of them; the same key answers the same, and seals nothing twice', async () => {
    const reports = await Promise.all(app.teams.map((team) => readReport(police(), team, app.month)));
    const given = { items: items(reports), idempotencyKey: 'phe-duyet-thang-8' };
    const first = await police().request(approveReports, given);
    expect(await police().request(approveReports, given)).toEqual(first);
    expect(first.approveReports).toMatchObject({ done: 2 });
    for (const team of app.teams) {
      expect((await readReport(police(), team, app.month)).seals).toHaveLength(1);
    }
    const [trail] = await app.sql<{ count: number }>(
      `select count(*)::int as count from audit_entry where operation = 'approveReports'`,
    );
    expect(trail?.count).toBe(2);
  });
});
