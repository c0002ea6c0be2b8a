/** What stands in a list more than once, each once. */
export function repeatedIn<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
