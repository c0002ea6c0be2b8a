/**
 * An array of values that need no quotes (numbers, booleans, ids) as PostgreSQL reads it. The driver quotes each by
 * itself, which a province's month of 25,500 values feels.
 */
export function plainArray(values: readonly (number | boolean | string | null)[]): string {
  return `{${values.map((value) => value ?? 'NULL').join(',')}}`;
}
