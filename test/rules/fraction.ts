/**
 * Rational numbers as another would write them: reduced, and compared by whole parts and reciprocals, never
 * cross-multiplied. What judging and scoring compute is held against these.
 */
export class Fraction {
  readonly over: bigint;
  readonly under: bigint;

  constructor(over: bigint, under: bigint = 1n) {
    const common = greatest(over, under);
    this.over = over / common;
    this.under = under / common;
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.over * other.over, this.under * other.under);
  }

  plus(other: Fraction): Fraction {
    return new Fraction(this.over * other.under + other.over * this.under, this.under * other.under);
  }

  by(other: Fraction): Fraction {
    return new Fraction(this.over * other.under, this.under * other.over);
  }

  floor(): bigint {
    return this.over / this.under;
  }

  /** Below 0, 0 or above 0, as the number is less than, equal to or more than the other. Neither is negative. */
  compare(other: Fraction): number {
    const [mine, theirs] = [this.floor(), other.floor()];
    if (mine !== theirs) return mine < theirs ? -1 : 1;
    const [rest, theirRest] = [this.over - mine * this.under, other.over - theirs * other.under];
    if (rest === 0n || theirRest === 0n) return (rest === 0n ? 0 : 1) - (theirRest === 0n ? 0 : 1);
    return new Fraction(other.under, theirRest).compare(new Fraction(this.under, rest));
  }
}

function greatest(one: bigint, other: bigint): bigint {
  return other === 0n ? (one < 0n ? -one : one) || 1n : greatest(other, one % other);
}
