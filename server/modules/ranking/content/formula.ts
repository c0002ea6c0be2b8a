import type { Measure } from '@thi-dua/plugin-api';
import type { Requirement } from '@thi-dua/schema';
import type { JudgedTarget } from '../../../judging/judge.ts';
import {
  type DeclaredScheme,
  defaultScheme,
  type Scheme,
  type TieBreak,
  tiesOf,
} from '../../../judging/score.ts';
import type { CampaignRules, JudgingRules, RuledIndicator } from '../../standing/rules/campaign-rules.ts';

/** A requirement whose numbers are texts: what reads it again needs no float. */
export interface WrittenRequirement
  extends Pick<Requirement, 'kind' | 'text' | 'comparator' | 'grade' | 'unitKinds' | 'indicatorId'> {
  readonly threshold: string | null;
  readonly parts: readonly WrittenRequirement[];
}

/** A target as it was judged. */
export interface WrittenTarget extends Omit<JudgedTarget, 'requirement'> {
  readonly says: string;
  readonly requirement: WrittenRequirement;
}

/** A scheme whose numbers are texts. */
export type WrittenScheme =
  | typeof defaultScheme
  | (Omit<DeclaredScheme, 'attainmentCap'> & { readonly attainmentCap: string });

/** How figures became places: all that judging, scoring and ranking were told. */
export interface Formula {
  readonly scheme: WrittenScheme;
  readonly ties: readonly TieBreak[];
  /** In the order of the plan. */
  readonly targets: readonly WrittenTarget[];
  /** By id. */
  readonly indicators: readonly WrittenIndicator[];
}

export interface WrittenIndicator {
  readonly id: string;
  readonly name: string;
  readonly measure: Measure;
  readonly grades: readonly string[];
}

/** Writes down the rules of a campaign, with the indicators that they or the figures name. */
export function formulaOf(rules: CampaignRules, figures: Iterable<string>): Formula {
  const named = new Set([
    ...figures,
    ...rules.targets.flatMap(({ requirement }) => indicatorsOf(requirement)),
  ]);
  return {
    scheme: writtenScheme(rules.scheme),
    ties: tiesOf(rules.scheme),
    targets: rules.targets.map(({ id, code, says, every, judgedAt, wholeProvince, requirement }) => ({
      id,
      code,
      says,
      every,
      judgedAt,
      wholeProvince,
      requirement: written(requirement),
    })),
    indicators: [...named]
      .flatMap((id) => rules.byKey.get(id) ?? [])
      .map(({ key, name, measure, grades }) => ({ id: key, name, measure, grades }))
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
  };
}

const indicatorsOf = ({ indicatorId, parts }: Requirement): string[] => [
  ...(indicatorId === null ? [] : [indicatorId]),
  ...parts.flatMap(indicatorsOf),
];

function written({ kind, text, comparator, threshold, grade, unitKinds, indicatorId, parts }: Requirement) {
  const requirement: WrittenRequirement = {
    kind,
    text,
    comparator,
    threshold: threshold === null ? null : String(threshold),
    grade,
    unitKinds,
    indicatorId,
    parts: parts.map(written),
  };
  return requirement;
}

function writtenScheme(scheme: Scheme): WrittenScheme {
  if (scheme === defaultScheme) return scheme;
  const each = (rule: DeclaredScheme['bonuses'][number]) => ({
    indicatorId: rule.indicatorId,
    each: String(rule.each),
    atMost: String(rule.atMost),
  });
  return {
    points: scheme.points.map(({ targetId, points, award }) => ({ targetId, points: String(points), award })),
    attainmentCap: String(scheme.attainmentCap),
    bonuses: scheme.bonuses.map(each),
    penalties: scheme.penalties.map(each),
    missing: scheme.missing,
    ties: scheme.ties,
  };
}

/** Inverse of `formulaOf`. What has a row in the database is named by its id here. */
export function rulesOfFormula({ scheme, targets, indicators }: Formula): JudgingRules {
  const ruled = new Map<string, RuledIndicator>(
    indicators.map((indicator) => [indicator.id, { ...indicator, uuid: indicator.id, key: indicator.id }]),
  );
  return {
    targets: targets.map((target) => ({ ...target, uuid: target.id, requirement: read(target.requirement) })),
    byUuid: ruled,
    byKey: ruled,
    scheme: scheme === defaultScheme ? scheme : { ...scheme, attainmentCap: Number(scheme.attainmentCap) },
  };
}

/** What no target asks for (a rank, awards held) was left out. */
function read({ threshold, unitKinds, parts, ...requirement }: WrittenRequirement): Requirement {
  return {
    ...requirement,
    threshold: threshold === null ? null : Number(threshold),
    unitKinds: [...unitKinds],
    rank: null,
    awardCount: null,
    awardKind: null,
    awardedBy: [],
    parts: parts.map(read),
  };
}
