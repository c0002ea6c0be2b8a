/** Say what the earlier plan said, or are looked at by themselves. */
const left: ReadonlySet<string> = new Set([
  'source',
  'notes',
  'title',
  'theme',
  'motto',
  'period',
  'steps',
  'reviews',
]);

/** Sentences that name one of the years and that the copy says as they were. */
export function unchangedWords(was: unknown, now: unknown, years: readonly number[]): string[] {
  if (typeof was === 'string') {
    return was === now && years.some((year) => new RegExp(`(?<!\\d)${year}(?!\\d)`).test(was)) ? [was] : [];
  }
  if (typeof was !== 'object' || was === null || typeof now !== 'object' || now === null) return [];
  return Object.entries(was).flatMap(([name, value]) =>
    left.has(name) ? [] : unchangedWords(value, (now as Record<string, unknown>)[name], years),
  );
}
