import type { UnitKind } from '@thi-dua/plugin-api';
import type { MemberRole } from '../import.words.ts';

/** A unit the file speaks of: one that exists already, or one to make. */
export interface PlannedUnit {
  readonly id: string;
  readonly known: boolean;
  readonly communeId: string;
  readonly kind: UnitKind;
  readonly word: string;
  readonly name: string;
  /** The row that said so first; 0 for what exists already. */
  readonly row: number;
  parentId: string;
  /** The first day; of a new unit it moves to the first day one of its members serves. */
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

/** A row that is right in itself. */
export interface PlannedRow {
  readonly row: number;
  readonly unit: PlannedUnit;
  readonly member: PlannedMember | undefined;
}
