import { counted, pointsOf, scheme, score, targets } from './scoring.setup.ts';

describe('by default a score is the share of due targets met, of a hundred points', () => {
  test('two of three are 66.6667 points, which the two gave', () => {
    const result = score('DEFAULT', targets('met', 'missed', 'met'));
    expect(result).toMatchObject({ points: 666_667, met: 2, due: 3, attainment: 666_666 });
    expect(pointsOf(result)).toEqual([333_334, 0, 333_333]);
    expect(result.contributions[0]).toEqual({
      what: 't1',
      kind: 'TARGET',
      points: 333_334,
      of: 333_334,
      state: 'MET',
    });
  });

  test('all of seven are a hundred, to the last ten-thousandth', () => {
    const result = score('DEFAULT', targets('met', 'met', 'met', 'met', 'met', 'met', 'met'));
    expect(result.points).toBe(1_000_000);
    expect(pointsOf(result)).toEqual([142_858, 142_857, 142_857, 142_857, 142_857, 142_857, 142_857]);
  });

  test('what does not apply is not due; what is not reported is due and gives nothing', () => {
    const result = score('DEFAULT', targets('met', 'none', 'missing', 0.5));
    expect(result).toMatchObject({ points: 333_333, met: 1, due: 3, attainment: 500_000 });
    expect(result.contributions.map(({ points, of, state }) => [points, of, state])).toEqual([
      [333_333, 333_334, 'MET'],
      [0, 0, 'NOT_APPLICABLE'],
      [0, 333_334, 'NOT_REPORTED'],
      [0, 333_334, 'NOT_MET'],
    ]);
  });

  test('more than was asked gives no more', () => {
    expect(score('DEFAULT', targets(3, 1))).toMatchObject({ points: 1_000_000, attainment: 1_000_000 });
  });

  test('with nothing due there is no score: no points of no targets', () => {
    expect(score('DEFAULT', targets('none'))).toMatchObject({ points: 0, met: 0, due: 0, attainment: 0 });
    expect(score('DEFAULT', [])).toEqual({ points: 0, met: 0, due: 0, attainment: 0, contributions: [] });
  });
});

describe('a declared scheme', () => {
  test('gives points by how far a target was reached, or all of them or none', () => {
    const points = [
      { targetId: 't1', points: '40', award: 'SHARE_OF_ATTAINMENT' },
      { targetId: 't2', points: '60', award: 'ALL_OR_NOTHING' },
    ] as const;
    const declared = scheme([], { points });
    expect(pointsOf(score(declared, targets(0.5, 'met')))).toEqual([200_000, 600_000]);
    expect(pointsOf(score(declared, targets(1, 0.999)))).toEqual([400_000, 0]);
  });

  test('with quarter points and a third attained still sums exactly', () => {
    const result = score(scheme(['0.0001', '33.3333', '2.25']), targets(0.333_333, 0.333_333, 0.666_667));
    // 0.333333 + 111,110.888889 + 15,000.0075 ten-thousandths
    expect(result.points).toBe(126_111);
    expect(pointsOf(result)).toEqual([0, 111_111, 15_000]);
  });

  test('rewards more than was asked up to its cap, in points and in mean attainment', () => {
    const result = score(scheme(['50', '50'], { attainmentCap: 1.2 }), targets(1.5, 1.1));
    expect(pointsOf(result)).toEqual([600_000, 550_000]);
    expect(result).toMatchObject({ points: 1_150_000, attainment: 1_150_000 });
    expect(result.contributions.map(({ of }) => of)).toEqual([600_000, 600_000]);
  });

  test('lets the others stand for the whole where a target does not apply', () => {
    const result = score(scheme(['20', '30', '50']), targets('met', 'none', 0.5));
    // 20 and 25 of 70 are 64.2857 of 100.
    expect(result).toMatchObject({ points: 642_857, due: 2 });
    expect(result.contributions.map(({ points, of }) => [points, of])).toEqual([
      [285_714, 285_715],
      [0, 0],
      [357_143, 714_286],
    ]);
  });

  test('gives nothing for what is missing, or leaves it out, as it says', () => {
    const judged = targets('met', 'missing');
    expect(score(scheme(['20', '80']), judged)).toMatchObject({ points: 200_000, due: 2 });
    expect(score(scheme(['20', '80'], { missing: 'LEFT_OUT' }), judged)).toMatchObject({
      points: 1_000_000,
      due: 1,
    });
    expect(score(scheme(['20', '80'], { missing: 'LEFT_OUT' }), targets('missing', 'none'))).toMatchObject({
      points: 0,
      due: 0,
    });
  });

  test('adds nothing for targets it does not name, which are due all the same', () => {
    const result = score(scheme(['20']), targets('met', 'met', 'missed'));
    expect(result).toMatchObject({ points: 200_000, met: 2, due: 3 });
    expect(result.contributions).toHaveLength(1);
  });

  test('adds for good deeds and takes off for incidents and late reports, up to a limit', () => {
    const declared = scheme(['10'], {
      bonuses: [{ indicatorId: 'good-deeds', each: '0.5', atMost: '2' }],
      penalties: [
        { indicatorId: 'member-violations', each: '3', atMost: '9' },
        { indicatorId: 'LATE_REPORT', each: 0.25, atMost: 5 },
      ],
    });
    const result = score(declared, targets('met'), {
      tallies: counted({ 'good-deeds': 7, 'member-violations': 1 }),
      lateReports: 3,
    });
    expect(result.contributions.slice(1)).toEqual([
      { what: 'good-deeds', kind: 'BONUS', points: 20_000, of: 20_000, state: null },
      { what: 'member-violations', kind: 'PENALTY', points: -30_000, of: -90_000, state: null },
      { what: 'LATE_REPORT', kind: 'PENALTY', points: -7_500, of: -50_000, state: null },
    ]);
    expect(result.points).toBe(100_000 + 20_000 - 30_000 - 7_500);
    expect(pointsOf(score(declared, targets('met')))).toEqual([100_000, 0, 0, 0]);
  });

  test('goes below zero rather than hide a penalty', () => {
    const penalties = [{ indicatorId: 'LATE_REPORT', each: '1', atMost: '5' }];
    expect(score(scheme(['1'], { penalties }), targets('missed'), { lateReports: 9 }).points).toBe(-50_000);
  });

  test('with more than four decimals is refused, not rounded', () => {
    expect(() => score(scheme(['0.00001']), targets('met'))).toThrow('more than four decimals');
    expect(score(scheme(['1.50000']), targets('met')).points).toBe(15_000);
  });
});
