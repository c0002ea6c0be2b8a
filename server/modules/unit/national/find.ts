import { fullNameOf } from '../unit.names.ts';
import type { UnitReference } from './amendments.ts';
import { isInForce, type Register, sameFullName, type UnitDraft, versionOn } from './register.ts';

/** The unit an amendment means, or the words that say why there is none. */
export function findUnit(register: Register, reference: UnitReference, day: string): UnitDraft | string {
  return reference.code === undefined
    ? findByPlace(register, reference, day)
    : findByCode(register, { ...reference, code: reference.code }, day);
}

function findByCode(
  register: Register,
  { code, unit: words }: UnitReference & { code: string },
  day: string,
) {
  const unit = register.units.find((each) => hasCodeOn(each, code, day));
  const version = unit && versionOn(unit, day);
  if (unit === undefined || version === undefined)
    return `no unit "${words}" with the code ${code} was in force on ${day}`;
  if (sameFullName(version, words)) return unit;
  return `the code ${code} was that of "${fullNameOf(version)}" on ${day}, not of "${words}"`;
}

function findByPlace(register: Register, { unit: words, within = '' }: UnitReference, day: string) {
  const above = register.units.filter((unit) => {
    const version = unit.level === 'COMMUNE' ? undefined : versionOn(unit, day);
    return version && sameFullName(version, within);
  });
  const [unit, ...others] = register.units.filter((each) => {
    const version = versionOn(each, day);
    return version?.parent && above.includes(version.parent) && sameFullName(version, words);
  });
  if (unit === undefined) return `no unit "${words}" within "${within}" was in force on ${day}`;
  return others.length === 0
    ? unit
    : `more than one unit "${words}" within "${within}" was in force on ${day}`;
}

/** Says who bears the code on the day; undefined when it is free. */
export function whoseCode(register: Register, code: string, day: string): string | undefined {
  for (const unit of register.units) {
    const version = hasCodeOn(unit, code, day) ? versionOn(unit, day) : undefined;
    if (version) return `the code ${code} is that of "${fullNameOf(version)}" on ${day}`;
  }
  return undefined;
}

/** Compares the code first: of fifteen thousand units, hardly one bears it. */
function hasCodeOn(unit: UnitDraft, code: string, day: string): boolean {
  for (const version of unit.versions) {
    if (version.code === code && isInForce(version, day)) return true;
  }
  return false;
}
