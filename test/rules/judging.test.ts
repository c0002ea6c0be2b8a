import {
  allOf,
  allTargetsMet,
  anyOf,
  atLeast,
  goodDeeds,
  gradedAtLeast,
  measure,
  memberCommended,
  memberViolations,
  moreThan,
  movementGrade,
  none,
  presentAtFires,
  rankInBloc,
  reach,
  recognised,
  recognisedSafe,
  registeredSafe,
  residentInformation,
  shareOfUnits,
  tipsThroughForce,
  yes,
} from '@thi-dua/plugin-api';
import { isJudgedAt, judge, judgePeriods } from '../../server/judging/judge.ts';
import { doesNotApply, judged, result, talliesOf } from './judging.setup.ts';

const met = { state: 'MET', attainment: 1_000_000 };
const notMet = (attainment: number) => ({ state: 'NOT_MET', attainment });
const notApplicable = { state: 'NOT_APPLICABLE', attainment: null };
const notReported = { state: 'NOT_REPORTED', attainment: null };

describe('a ratio', () => {
  const share = (part: number, whole: number) => [residentInformation, { part, whole }] as const;

  test('899 of 999 is not 90 %', () => {
    expect(judged(measure(residentInformation, atLeast(90))).with(share(899, 999))).toEqual(notMet(999_888));
    expect(judged(measure(residentInformation, atLeast(90))).with(share(900, 1000))).toEqual(met);
  });

  test('exactly 90 % is “từ 90 %” and not “trên 90 %”, and never shows as all of it', () => {
    const above = judged(measure(residentInformation, moreThan(90)));
    expect(above.with(share(90, 100))).toEqual(notMet(999_999));
    expect(above.with(share(901, 1000))).toEqual(met);
    expect(judged(measure(residentInformation, reach(90))).with(share(90, 100))).toEqual(met);
  });

  test('is held against the decimals of the plan, not against those of a float', () => {
    const target = judged(measure(residentInformation, atLeast(99.5)));
    expect(target.with(share(199, 200))).toEqual(met);
    expect(target.with(share(198, 199))).toEqual(notMet(999_974));
    // 0.07 * 100 is 7.000000000000001 for a float.
    expect(judged(measure(residentInformation, atLeast(0.07))).with(share(7, 10_000))).toEqual(met);
    expect(judged(measure(residentInformation, atLeast(1e-7))).with(share(1, 1_000_000_000))).toEqual(met);
  });

  test('keeps its exactness where floats lose theirs', () => {
    const most = 2 ** 53 - 1;
    expect(judged(measure(residentInformation, reach(100))).with(share(most - 1, most))).toEqual(
      notMet(999_999),
    );
    expect(judged(measure(residentInformation, reach(100))).with(share(most, most))).toEqual(met);
  });

  test('0 of 0 does not apply: no call-out happened; 0 of 5 is a value', () => {
    const target = judged(measure(presentAtFires, reach(100)));
    expect(target.with([presentAtFires, { part: 0, whole: 0 }])).toEqual(notApplicable);
    expect(target.with([presentAtFires, { part: 0, whole: 5 }])).toEqual(notMet(0));
  });

  test('is judged by what adds up below the unit, not by its own report', () => {
    const { requirement, given } = judged(measure(tipsThroughForce, reach(80)));
    const tallies = talliesOf([[tipsThroughForce, { part: 80, whole: 100 }]]);
    expect(judge(requirement, tallies, given)).toEqual(met);
    expect(judge(requirement, { ...tallies, total: tallies.own, own: tallies.total }, given)).toEqual(
      notReported,
    );
  });
});

describe('zero, not reported and not applicable are three things', () => {
  test('of a count', () => {
    const target = judged(measure(goodDeeds, atLeast(2)));
    expect(target.with([goodDeeds, { part: 0 }])).toEqual(notMet(0));
    expect(target.with([goodDeeds, { part: 1 }])).toEqual(notMet(500_000));
    expect(target.with([goodDeeds, doesNotApply])).toEqual(notApplicable);
    expect(target.with()).toEqual(notReported);
  });

  test('of incidents: nobody’s report is not the absence of incidents', () => {
    const target = judged(none(memberViolations));
    expect(target.with([memberViolations, { part: 0 }])).toEqual(met);
    expect(target.with([memberViolations, { part: 1, reported: 26 }])).toEqual(notMet(0));
    expect(target.with([memberViolations, doesNotApply])).toEqual(notApplicable);
    expect(target.with([memberViolations, { reported: 0 }])).toEqual(notReported);
  });

  test('of a recognition', () => {
    const target = judged(recognised(recognisedSafe));
    expect(target.with([recognisedSafe, result('YES')])).toEqual(met);
    expect(target.with([recognisedSafe, result('NO')])).toEqual(notMet(0));
    expect(target.with([recognisedSafe, doesNotApply])).toEqual(notApplicable);
    expect(target.with()).toEqual(notReported);
  });
});

test('a grade passes from the asked one up, worst first on its scale', () => {
  const target = judged(gradedAtLeast(movementGrade, 'Khá'));
  const verdicts = movementGrade.scale.grades.map(
    (grade) => target.with([movementGrade, result(grade)]).state,
  );
  expect(movementGrade.scale.grades).toEqual(['Yếu', 'Trung bình', 'Khá', 'Xuất sắc']);
  expect(verdicts).toEqual(['NOT_MET', 'NOT_MET', 'MET', 'MET']);
  // It was on the scale when it was given.
  expect(target.with([movementGrade, result('Giỏi')])).toEqual(notReported);
});

test('where periods that are added up hold different results of a unit, the worst decides', () => {
  const differing = { results: { Khá: 2, 'Trung bình': 1, 'Xuất sắc': 0 } };
  expect(judged(gradedAtLeast(movementGrade, 'Khá')).with([movementGrade, differing])).toEqual(notMet(0));
  expect(judged(gradedAtLeast(movementGrade, 'Trung bình')).with([movementGrade, differing])).toEqual(met);
});

describe('one good deed or one commended member, each month', () => {
  const target = judged(anyOf(measure(goodDeeds, atLeast(1)), yes(memberCommended)));

  test('either is enough, even while the other is not reported', () => {
    expect(target.with([goodDeeds, { part: 1 }])).toEqual(met);
    expect(target.with([memberCommended, result('YES')])).toEqual(met);
    expect(target.with([goodDeeds, { part: 0 }], [memberCommended, result('YES')])).toEqual(met);
  });

  test('while one is not reported it may still be met', () => {
    expect(target.with([goodDeeds, { part: 0 }])).toEqual(notReported);
    expect(target.with([goodDeeds, { part: 0 }], [memberCommended, result('NO')])).toEqual(notMet(0));
    expect(target.with([goodDeeds, { part: 0 }], [memberCommended, doesNotApply])).toEqual(notMet(0));
    expect(target.with([goodDeeds, doesNotApply], [memberCommended, doesNotApply])).toEqual(notApplicable);
  });

  test('over the campaign it is months met of months due', () => {
    const months = ['MET', 'MET', 'NOT_MET', 'NOT_APPLICABLE'] as const;
    expect(judgePeriods(months)).toEqual({ met: 2, due: 3, ...notMet(666_666) });
    expect(judgePeriods(['MET', 'NOT_APPLICABLE'])).toEqual({ met: 1, due: 1, ...met });
    expect(judgePeriods(['MET', 'NOT_REPORTED'])).toEqual({ met: 1, due: 2, ...notMet(500_000) });
    expect(judgePeriods(['NOT_REPORTED', 'NOT_REPORTED'])).toEqual({ met: 0, due: 2, ...notReported });
    expect(judgePeriods([])).toEqual({ met: 0, due: 0, ...notApplicable });
  });
});

describe('registered and recognised', () => {
  const target = judged(allOf(yes(registeredSafe), recognised(recognisedSafe)));
  const registered = [registeredSafe, result('YES')] as const;

  test('both are asked for; a part that fails decides, whatever is not reported', () => {
    expect(target.with(registered, [recognisedSafe, result('YES')])).toEqual(met);
    expect(target.with(registered, [recognisedSafe, result('NO')])).toEqual(notMet(500_000));
    expect(target.with([recognisedSafe, result('NO')])).toEqual(notMet(0));
    expect(target.with(registered)).toEqual(notReported);
  });

  test('a part that does not apply is left out', () => {
    expect(target.with(registered, [recognisedSafe, doesNotApply])).toEqual(met);
    expect(target.with([registeredSafe, doesNotApply])).toEqual(notReported);
    expect(target.with([registeredSafe, doesNotApply], [recognisedSafe, doesNotApply])).toEqual(
      notApplicable,
    );
  });
});

describe('a share of units', () => {
  const target = judged(shareOfUnits(['HAMLET', 'SCHOOL'], recognised(recognisedSafe), moreThan(90)));

  test('holds units that meet the inner condition against units there are', () => {
    expect(target.ofUnits(9, 10)).toEqual(notMet(999_999));
    expect(target.ofUnits(10, 11)).toEqual(met);
    expect(target.ofUnits(0, 11)).toEqual(notMet(0));
  });

  test('of no units does not apply', () => {
    expect(target.ofUnits(0, 0)).toEqual(notApplicable);
    expect(target.with()).toEqual(notReported);
  });
});

test('more than was asked counts as far as a scheme’s cap, and never for another part', () => {
  const deeds = measure(goodDeeds, atLeast(10));
  expect(judged(deeds).with([goodDeeds, { part: 15 }])).toEqual(met);
  expect(judged(deeds).attained(1.2, [goodDeeds, { part: 15 }])).toBe(1_200_000);
  expect(judged(deeds).attained(Number.POSITIVE_INFINITY, [goodDeeds, { part: 15 }])).toBe(1_500_000);
  expect(judged(deeds).attained(2)).toBeNull();
  const both = allOf(deeds, measure(residentInformation, atLeast(90)));
  expect(
    judged(both).attained(2, [goodDeeds, { part: 20 }], [residentInformation, { part: 45, whole: 100 }]),
  ).toBe(750_000);
});

test('“more than none” is met by one and attained by all of it', () => {
  const target = judged(measure(goodDeeds, moreThan(0)));
  expect(target.with([goodDeeds, { part: 0 }])).toEqual(notMet(0));
  expect(target.with([goodDeeds, { part: 1 }])).toEqual(met);
});

test('a place in the bloc or all targets met is never a target, and says so', () => {
  expect(() => judged(rankInBloc(1)).with()).toThrow('the-target asks for RANK_IN_BLOC');
  expect(() => judged(anyOf(yes(memberCommended), allTargetsMet)).with()).toThrow('ALL_TARGETS_MET');
});

test('a target of two shares is refused, not judged by the units of one of them', () => {
  const share = shareOfUnits(['HAMLET'], recognised(recognisedSafe), reach(100));
  expect(() => judged(allOf(share, share)).with()).toThrow('more than one share');
});

test('a target is judged at the kinds it names, or once for the province', () => {
  const target = { id: 't', code: 'A1', every: 'MONTH', ...judged(yes(memberCommended)) } as const;
  const forTeams = { ...target, judgedAt: ['SECURITY_TEAM'], wholeProvince: false } as const;
  expect(isJudgedAt(forTeams, 'SECURITY_TEAM')).toBe(true);
  expect(isJudgedAt(forTeams, 'PROVINCE')).toBe(false);
  const forAll = { ...target, judgedAt: [], wholeProvince: true };
  expect(isJudgedAt(forAll, 'PROVINCE')).toBe(true);
  expect(isJudgedAt(forAll, 'COMMUNE')).toBe(false);
});
