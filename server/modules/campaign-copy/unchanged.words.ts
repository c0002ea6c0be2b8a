/** Fields that quote the earlier plan or are reviewed separately. */
const skippedFields: ReadonlySet<string> = new Set([
  'source',
  'notes',
  'title',
  'theme',
  'motto',
  'period',
  'steps',
  'reviews',
]);

/** Finds texts that name one of the years and are unchanged in the copy. */
export function unchangedWords(was: unknown, now: unknown, years: readonly number[]): string[] {
  if (typeof was === 'string') {
    return was === now && years.some((year) => new RegExp(`(?<!\\d)${year}(?!\\d)`).test(was)) ? [was] : [];
  }
  if (typeof was !== 'object' || was === null || typeof now !== 'object' || now === null) return [];
  return Object.entries(was).flatMap(([name, value]) =>
    skippedFields.has(name) ? [] : unchangedWords(value, (now as Record<string, unknown>)[name], years),
  );
}
