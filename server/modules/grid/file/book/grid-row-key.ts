/** Whose row it is, and on which version of its report it is based. */
export interface RowKey {
  readonly unitId: string;
  /** Null: there was no report yet. */
  readonly version: number | null;
}

const written = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\d{1,9})$/i;

/** By its id a unit is found whatever it is called by then. */
export const rowKeyText = ({ unitId, version }: RowKey): string => `${unitId}:${version ?? 0}`;

export function rowKeyOf(text: string): RowKey | undefined {
  const [, unitId, version] = written.exec(text) ?? [];
  if (unitId === undefined || version === undefined) return undefined;
  return { unitId: unitId.toLowerCase(), version: Number(version) || null };
}

const periodMark = /Mã kỳ:\s*([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i;

export const periodMarkText = (periodId: string): string => `Mã kỳ: ${periodId}`;

/** The period a file says it is of. */
export const periodMarkOf = (text: string): string | undefined => periodMark.exec(text)?.[1]?.toLowerCase();
