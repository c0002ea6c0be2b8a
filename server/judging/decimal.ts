/** A decimal number, exactly: `units` of which `one` make 1. */
export interface Decimal {
  readonly units: bigint;
  readonly one: bigint;
}

const written = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** The number as it was written: 99.5 is 995 tenths, although a float between 99 and 100 may be a little off. */
export function decimal(value: number | string): Decimal {
  const [, sign, whole, fraction = '', exponent = '0'] = written.exec(String(value)) ?? [];
  if (whole === undefined) throw new Error(`“${value}” is no decimal number.`);
  const digits = BigInt(`${whole}${fraction}`);
  const places = fraction.length - Number(exponent);
  const shift = 10n ** BigInt(Math.abs(places));
  const units = sign === '-' ? -digits : digits;
  return places < 0 ? { units: units * shift, one: 1n } : { units, one: shift };
}
