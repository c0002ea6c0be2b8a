import type { Indicator, Measure } from '../../indicator.ts';
import type { Bonus, Penalty, ScoringScheme } from '../../scoring.ts';
import type { Target } from '../../target.ts';
import { type Rule, rule } from '../rule.ts';
import { differingFields } from '../same.ts';
import { quoted } from '../say.ts';
import { scoring } from '../shapes/scoring-shapes.ts';
import type { Spot } from '../spot.ts';
import { repeatedIn } from './repeated.ts';

/** Two different targets of one code are a fault of their own. */
const isSame = (a: Target, b: Target): boolean => a.code === b.code && differingFields(a, b).length === 0;

/** A score is kept in ten-thousandths, in 32 bits. */
const mostPoints = 200_000;

export const scoringRules: readonly Rule[] = [
  rule(scoring)(['points'], ({ points }, spot) => {
    points.forEach(({ points: number }, index) => {
      pointsFit(number, spot.inside('points', `no. ${index + 1}`, 'points'));
    });
    points.forEach(({ target }, index) => {
      if (!points.slice(0, index).some((before) => isSame(before.target, target))) return;
      countedTwice(`the target ${quoted(target.code)}`, spot.inside('points', target.code));
    });
  }),
  rule(scoring)(['points', 'attainmentCap', 'bonuses', 'penalties'], scoreFits),
  rule(scoring)(['attainmentCap'], ({ attainmentCap }, spot) => capFits(attainmentCap, spot)),
  rule(scoring)(['bonuses'], ({ bonuses }, spot) => bonusesFit(bonuses, spot)),
  rule(scoring)(['penalties'], ({ penalties }, spot) => penaltiesFit(penalties, spot)),
  rule(scoring)(['ties'], ({ ties }, spot) => {
    for (const tie of repeatedIn(ties)) countedTwice(`the tie-break ${tie}`, spot.inside('ties'));
  }),
];

type Worth = Pick<ScoringScheme, 'points' | 'attainmentCap' | 'bonuses' | 'penalties'>;

function scoreFits({ points, attainmentCap, bonuses, penalties }: Worth, spot: Spot): void {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const most =
    sum(points.map((target) => target.points)) * attainmentCap + sum(bonuses.map(({ atMost }) => atMost));
  const least = sum(penalties.map(({ atMost }) => atMost));
  const far = Math.max(most, least);
  if (far <= mostPoints) return;
  const message = `All of it together may come to ${far} points: let a score stay within ${mostPoints}.`;
  spot.fault('POINTS_OUT_OF_RANGE', message);
}

function bonusesFit(bonuses: readonly Bonus[], spot: Spot): void {
  bonuses.forEach((bonus, index) => {
    const within = spot.inside('bonuses', `no. ${index + 1}`);
    perPieceFits(bonus, within);
    hasPieces(bonus.indicator, ['COUNT'], within);
  });
  for (const id of repeatedIn(bonuses.map(({ indicator }) => indicator.id))) {
    countedTwice(`the bonus for ${quoted(id)}`, spot.inside('bonuses'));
  }
}

function penaltiesFit(penalties: readonly Penalty[], spot: Spot): void {
  penalties.forEach((penalty, index) => {
    const within = spot.inside('penalties', `no. ${index + 1}`);
    perPieceFits(penalty, within);
    if (penalty.for === 'INDICATOR') hasPieces(penalty.indicator, ['COUNT', 'INCIDENTS'], within);
  });
  const grounds = penalties.map((one) =>
    one.for === 'INDICATOR' ? quoted(one.indicator.id) : 'late reports',
  );
  for (const ground of repeatedIn(grounds))
    countedTwice(`the penalty for ${ground}`, spot.inside('penalties'));
}

function perPieceFits(
  { each, atMost }: Pick<ScoringScheme['bonuses'][number], 'each' | 'atMost'>,
  spot: Spot,
) {
  const fit = [pointsFit(each, spot.inside('each')), pointsFit(atMost, spot.inside('atMost'))];
  if (fit.includes(false) || each <= atMost) return;
  const message = `At most ${atMost} points in all is less than the ${each} of a single piece: exchange them.`;
  spot.inside('atMost').fault('POINTS_OUT_OF_RANGE', message);
}

function pointsFit(points: number, spot: Spot): boolean {
  const wrong = whyNoPoints(points);
  if (wrong !== undefined) spot.fault('POINTS_OUT_OF_RANGE', `${points} ${wrong}.`);
  return wrong === undefined;
}

function whyNoPoints(points: number): string | undefined {
  if (points <= 0) return 'is not above zero: give points above 0, also for a penalty';
  if (points > mostPoints) return `is too large: give at most ${mostPoints} points`;
  return isFiner(points) ? 'is divided too finely: give at most four decimals' : undefined;
}

function capFits(cap: number, spot: Spot): void {
  if (cap >= 1 && cap <= 10 && !isFiner(cap)) return;
  const message = `${cap} will not do: give 1 where nothing above 100 per cent earns, 1.2 for 120 per cent, at most 10.`;
  spot.inside('attainmentCap').fault('POINTS_OUT_OF_RANGE', message);
}

/** Than ten-thousandths: scores are reckoned exactly, and have to be written out. */
const isFiner = (number: number): boolean => Number(number.toFixed(4)) !== number;

function hasPieces({ id, measure }: Indicator, countable: readonly Measure[], spot: Spot): void {
  if (countable.includes(measure)) return;
  const message = `${quoted(id)} measures ${measure}, of which there are no pieces to give points for: take one that measures ${countable.join(' or ')}.`;
  spot.inside(`indicator ${id}`).fault('NO_PIECES', message);
}

function countedTwice(what: string, spot: Spot): void {
  spot.fault('COUNTED_TWICE', `This counts ${what} more than once: list it once.`);
}
