/** Whether it looks like the id of a unit. */
export function isUnitId(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
}

/** The id of no unit. */
export const noUnit = '00000000-0000-0000-0000-000000000000';

/** The id itself, or that of no unit where SQL would refuse what a caller calls one. */
export function unitIdOr(id: string): string {
  return isUnitId(id) ? id : noUnit;
}
