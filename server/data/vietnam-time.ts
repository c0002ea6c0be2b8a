/** SQL: today in Vietnam, by the clock that rules go by: docs/decisions/clock.md. */
export const today = `(app_now() at time zone 'Asia/Ho_Chi_Minh')::date`;

/** SQL: a `timestamptz` as the API writes an instant, with Vietnam's offset. */
export function instantText(column: string): string {
  return `to_char(${column} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD"T"HH24:MI:SS"+07:00"')`;
}

/** SQL: the same to the microsecond. All in one zone, so that they compare as text. */
export function exactInstantText(column: string): string {
  return `to_char(${column} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD"T"HH24:MI:SS.US"+07:00"')`;
}
