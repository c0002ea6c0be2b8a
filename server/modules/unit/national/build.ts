import { applyAmendments } from './amend.ts';
import { UnitDataError } from './amendments.ts';
import { addUnitsBeforeReform } from './before-reform.ts';
import { readAmendments } from './read-amendments.ts';
import { applyReform } from './reform.ts';
import type { Register } from './register.ts';
import { amendmentsFile, type Source } from './source.ts';

/** Raise this number when the code makes different rows from the same data, so that the units are loaded again. */
export const builderVersion = 1;

/** Builds the national list: the units before 1 July 2025, the reform of that day, and every amendment since. */
export function buildRegister(source: Source): Register {
  const register: Register = { units: [], lineage: [] };
  applyReform(source, register, addUnitsBeforeReform(source, register));
  const { decrees, faults } = readAmendments(source.amendments);
  if (faults.length > 0) throw new UnitDataError(amendmentsFile, faults);
  const misfits = applyAmendments(register, decrees);
  if (misfits.length > 0) throw new UnitDataError(amendmentsFile, misfits);
  return register;
}
