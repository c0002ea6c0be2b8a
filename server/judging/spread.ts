/** Whole parts of a sum of fractions with one denominator: the sum is rounded half up once, and the parts are it. */
export function spread(numerators: readonly bigint[], denominator: bigint): bigint[] {
  const parts = numerators.map((numerator) => numerator / denominator);
  const total = roundedHalfUp(sumOf(numerators), denominator);
  // What is lacking is at most one for each part that was rounded down: nothing becomes something.
  const lacking = Number(total - sumOf(parts));
  const rests = numerators.map((numerator, position) => ({ rest: numerator % denominator, position }));
  const largestFirst = rests.sort(
    (one, other) => sign(other.rest - one.rest) || one.position - other.position,
  );
  const favoured = new Set(largestFirst.slice(0, lacking).map(({ position }) => position));
  return parts.map((part, position) => (favoured.has(position) ? part + 1n : part));
}

export const roundedUp = (numerator: bigint, denominator: bigint): bigint =>
  (numerator + denominator - 1n) / denominator;

export const sumOf = (values: readonly bigint[]): bigint => values.reduce((sum, value) => sum + value, 0n);

export const roundedHalfUp = (numerator: bigint, denominator: bigint) =>
  (2n * numerator + denominator) / (2n * denominator);

const sign = (value: bigint) => (value > 0n ? 1 : value < 0n ? -1 : 0);
