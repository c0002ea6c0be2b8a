import type { Requirement } from '@thi-dua/schema';
import type { RuledIndicator } from '../../modules/standing/rules/campaign-rules.ts';
import type { Chance } from '../chance.ts';

/** A value in the form of the table `report_value`. */
export interface SampleValue {
  readonly indicatorId: string;
  readonly state: 'REPORTED' | 'NOT_APPLICABLE';
  readonly part: number | null;
  readonly whole: number | null;
  readonly result: string | null;
}

/** How well a team performs, 0 to 1, and its number of members. */
export interface TeamSkill {
  readonly skill: number;
  readonly members: number;
}

/** The threshold in per cent of each indicator, by its key. */
export type ThresholdsByIndicator = ReadonlyMap<string, number>;

export function thresholdsOf(requirements: readonly Requirement[]): ThresholdsByIndicator {
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

const noFigures = { part: null, whole: null, result: null };

/** Draws a plausible value near the threshold: above it for strong teams, below for weak ones. */
export function sampleValue(
  indicator: RuledIndicator,
  {
    doing,
    asked,
    chance,
  }: { readonly doing: TeamSkill; readonly asked: ThresholdsByIndicator; readonly chance: Chance },
): SampleValue | null {
  const { skill } = doing;
  const facts = { indicatorId: indicator.uuid, state: 'REPORTED' as const, ...noFigures };
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
  }: { readonly doing: TeamSkill; readonly asked: ThresholdsByIndicator; readonly chance: Chance },
): SampleValue {
  const facts = { indicatorId: uuid, result: null };
  const whole = wholeOf(key, doing, chance);
  if (whole === 0) return { ...facts, state: 'NOT_APPLICABLE', part: null, whole: null };
  const least = asked.get(key) ?? 80;
  // A skill of about 0.6 just reaches the threshold.
  const share = Math.min(1, (least + (doing.skill - 0.55) * 30 + chance.between(-4, 4)) / 100);
  const part = Math.min(whole, Math.round(whole * share));
  return { ...facts, state: 'REPORTED', part, whole };
}

/** Draws a plausible denominator for a month: few incidents, hardly any fires, all members on patrol. */
function wholeOf(key: string, { members }: TeamSkill, chance: Chance): number {
  if (/patrol|member/.test(key)) return members;
  if (/fire/.test(key)) return chance.happens(0.75) ? 0 : chance.between(1, 2);
  if (/incident/.test(key)) return chance.between(1, 5);
  return /resident/.test(key) ? chance.between(60, 140) : chance.between(6, 24);
}

/** Draws a grade; `grades` begins with the worst. */
function gradeOf(grades: readonly string[], skill: number, chance: Chance): string {
  const at = Math.round(skill * (grades.length - 1) + chance.share() - 0.5);
  return grades[Math.min(grades.length - 1, Math.max(0, at))] ?? '';
}
