/** SQL: whether a state of a unit (`unit_version v`) is in force on the day. */
export function inForceOn(day: string, version = 'v'): string {
  return `${version}.first_day <= ${day} and ${version}.gone_on > ${day}`;
}
