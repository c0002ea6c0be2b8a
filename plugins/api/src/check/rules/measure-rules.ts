import type { Bound, Comparator, Measured } from '../../condition.ts';
import type { Measure } from '../../indicator.ts';
import { nearNames } from '../near.ts';
import { type Rule, rule } from '../rule.ts';
import { instead, quoted } from '../say.ts';
import { bound, measured } from '../shapes/condition-shapes.ts';
import type { Spot } from '../spot.ts';

interface Fitting {
  readonly measures: readonly Measure[];
  /** What the comparator is held against; absent: nothing. */
  readonly against?: 'threshold' | 'grade';
}

const numbered: Fitting = { measures: ['RATIO', 'COUNT'], against: 'threshold' };

const fittings: Readonly<Record<Comparator, Fitting>> = {
  AT_LEAST: numbered,
  MORE_THAN: numbered,
  REACH: numbered,
  NONE: { measures: ['INCIDENTS'] },
  GRADE_AT_LEAST: { measures: ['GRADE'], against: 'grade' },
  RECOGNISED: { measures: ['RECOGNITION'] },
  YES: { measures: ['FLAG'] },
};

export const measureRules: readonly Rule[] = [
  rule(measured)(['indicator', 'comparator', 'threshold', 'grade'], comparatorFits),
  rule(bound)(['comparator', 'threshold'], (value, spot) => thresholdFits(value, 'PER_CENT', spot)),
  rule(measured)(['indicator', 'comparator', 'grade'], gradeIsOnScale),
];

type Compared = Pick<Measured, 'indicator' | 'comparator' | 'threshold' | 'grade'>;

function comparatorFits({ indicator, comparator, threshold, grade }: Compared, spot: Spot): void {
  const fitting = fittings[comparator];
  if (!fitting.measures.includes(indicator.measure)) {
    const right = Object.entries(fittings).filter(([, { measures }]) => measures.includes(indicator.measure));
    const names = right.map(([name]) => name);
    const cure = names.length === 0 ? 'no condition can judge an answer in words.' : instead([], names);
    const message = `${comparator} does not fit ${quoted(indicator.id)}, which measures ${indicator.measure}: ${cure}`;
    spot.fault('COMPARATOR_DOES_NOT_FIT', message, names);
    return;
  }
  for (const [field, value] of Object.entries({ threshold, grade })) {
    const isWanted = fitting.against === field;
    if (isWanted && value === undefined) {
      spot.fault('MISSING_FIELD', `${quoted(field)} is missing: ${comparator} is held against one.`);
    }
    if (!isWanted && value !== undefined) {
      spot.fault(
        'COMPARATOR_DOES_NOT_FIT',
        `${comparator} is held against no ${field}: take ${quoted(field)} out.`,
      );
    }
  }
  if (fitting.against !== 'threshold' || threshold === undefined) return;
  const unit = indicator.measure === 'RATIO' ? 'PER_CENT' : 'PIECES';
  thresholdFits({ comparator: comparator as Bound['comparator'], threshold }, unit, spot);
}

function thresholdFits({ comparator, threshold }: Bound, unit: 'PER_CENT' | 'PIECES', spot: Spot): void {
  const wrong = whyNoThreshold({ comparator, threshold }, unit);
  if (wrong !== undefined) spot.inside('threshold').fault('THRESHOLD_OUT_OF_RANGE', wrong);
}

function whyNoThreshold({ comparator, threshold }: Bound, unit: 'PER_CENT' | 'PIECES'): string | undefined {
  const right =
    unit === 'PER_CENT' ? 'a share goes from 0 to 100 per cent' : 'a count is a whole number from 0 on';
  if (threshold < 0) return `${threshold} is negative: ${right}.`;
  if (unit === 'PIECES' && !Number.isSafeInteger(threshold))
    return `${threshold} is no whole number: ${right}.`;
  if (unit === 'PER_CENT' && threshold > 100) return `${threshold} is above 100: ${right}.`;
  if (unit === 'PER_CENT' && threshold === 100 && comparator === 'MORE_THAN') {
    return 'More than 100 per cent can never be met: ask to reach 100, or for more than less.';
  }
  if (threshold === 0 && comparator !== 'MORE_THAN')
    return 'At least 0 always holds: ask for more than 0, or for nothing.';
  return undefined;
}

function gradeIsOnScale({ indicator, grade }: Pick<Measured, 'indicator' | 'grade'>, spot: Spot): void {
  if (indicator.measure !== 'GRADE' || grade === undefined || indicator.scale.grades.includes(grade)) return;
  const near = nearNames(grade, indicator.scale.grades);
  const message = `${quoted(grade)} is not on the scale ${quoted(indicator.scale.id)}: ${instead(near, indicator.scale.grades)}`;
  spot.inside('grade').fault('UNKNOWN_GRADE', message, near);
}
