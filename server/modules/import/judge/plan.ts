import type { UnitKind } from '@thi-dua/plugin-api';
import type { MemberRole } from '../import.words.ts';

/** A unit named in the file: one that exists already, or one to create. */
export interface PlannedUnit {
  readonly id: string;
  readonly known: boolean;
  readonly communeId: string;
  readonly kind: UnitKind;
  readonly word: string;
  readonly name: string;
  /** The first row that names it; 0 if it exists already. */
  readonly row: number;
  parentId: string;
  /** The first day of the unit; that of a new unit is set by `setFirstDays`. */
  from: string | undefined;
}

export interface PlannedMember {
  readonly row: number;
  readonly team: PlannedUnit;
  readonly name: string;
  readonly role: MemberRole;
  readonly from: string;
  readonly decision: string | null;
}

/** A row whose unit is known and whose own cells have been read. */
export interface PlannedRow {
  readonly row: number;
  readonly unit: PlannedUnit;
  readonly member: PlannedMember | undefined;
}
