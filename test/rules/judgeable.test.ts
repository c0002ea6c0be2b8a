import {
  allOf,
  allTargetsMet,
  anyOf,
  area,
  awardsHeld,
  type Bound,
  bonus,
  type Campaign,
  type Condition,
  campaign,
  checkPlugin,
  count,
  definePlugin,
  each,
  gradedAtLeast,
  incidents,
  measure,
  memberCommended,
  movementGrade,
  none,
  penalty,
  points,
  rankInBloc,
  recognised,
  recognisedSafe,
  residentInformation,
  scoring,
  shareOfUnits,
  type Target,
  target,
  wholeProvince,
  yes,
} from '@thi-dua/plugin-api';
import fc from 'fast-check';
import { sample } from '../../plugins/api/test/sample.ts';
import { indicatorsIn } from '../../server/definitions/indicator.definition.ts';
import { requirementDocument } from '../../server/definitions/requirement.definition.ts';
import { scoringDocument } from '../../server/definitions/scoring.definition.ts';
import { type FigureRow, noFigures } from '../../server/modules/standing/figures/figures.ts';
import { schemeOf } from '../../server/modules/standing/rules/campaign-rules.ts';
import { type Evaluation, evaluate } from '../../server/modules/standing/settle/outcome.ts';
import { runs } from '../support/property-runs.ts';

const deeds = count('mau/deeds', { name: 'Việc tốt', counts: 'Việc tốt' });
const races = incidents('mau/races', { name: 'Đua xe', counts: 'Vụ đua xe' });
const [movement] = sample.campaigns as readonly [Campaign];
const [{ decidedBy: police }] = movement.awards as readonly [Campaign['awards'][number]];

/** What a plan might write, sensible or not: the check says which it is. */
const threshold = fc.oneof(
  fc.integer({ min: -1, max: 101 }),
  fc.constantFrom(0.1, 99.5, 33.333333, 1e-7, 1e-9, 2 ** 53 - 1, 1e300),
);
const bound: fc.Arbitrary<Bound> = fc.record({
  comparator: fc.constantFrom('AT_LEAST', 'MORE_THAN', 'REACH'),
  threshold,
});

/** Conditions of every kind the contract has, those that only a criterion may ask for too. */
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    bound.map((asked) => measure(residentInformation, asked)),
    bound.map((asked) => measure(deeds, asked)),
    fc.constant(none(races)),
    fc.constantFrom(...movementGrade.scale.grades).map((grade) => gradedAtLeast(movementGrade, grade)),
    fc.constantFrom<Condition>(recognised(recognisedSafe), yes(memberCommended)),
    fc.constantFrom<Condition>(rankInBloc(1), allTargetsMet, awardsHeld(1, 'MERIT_CERTIFICATE', [police])),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((parts) => allOf(...parts)),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((parts) => anyOf(...parts)),
    fc.tuple(tie('condition'), bound).map(([where, asked]) => shareOfUnits(['SECURITY_TEAM'], where, asked)),
  ),
}));

const amount = fc.oneof(
  fc.constantFrom(0.0001, 1, 20, 100_000, 1_000_000),
  fc.integer({ min: 1, max: 300_000 }),
);
const declared = fc.record({
  requires: condition,
  judged: fc.constantFrom(each('COMMUNE'), wholeProvince),
  worth: amount,
  more: amount,
  less: amount,
  attainmentCap: fc.constantFrom(1, 1.2, 10),
});
type Declared = typeof declared extends fc.Arbitrary<infer Facts> ? Facts : never;

/** Everybody has said something: whole figures, one result. */
const said = fc.record({
  part: fc.nat(1_000_000_000),
  grade: fc.constantFrom(...movementGrade.scale.grades),
});

test('whatever the check of a plugin lets through is judged and scored, and never without an answer', () => {
  let judged = 0;
  fc.assert(
    fc.property(declared, said, fc.nat(9), (facts, given, units) => {
      const { plugin, asked } = pluginOf(facts);
      if (checkPlugin(plugin).length > 0) return;
      judged += 1;
      const { verdicts, score } = came(asked, { given, units });
      expect(verdicts[asked.target.code]?.[0]).not.toBe('NOT_REPORTED');
      // As far as the column of a score goes.
      expect(Math.abs(score.points)).toBeLessThan(2 ** 31);
    }),
    runs(600),
  );
  expect(judged).toBeGreaterThan(60);
});

interface Asked {
  readonly target: Target;
  readonly campaign: Campaign;
}

function pluginOf({ requires, judged, worth, more, less, attainmentCap }: Declared) {
  const asks = target('1.1', { says: 'Chỉ tiêu', requires, judged, at: 'I' });
  const { plan, family, title, runs, at } = movement;
  const scheme = scoring({
    points: [points(asks, worth)],
    bonuses: [bonus(deeds, 0.0001, more)],
    penalties: [penalty(races, 0.0001, less)],
    attainmentCap,
    at: 'II',
  });
  const made = campaign('judged', {
    plan,
    family,
    title,
    runs,
    at,
    areas: [area('1', { name: 'Một', at: 'I' }, [asks])],
    scoring: scheme,
  });
  const facts = { id: 'mau', version: '1.0.0', province: '82', name: 'Tỉnh Mẫu', campaigns: [made] };
  return { plugin: definePlugin(facts), asked: { target: asks, campaign: made } };
}

interface Said {
  readonly given: { readonly part: number; readonly grade: string };
  readonly units: number;
}

function came({ target: asks, campaign: made }: Asked, { given, units }: Said): Evaluation {
  const indicators = [
    ...new Map([deeds, races, ...indicatorsIn(asks.requires)].map((one) => [one.id, one])).values(),
  ].map((one) => ({
    uuid: one.id,
    key: one.id,
    name: one.name,
    measure: one.measure,
    grades: one.measure === 'GRADE' ? one.scale.grades : [],
  }));
  const byKey = new Map(indicators.map((one) => [one.key, one]));
  const kind = asks.judged.each === 'WHOLE_PROVINCE' ? 'PROVINCE' : 'COMMUNE';
  const id = `judged/target/${asks.code}`;
  const document = made.scoring && scoringDocument(made.scoring, { campaign: 'judged', plan: made.plan });
  const named = { GRADE: given.grade, RECOGNITION: 'YES', FLAG: 'NO' } as Readonly<Record<string, string>>;
  const rows = indicators.map(({ uuid, measure: by }): FigureRow => {
    const name = named[by];
    const sums = name === undefined ? { part: given.part, whole: given.part + 1 } : { part: 1, whole: 0 };
    return { ...noFigures, ...sums, indicatorId: uuid, kind, result: name ?? '', reported: 1, own: true };
  });
  const requirement = requirementDocument(asks.requires);
  const judgedAt = [kind] as const;
  const ruled = {
    id,
    uuid: id,
    code: asks.code,
    every: asks.every,
    requirement,
    judgedAt,
    wholeProvince: false,
  };
  const rules = { targets: [ruled], byUuid: byKey, byKey, scheme: schemeOf(document ?? null) };
  return evaluate({ rules, kind, rows, units: new Map([[id, units]]), late: 0 }, 'PROVISIONAL');
}
