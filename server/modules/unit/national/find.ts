import { fullNameOf } from '../unit-names.ts';
import type { UnitReference } from './amendments.ts';
import { isInForce, type Register, sameFullName, type UnitDraft, versionOn } from './register.ts';

/** Thrown for an amendment that does not fit the register; the message says why. */
export class AmendmentError extends Error {}

/** Finds the unit an amendment means; throws an {@link AmendmentError} if there is none, or more than one. */
export function findUnit(register: Register, reference: UnitReference, day: string): UnitDraft {
  return reference.code === undefined
    ? findByPlace(register, reference, day)
    : findByCode(register, { ...reference, code: reference.code }, day);
}

function findByCode(
  register: Register,
  { code, unit: words }: UnitReference & { code: string },
  day: string,
): UnitDraft {
  const unit = bearerOf(register, code, day);
  const version = unit && versionOn(unit, day);
  if (unit === undefined || version === undefined)
    throw new AmendmentError(`no unit "${words}" with the code ${code} was in force on ${day}`);
  if (sameFullName(version, words)) return unit;
  throw new AmendmentError(
    `the code ${code} was that of "${fullNameOf(version)}" on ${day}, not of "${words}"`,
  );
}

function findByPlace(
  register: Register,
  { unit: words, within = '' }: UnitReference,
  day: string,
): UnitDraft {
  const above = register.units.filter((unit) => {
    const version = unit.level === 'COMMUNE' ? undefined : versionOn(unit, day);
    return version && sameFullName(version, within);
  });
  const [unit, ...others] = register.units.filter((each) => {
    const version = versionOn(each, day);
    return version?.parent && above.includes(version.parent) && sameFullName(version, words);
  });
  if (unit === undefined)
    throw new AmendmentError(`no unit "${words}" within "${within}" was in force on ${day}`);
  if (others.length > 0)
    throw new AmendmentError(`more than one unit "${words}" within "${within}" was in force on ${day}`);
  return unit;
}

/** Throws an {@link AmendmentError} that names the unit if one bears the code on the day. */
export function checkCodeIsFree(register: Register, code: string, day: string): void {
  const unit = bearerOf(register, code, day);
  const version = unit && versionOn(unit, day);
  if (version) throw new AmendmentError(`the code ${code} is that of "${fullNameOf(version)}" on ${day}`);
}

/** Compares the code before the days: of fifteen thousand units hardly one bears it, so this is the faster order. */
function bearerOf(register: Register, code: string, day: string): UnitDraft | undefined {
  return register.units.find((unit) =>
    unit.versions.some((version) => version.code === code && isInForce(version, day)),
  );
}
