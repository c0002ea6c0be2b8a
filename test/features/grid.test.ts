import { type ReportValueInput, verifyReport } from '@thi-dua/client-sdk';
import { chapters } from '../support/chapters.ts';
import { type Grids, startGrids } from './grid.setup.ts';
import { allDone } from './standings.setup.ts';

const [first = { indicatorId: '' }, ...others] = allDone;
const good = { indicatorId: 'tips-through-force', numerator: 1, denominator: 2 };

describe('the grid of a commune', () => {
  const test = chapters();
  let app: Grids;
  beforeAll(async () => {
    app = await startGrids(40);
  });
  afterAll(() => app.close());

  let used = 0;
  /** Teams nobody has written for. */
  const fresh = (count: number) => {
    used += count;
    return app.teams.slice(used - count, used);
  };
  const outcomes = (rows: readonly { readonly outcome: string }[]) => rows.map(({ outcome }) => outcome);
  const stored = (unitId: string) =>
    app.sql(
      `select r.status, r.revision, r.version, count(v.*)::int as values from report r
       left join report_value v on v.report_id = r.id and v.revision = r.revision
       where r.unit_id = $1 group by r.id`,
      [unitId],
    );

  test('is written in one request, and counts at every team, the commune and the province', async () => {
    const teams = fresh(2);
    const answer = await app.write(teams.map((unitId) => ({ unitId })));
    expect(answer).toMatchObject({ applied: true, submitted: 2, refused: 0 });
    expect(answer.rows[0]).toMatchObject({ unitId: teams[0], report: { status: 'SUBMITTED', version: 2 } });
    expect(await app.standing(teams[1] ?? '')).toMatchObject({ reported: 1, met: 11, due: 11 });
    expect(await app.standing(app.commune)).toMatchObject({ reported: 2 });
    expect(await app.standing(await app.unitId('82'))).toMatchObject({ reported: 2 });
  });

  test('costs as many statements for thirty teams as for two', async () => {
    const cost = async (count: number) => {
      const rows = fresh(count).map((unitId) => ({ unitId }));
      app.app.statements.length = 0;
      expect((await app.write(rows)).submitted).toBe(count);
      return app.app.statements.length;
    };
    const two = await cost(2);
    expect(await cost(20)).toBe(two);
    expect(two).toBeLessThan(40);
  });

  test('tells what is wrong cell by cell, keeps those cells that are right, and hands the other rows in', async () => {
    const teams = fresh(3);
    const wrong = [
      { indicatorId: 'tips-through-force', numerator: 3, denominator: 2 },
      { indicatorId: 'good-deeds', count: -1 },
      { indicatorId: 'no-such-thing', count: 1 },
      { indicatorId: 'weapon-cases', count: 0 },
      { indicatorId: 'weapon-cases', count: 1 },
    ];
    const rows = [
      { unitId: teams[0] ?? '' },
      { unitId: teams[1] ?? '', values: wrong },
      { unitId: teams[2] ?? '', values: others },
    ];
    const answer = await app.write(rows);
    expect(outcomes(answer.rows)).toEqual(['SUBMITTED', 'INCOMPLETE', 'INCOMPLETE']);
    const findings = answer.rows[1]?.findings.map(({ indicatorId, code }) => [indicatorId, code]) ?? [];
    expect(findings.slice(0, 4)).toEqual([
      ['tips-through-force', 'WRONG_TYPE'],
      ['good-deeds', 'WRONG_TYPE'],
      ['no-such-thing', 'UNKNOWN_INDICATOR'],
      ['weapon-cases', 'SENT_TWICE'],
    ]);
    expect(findings.slice(4).every(([, code]) => code === 'MISSING')).toBe(true);
    expect(await stored(teams[1] ?? '')).toMatchObject([{ status: 'DRAFT', values: 1 }]);
    expect(answer.rows[2]?.findings).toMatchObject([{ indicatorId: first.indicatorId, code: 'MISSING' }]);
  });

  test('all or nothing: one wrong cell and nothing is written', async () => {
    const [one = '', two = ''] = fresh(2);
    const rows = [{ unitId: one }, { unitId: two, values: [{ ...good, numerator: 9 }] }];
    const answer = await app.write(rows, { allOrNothing: true });
    expect(answer).toMatchObject({ applied: false, submitted: 0, incomplete: 1 });
    expect(outcomes(answer.rows)).toEqual(['HELD_BACK', 'INCOMPLETE']);
    expect([await stored(one), await stored(two)]).toEqual([[], []]);
    expect(await app.write([rows[0] ?? { unitId: '' }], { allOrNothing: true })).toMatchObject({
      submitted: 1,
    });
  });

  test('as drafts nothing counts; a cell is emptied, and a note stays until it is taken away', async () => {
    const [team = ''] = fresh(1);
    const draft = async (version: number | null, values: readonly ReportValueInput[]) =>
      (await app.write([{ unitId: team, version, values }], { mode: 'DRAFT' })).rows[0];
    const noted = { ...good, note: 'Theo sổ trực' };
    expect(await draft(null, [noted, { indicatorId: 'good-deeds', count: 1 }])).toMatchObject({
      outcome: 'SAVED',
      report: { version: 2, status: 'DRAFT' },
    });
    expect(await draft(2, [good])).toMatchObject({
      outcome: 'UNCHANGED',
      report: { version: 2 },
    });
    await draft(2, [{ ...good, numerator: 2 }]);
    expect(
      await app.sql(
        'select note from report_value v join report r on r.id = v.report_id where unit_id = $1 and note is not null',
        [team],
      ),
    ).toEqual([{ note: 'Theo sổ trực' }]);
    await draft(3, [{ indicatorId: 'good-deeds', state: 'NOT_REPORTED' }]);
    expect(await stored(team)).toMatchObject([{ status: 'DRAFT', version: 4, values: 1 }]);
    expect(await app.standing(team)).toMatchObject({ reported: 0 });
  });

  test('somebody was faster: both values, and the other rows are written', async () => {
    const [one = '', two = ''] = fresh(2);
    await app.write([{ unitId: one, values: [good] }], { mode: 'DRAFT' });
    const answer = await app.write([{ unitId: one, version: null }, { unitId: two }]);
    expect(outcomes(answer.rows)).toEqual(['CONFLICT', 'SUBMITTED']);
    const { conflict } = answer.rows[0] ?? {};
    expect(JSON.parse(conflict?.current ?? '')).toMatchObject({
      version: 2,
      values: [{ indicatorId: 'tips-through-force', numerator: 1 }],
    });
    expect(JSON.parse(conflict?.yours ?? '').values).toHaveLength(allDone.length);
    expect(conflict?.currentVersion).toBe(2);
  });

  test('what is verified is refused by its rule, and left alone where the grid says the same', async () => {
    const [one = '', two = ''] = fresh(2);
    const { rows } = await app.write([{ unitId: one }, { unitId: two }]);
    const { id = '', version = 0 } = rows[0]?.report ?? {};
    await app.client('police-1').request(verifyReport, { id, version });
    const again = await app.write([
      { unitId: one, version: 1 },
      { unitId: two, version: 2, values: [good] },
    ]);
    expect(outcomes(again.rows)).toEqual(['UNCHANGED', 'SUBMITTED']);
    const refused = await app.write([{ unitId: one, version: 3, values: [good] }]);
    expect(refused.rows[0]).toMatchObject({
      outcome: 'REFUSED',
      refusal: { refusalCode: 'ENTRY_CLOSED', fields: ['VERIFIED'] },
    });
  });

  test('a unit of another commune, one that is not there and the commune itself are told apart', async () => {
    const rows = [{ unitId: app.strange }, { unitId: 'x' }, { unitId: app.commune }];
    const { rows: told } = await app.write(rows);
    expect(told.map(({ refusal }) => [refusal?.refusalCode, refusal?.fields])).toEqual([
      ['NOT_FOUND', ['unitId']],
      ['NOT_FOUND', ['unitId']],
      ['ENTRY_CLOSED', ['NOTHING_TO_REPORT']],
    ]);
    expect(await app.send(rows, { as: 'police-2' })).toMatchObject({ refusalCode: 'NOT_FOUND' });
    expect(await app.send([{ unitId: app.strange }], { as: 'admin-82' })).toMatchObject({
      refusalCode: 'NOT_FOUND',
    });
  });

  test('two rows of one unit are refused, and so are too many', async () => {
    const [team = ''] = app.teams;
    expect(await app.send([{ unitId: team }, { unitId: team.toUpperCase() }])).toMatchObject({
      refusalCode: 'INVALID',
      fields: ['rows'],
    });
    const many = Array.from({ length: 301 }, (_, n) => ({ unitId: `${n}`, values: [] }));
    expect(await app.send(many)).toMatchObject({ refusalCode: 'INVALID', fields: ['rows'] });
  });

  test('the same key twice, at once, hands in once; grids that meet do not wait for each other in a circle', async () => {
    const [one = '', two = ''] = fresh(2);
    const rows = [{ unitId: one }, { unitId: two }];
    const keyed = { idempotencyKey: 'month-08-grid' };
    const [a, b] = await Promise.all([app.write(rows, keyed), app.write(rows, keyed)]);
    expect(a).toEqual(b);
    expect(await stored(one)).toMatchObject([{ version: 2, revision: 1 }]);
    const changed = rows.map((row) => ({ ...row, version: 2, values: [good] }));
    const answers = await Promise.all([app.write(changed), app.write([...changed].reverse())]);
    expect(answers.map(({ submitted }) => submitted).sort()).toEqual([0, 2]);
  });

  test('one entry of the audit trail names the units and what changed', async () => {
    const [team = ''] = fresh(1);
    await app.write([{ unitId: team }, { unitId: app.strange }]);
    const [entry] = await app.sql<{ before: object; after: { values: Record<string, object> } }>(
      `select unit_id, target_id, before, after from audit_entry where operation = 'saveGrid' order by at desc limit 1`,
    );
    expect(entry).toMatchObject({
      unit_id: app.commune,
      target_id: app.month,
      after: {
        mode: 'SUBMIT',
        applied: true,
        units: { SUBMITTED: [team], REFUSED: [app.strange] },
        changedValues: 13,
      },
    });
    expect(Object.values(entry?.after.values[team] ?? {})).toContain('9/10');
  });
});
