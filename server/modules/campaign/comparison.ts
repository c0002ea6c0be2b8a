import type { UnitKind } from '@thi-dua/plugin-api';
import type { Requirement, Target, TargetAspect, TargetDifference, TargetPair } from '@thi-dua/schema';
import { kindsText } from '../../definitions/unit-kind.words.ts';

/** An aspect in which targets may differ: the value to compare, and the words to show. */
interface Aspect {
  readonly aspect: TargetAspect;
  readonly value: (target: Target) => unknown;
  readonly says: (target: Target) => string;
}

const aspects: readonly Aspect[] = [
  {
    aspect: 'MEASURE',
    value: (target) => shapeOf(target.requirement),
    says: (target) => target.requirement.text,
  },
  {
    aspect: 'COMPARATOR',
    value: (target) => leavesOf(target.requirement).map((leaf) => leaf.comparator),
    says: (target) => `${target.requirement.text} («${target.source.words ?? target.says}»)`,
  },
  {
    aspect: 'THRESHOLD',
    value: (target) => leavesOf(target.requirement).map((leaf) => [leaf.threshold, leaf.grade]),
    says: (target) => target.requirement.text,
  },
  { aspect: 'FREQUENCY', value: (target) => target.every, says: (target) => frequencyWords[target.every] },
  {
    aspect: 'JUDGED_AT',
    value: (target) => [target.wholeProvince, [...new Set(target.judgedAt.map(levelOf))]],
    says: (target) => (target.wholeProvince ? 'Toàn tỉnh' : `Từng ${kindsText(target.judgedAt)}`),
  },
];

/**
 * Treats all kinds of communes as one level, because they change with the law: since July 2025 there are no townships.
 */
function levelOf(kind: UnitKind): string {
  return ['COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE'].includes(kind) ? 'COMMUNE_LEVEL' : kind;
}

const frequencyWords: Record<Target['every'], string> = {
  CAMPAIGN: 'Cả phong trào',
  MONTH: 'Hằng tháng',
  QUARTER: 'Hằng quý',
  YEAR: 'Hằng năm',
  PHASE: 'Từng đợt',
};

const absent = 'Không có chỉ tiêu này';

/** Pairs the targets of two campaigns by code. */
export function pairTargets(left: readonly Target[], right: readonly Target[]): TargetPair[] {
  const codes = [...new Set([...left, ...right].map((target) => target.code))];
  const byCode = (targets: readonly Target[], code: string) =>
    targets.find((target) => target.code === code) ?? null;
  return codes
    .sort((one, other) => one.localeCompare(other, 'vi', { numeric: true }))
    .map((code) => pairOf(code, byCode(left, code), byCode(right, code)));
}

function pairOf(code: string, left: Target | null, right: Target | null): TargetPair {
  return { code, left, right, differences: differencesOf(left, right) };
}

function differencesOf(left: Target | null, right: Target | null): TargetDifference[] {
  if (left === null || right === null) {
    return [{ aspect: 'PRESENCE', left: left?.says ?? absent, right: right?.says ?? absent }];
  }
  const differing = aspects.filter(({ value }) => !isSame(value(left), value(right)));
  return withoutConsequences(differing).map(({ aspect, says }) => ({
    aspect,
    left: says(left),
    right: says(right),
  }));
}

/** The aspects in which any of these targets differ from the first. */
export function differingAspects(targets: readonly Target[]): TargetAspect[] {
  const [first, ...others] = targets;
  if (first === undefined) return [];
  const differing = aspects.filter(({ value }) =>
    others.some((other) => !isSame(value(first), value(other))),
  );
  return withoutConsequences(differing).map(({ aspect }) => aspect);
}

/** Drops comparator and threshold if targets measure different things: then these differ anyway. */
function withoutConsequences(differing: readonly Aspect[]): readonly Aspect[] {
  const measuresOtherwise = differing.some(({ aspect }) => aspect === 'MEASURE');
  return measuresOtherwise
    ? differing.filter(({ aspect }) => aspect !== 'COMPARATOR' && aspect !== 'THRESHOLD')
    : differing;
}

function shapeOf(requirement: Requirement): unknown {
  const { kind, indicatorId, unitKinds, rank, awardCount, awardKind, awardedBy, parts } = requirement;
  return [kind, indicatorId, unitKinds, rank, awardCount, awardKind, awardedBy, parts.map(shapeOf)];
}

function leavesOf(requirement: Requirement): Requirement[] {
  return [requirement, ...requirement.parts.flatMap(leavesOf)];
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
