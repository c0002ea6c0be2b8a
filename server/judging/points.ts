/** Points, and per cent, as people write them, exactly and the same everywhere: 125,000 ten-thousandths are “12.5”. */
export function pointsText(tenThousandths: number): string {
  const size = Math.abs(tenThousandths);
  const fraction = String(size % 10_000)
    .padStart(4, '0')
    .replace(/0+$/, '');
  const whole = `${tenThousandths < 0 ? '-' : ''}${Math.trunc(size / 10_000)}`;
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/** Inverse of `pointsText`. */
export function tenThousandthsOf(points: string): number {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d{1,4}))?$/.exec(points) ?? [];
  if (whole === '') throw new Error(`“${points}” are no points.`);
  const size = Number(whole) * 10_000 + Number(fraction.padEnd(4, '0'));
  return sign === '-' ? 0 - size : size;
}
