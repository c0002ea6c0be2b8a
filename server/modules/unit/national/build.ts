import { applyAmendments } from './amend.ts';
import { UnitDataError } from './amendments.ts';
import { addUnitsBefore } from './before.ts';
import { readAmendments } from './read-amendments.ts';
import { applyReform } from './reform.ts';
import type { Register } from './register.ts';
import { amendmentsFile, type Source } from './source.ts';

/** Raise it when this code makes other rows of the same data: the units are then loaded anew. */
export const builderVersion = 1;

/** The units before 1 July 2025, what became of them that day, and every change since. */
export function buildRegister(source: Source): Register {
  const register: Register = { units: [], lineage: [] };
  applyReform(source, register, addUnitsBefore(source, register));
  const { decrees, faults } = readAmendments(source.amendments);
  if (faults.length > 0) throw new UnitDataError(amendmentsFile, faults);
  const misfits = applyAmendments(register, decrees);
  if (misfits.length > 0) throw new UnitDataError(amendmentsFile, misfits);
  return register;
}
