const steps = [
  ['ngày', 86_400],
  ['giờ', 3_600],
  ['phút', 60],
] as const;

/** A duration in Vietnamese, in its two largest units and rounded down: “2 ngày 3 giờ”. */
export function durationWords(seconds: number): string {
  const parts: string[] = [];
  let rest = Math.floor(seconds);
  for (const [word, length] of steps) {
    const count = Math.floor(rest / length);
    if (count > 0 && parts.length < 2) parts.push(`${count} ${word}`);
    else if (parts.length > 0) break;
    rest -= count * length;
  }
  return parts.length === 0 ? 'dưới 1 phút' : parts.join(' ');
}
