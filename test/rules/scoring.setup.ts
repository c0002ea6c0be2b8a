import type { Verdict, VerdictState } from '../../server/judging/judge.ts';
import {
  type DeclaredScheme,
  type Score,
  type ScoredTarget,
  type ScoreInput,
  scoreOf,
} from '../../server/judging/score.ts';
import type { Tally } from '../../server/judging/tally.ts';

const states = { met: 'MET', missed: 'NOT_MET', missing: 'NOT_REPORTED', none: 'NOT_APPLICABLE' } as const;

/** Targets `t1`, `t2` …: `met`, `missed`, `missing`, `none` (not applicable), or what was attained, 1 being all. */
export function targets(...results: readonly (keyof typeof states | number)[]): ScoredTarget[] {
  return results.map((result, position) => ({ id: `t${position + 1}`, verdict: verdictOf(result) }));
}

function verdictOf(result: keyof typeof states | number): Verdict {
  if (typeof result === 'number') {
    return { state: result < 1 ? 'NOT_MET' : 'MET', attainment: Math.round(result * 1_000_000) };
  }
  const attainment: Readonly<Partial<Record<VerdictState, number>>> = { MET: 1_000_000, NOT_MET: 0 };
  return { state: states[result], attainment: attainment[states[result]] ?? null };
}

/** A scheme that gives `t1`, `t2` … these points by the share of what they attained. */
export const scheme = (points: readonly string[], facts: Partial<DeclaredScheme> = {}): DeclaredScheme => ({
  points: points.map((each, position) => ({
    targetId: `t${position + 1}`,
    points: each,
    award: 'SHARE_OF_ATTAINMENT',
  })),
  attainmentCap: 1,
  bonuses: [],
  penalties: [],
  missing: 'ZERO',
  ties: [],
  ...facts,
});

/** What was counted, by indicator id. */
export const counted = (parts: Readonly<Record<string, number>> = {}): ScoreInput['tallies'] => ({
  total: new Map(Object.entries(parts).map(([id, part]) => [id, { ...empty, part }])),
});

const empty: Tally = { part: 0, whole: 0, reported: 1, notApplicable: 0, results: {} };

export const score = (
  by: Parameters<typeof scoreOf>[0],
  judged: readonly ScoredTarget[],
  facts: Partial<ScoreInput> = {},
): Score => scoreOf(by, { targets: judged, tallies: counted(), lateReports: 0, ...facts });

export const pointsOf = ({ contributions }: Score) => contributions.map(({ points }) => points);
