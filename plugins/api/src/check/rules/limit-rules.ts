import type { Indicator, Measure } from '../../indicator.ts';
import { type Rule, rule } from '../rule.ts';
import type { RecordOf } from '../shape.ts';
import { indicators } from '../shapes/indicator-shapes.ts';
import type { Spot } from '../spot.ts';

const numbered: readonly Measure[] = ['RATIO', 'COUNT', 'INCIDENTS'];

export const limitRules: readonly Rule[] = Object.values(indicators).map((shape) =>
  // What is read is the same for every measure.
  rule(shape as RecordOf<Indicator>)(['measure', 'bounds'], limitsFit),
);

function limitsFit({ measure, bounds }: Pick<Indicator, 'measure' | 'bounds'>, spot: Spot): void {
  if (bounds === undefined) return;
  const wrong = numbered.includes(measure)
    ? whyNoLimits(bounds)
    : `${measure} is no number: take the limits out.`;
  if (wrong !== undefined) spot.inside('bounds').fault('BOUNDS_DO_NOT_FIT', wrong);
}

function whyNoLimits({ atLeast, atMost }: NonNullable<Indicator['bounds']>): string | undefined {
  if (atLeast === undefined && atMost === undefined) return 'They limit nothing: give “atLeast” or “atMost”.';
  if (atLeast === undefined || atMost === undefined || atLeast <= atMost) return undefined;
  return `No value is at least ${atLeast} and at most ${atMost}: exchange them.`;
}
