import type { UnitKind } from '@thi-dua/plugin-api';
import {
  isJudgedAt,
  type JudgedTarget,
  judgePeriods,
  judgeUncapped,
  type Verdict,
  type VerdictState,
} from '../../../judging/judge.ts';
import { type Score, scoreOf } from '../../../judging/score.ts';
import type { Tallies } from '../../../judging/tally.ts';
import type { FigureRow } from '../figures/figures.ts';
import { type Stage, talliesOf, type UnitCounts } from '../figures/tallies.ts';
import type { JudgingRules } from '../rules/campaign-rules.ts';

/** A verdict as it is kept: state, parts per million; of a target judged every month also months met and months due. */
export type KeptVerdict =
  | readonly [state: VerdictState, attainment: number | null]
  | readonly [state: VerdictState, attainment: number | null, met: number, due: number];

/** The verdicts by code of the target. */
export type KeptVerdicts = Readonly<Record<string, KeptVerdict>>;

/** What judging a unit in a period needs. */
export interface EvaluationFacts {
  readonly rules: JudgingRules;
  readonly kind: UnitKind;
  readonly rows: readonly FigureRow[];
  readonly units: UnitCounts;
  /** Reports of the unit and below it that were late. */
  readonly late: number;
  /** In the period of the campaign: how the periods of each target came out, by its code. */
  readonly periods?: ReadonlyMap<string, readonly VerdictState[]> | undefined;
}

/** How a unit came out. */
export interface Evaluation {
  readonly verdicts: KeptVerdicts;
  readonly score: Score;
}

/** Judges and scores a unit by the figures of a stage. */
export function evaluate(judged: EvaluationFacts, stage: Stage): Evaluation {
  const tallies = talliesOf(judged.rows, stage, judged);
  const speaks = tallies.total.size + tallies.shares.size > 0 || judged.periods !== undefined;
  return speaks ? cameOutBy(tallies, judged) : cameOutSilent(tallies, judged);
}

const silent = new WeakMap<JudgingRules, Map<string, Evaluation>>();

/** Units of a kind that have said nothing come out alike: most of a province, while nothing is verified. */
function cameOutSilent(tallies: Tallies, judged: EvaluationFacts): Evaluation {
  const { rules, kind, late } = judged;
  const known = silent.get(rules) ?? new Map<string, Evaluation>();
  silent.set(rules, known);
  const came = known.get(`${kind} ${late}`) ?? cameOutBy(tallies, judged);
  known.set(`${kind} ${late}`, came);
  return came;
}

function cameOutBy(tallies: Tallies, judged: EvaluationFacts): Evaluation {
  const { rules, kind } = judged;
  const results = rules.targets
    .filter((target) => isJudgedAt(target, kind))
    .map((target) => ({ target, ...verdictOf(target, tallies, judged) }));
  const score = scoreOf(rules.scheme, {
    targets: results.map(({ target, verdict }) => ({ id: target.id, verdict })),
    tallies,
    lateReports: judged.late,
  });
  return { verdicts: Object.fromEntries(results.map(({ target, kept }) => [target.code, kept])), score };
}

interface Result {
  /** Uncapped: a scheme may reward more than was asked. */
  readonly verdict: Verdict;
  readonly kept: KeptVerdict;
}

function verdictOf(target: JudgedTarget, tallies: Tallies, { rules, periods }: EvaluationFacts): Result {
  const states = periods?.get(target.code);
  if (states !== undefined) {
    const { met, due, ...verdict } = judgePeriods(states);
    return { verdict, kept: [verdict.state, verdict.attainment, met, due] };
  }
  const verdict = judgeUncapped(target.requirement, tallies, {
    targetId: target.id,
    indicators: rules.byKey,
  });
  return { verdict, kept: [verdict.state, capped(verdict.attainment)] };
}

const capped = (attainment: number | null) => (attainment === null ? null : Math.min(attainment, 1_000_000));
