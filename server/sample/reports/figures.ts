import type { Requirement } from '@thi-dua/schema';
import type { RuledIndicator } from '../../modules/standing/rules/campaign-rules.ts';
import type { Chance } from '../chance.ts';

/** As `report_value` keeps it. */
export interface SampleValue {
  readonly indicatorId: string;
  readonly state: 'REPORTED' | 'NOT_APPLICABLE';
  readonly part: number | null;
  readonly whole: number | null;
  readonly result: string | null;
}

/** Of a team that does so well, 0 to 1, and has so many members. */
export interface TeamSkill {
  readonly skill: number;
  readonly members: number;
}

/** The per cent each indicator is asked for, by its key. */
export type AskedShares = ReadonlyMap<string, number>;

export function askedOf(requirements: readonly Requirement[]): AskedShares {
  const all = requirements.flatMap(withParts);
  return new Map(
    all.flatMap(({ indicatorId, threshold }) =>
      indicatorId === null || threshold === null ? [] : [[indicatorId, threshold] as const],
    ),
  );
}

const withParts = (requirement: Requirement): Requirement[] => [
  requirement,
  ...requirement.parts.flatMap(withParts),
];

const none = { part: null, whole: null, result: null };

/** A plausible value: near what is asked, over it for whoever does well. */
export function sampleValue(
  indicator: RuledIndicator,
  {
    doing,
    asked,
    chance,
  }: { readonly doing: TeamSkill; readonly asked: AskedShares; readonly chance: Chance },
): SampleValue | null {
  const { skill } = doing;
  const facts = { indicatorId: indicator.uuid, state: 'REPORTED' as const, ...none };
  switch (indicator.measure) {
    case 'RATIO':
      return ratioOf(indicator, { doing, asked, chance });
    case 'COUNT':
      return { ...facts, part: chance.between(0, skill > 0.5 ? 4 : 1) };
    case 'INCIDENTS':
      return { ...facts, part: chance.happens(0.01 + 0.06 * (1 - skill)) ? 1 : 0 };
    case 'FLAG':
    case 'RECOGNITION':
      return { ...facts, result: chance.happens(0.15 + 0.6 * skill) ? 'YES' : 'NO' };
    case 'GRADE':
      return { ...facts, result: gradeOf(indicator.grades, skill, chance) };
    default:
      return null;
  }
}

function ratioOf(
  { key, uuid }: RuledIndicator,
  {
    doing,
    asked,
    chance,
  }: { readonly doing: TeamSkill; readonly asked: AskedShares; readonly chance: Chance },
): SampleValue {
  const facts = { indicatorId: uuid, result: null };
  const whole = wholeOf(key, doing, chance);
  if (whole === 0) return { ...facts, state: 'NOT_APPLICABLE', part: null, whole: null };
  const least = asked.get(key) ?? 80;
  // Who does as well as 0.6 is just there.
  const share = Math.min(1, (least + (doing.skill - 0.55) * 30 + chance.between(-4, 4)) / 100);
  const part = Math.min(whole, Math.round(whole * share));
  return { ...facts, state: 'REPORTED', part, whole };
}

/** Of what a team sees in a month: few cases, fires hardly ever, everybody on its lists. */
function wholeOf(key: string, { members }: TeamSkill, chance: Chance): number {
  if (/patrol|member/.test(key)) return members;
  if (/fire/.test(key)) return chance.happens(0.75) ? 0 : chance.between(1, 2);
  if (/incident/.test(key)) return chance.between(1, 5);
  return /resident/.test(key) ? chance.between(60, 140) : chance.between(6, 24);
}

/** The worst comes first in the scale. */
function gradeOf(grades: readonly string[], skill: number, chance: Chance): string {
  const at = Math.round(skill * (grades.length - 1) + chance.share() - 0.5);
  return grades[Math.min(grades.length - 1, Math.max(0, at))] ?? '';
}
