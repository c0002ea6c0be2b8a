import type { UnitKind } from '@thi-dua/plugin-api';
import { uuidOf } from '../../../data/stable-id.ts';
import { spellingKey } from '../../../text/search-key.ts';
import { fullNameOf, type Level, type NameParts, partsOf } from '../unit-names.ts';

/** One state of a unit, from `from` (null: since before the records) until the day before `to` (null: no end). */
export interface VersionDraft {
  code: string | null;
  name: string;
  kind: UnitKind;
  kindWord: string;
  parent: UnitDraft | null;
  readonly from: string | null;
  to: string | null;
  readonly decree: string | null;
}

export interface UnitDraft {
  readonly id: string;
  readonly level: Level;
  /** The states of the unit in order of time. */
  readonly versions: VersionDraft[];
  /** False if the unit existed before 1 July 2025 and no source says from when until when. */
  readonly datesKnown: boolean;
}

export type LineageKind = 'MERGED' | 'SPLIT' | 'RENAMED';

export interface LineageDraft {
  readonly predecessor: UnitDraft;
  successor: UnitDraft;
  kind: LineageKind;
  readonly effectiveOn: string | null;
  readonly decree: string | null;
}

/** The whole national list, built in memory before it is written. */
export interface Register {
  readonly units: UnitDraft[];
  readonly lineage: LineageDraft[];
}

interface NewUnit {
  readonly level: Level;
  /**
   * The id derives from this key. It is made of the source's words, never of an amendment's, so that a correction keeps
   * the id.
   */
  readonly key: string;
  readonly datesKnown?: boolean;
}

/** Adds a unit to the register in its first state. */
export function addUnit(
  register: Register,
  { level, key, datesKnown = true }: NewUnit,
  first: VersionDraft,
): UnitDraft {
  const unit: UnitDraft = { id: uuidOf(`${level}:${key}`), level, versions: [first], datesKnown };
  register.units.push(unit);
  return unit;
}

export function isInForce(version: VersionDraft, day: string): boolean {
  return (version.from ?? '') <= day && (version.to === null || day < version.to);
}

export function versionOn(unit: UnitDraft, day: string): VersionDraft | undefined {
  return unit.datesKnown ? unit.versions.find((version) => isInForce(version, day)) : undefined;
}

export function latestOf(unit: UnitDraft): VersionDraft {
  const version = unit.versions.at(-1);
  if (version === undefined) throw new Error(`Unit ${unit.id} has no version.`);
  return version;
}

/** Derives the kind of a link from the other links of that day between the same units. */
export function lineageKind(
  { predecessor, successor }: LineageDraft,
  ofDay: readonly LineageDraft[],
): LineageKind {
  if (ofDay.filter((line) => line.predecessor === predecessor).length > 1) return 'SPLIT';
  return ofDay.filter((line) => line.successor === successor).length > 1 ? 'MERGED' : 'RENAMED';
}

/** Splits a name of the source; throws if it begins with no kind of unit. */
export function requireParts(fullName: string, level: Level): NameParts {
  const parts = partsOf(fullName, level);
  if (parts === undefined) throw new Error(`"${fullName}" does not begin with a kind of unit (${level}).`);
  return parts;
}

export function sameFullName(version: NameParts, fullName: string): boolean {
  return spellingKey(fullNameOf(version)) === spellingKey(fullName);
}

/** Ends the version in force and begins the next one, which differs in `change`. */
export function changeOn(unit: UnitDraft, day: string, change: Partial<VersionDraft>): void {
  const last = latestOf(unit);
  last.to = day;
  unit.versions.push({ ...last, to: null, decree: null, ...change, from: day });
}
