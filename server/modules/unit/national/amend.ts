import { kindOfWord, kindWordsOf, partsOf } from '../unit-names.ts';
import type { Amendment, CodeAndName, DataFault, Decree, UnitReference } from './amendments.ts';
import { AmendmentError, checkCodeIsFree, findUnit } from './find.ts';
import {
  addUnit,
  changeOn,
  latestOf,
  lineageKind,
  type Register,
  type UnitDraft,
  type VersionDraft,
  versionOn,
} from './register.ts';

/** Applies the decrees in order; returns as faults the amendments that do not fit the register. */
export function applyAmendments(register: Register, decrees: readonly Decree[]): readonly DataFault[] {
  const faults: DataFault[] = [];
  decrees.forEach((decree, index) => {
    const amender = new Amender(register, decree);
    decree.changes.forEach((change, position) => {
      try {
        amender.apply(change);
      } catch (error) {
        if (!(error instanceof AmendmentError)) throw error;
        faults.push({ place: `decrees[${index}].changes[${position}]`, words: error.message });
      }
    });
  });
  return faults;
}

type AmendmentOf<Kind extends Amendment['change']> = Extract<Amendment, { readonly change: Kind }>;

/** Applies the amendments of one decree; each throws an {@link AmendmentError} if it does not fit the register. */
class Amender {
  private readonly register: Register;
  private readonly decree: string;
  private readonly day: string;
  private readonly eve: string;

  constructor(register: Register, { decree, effectiveOn }: Decree) {
    this.register = register;
    this.decree = decree;
    this.day = effectiveOn;
    this.eve = new Date(Date.parse(`${effectiveOn}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  }

  apply(change: Amendment): void {
    switch (change.change) {
      case 'rename':
        this.alter(this.findCurrent(change), { name: change.to });
        break;
      case 'changeCode':
        this.changeCode(this.findCurrent(change), change.to);
        break;
      case 'changeKind':
        this.changeKind(this.findCurrent(change), change.to);
        break;
      case 'correct':
        this.correct(change);
        break;
      case 'correctLineage':
        this.correctLineage(change);
        break;
      case 'keep':
        this.keep(change);
        break;
      case 'merge':
        this.replace(
          change.units.map((unit) => this.findCurrent(unit)),
          [change.into],
          'MERGED',
        );
        break;
      case 'split':
        this.replace([this.findCurrent(change)], change.into, 'SPLIT');
    }
  }

  /** Corrects an error of the source: nothing changed on that day, the unit has always been so. */
  private correct(change: AmendmentOf<'correct'>): void {
    const unit = findUnit(this.register, change, this.day);
    if (change.field === 'code') checkCodeIsFree(this.register, change.to, this.day);
    const wrong = versionOn(unit, this.day)?.[change.field];
    for (const version of unit.versions) {
      if (version[change.field] === wrong) version[change.field] = change.to;
    }
  }

  /** Corrects the source where it names the wrong successor of a unit that ended on this day. */
  private correctLineage(change: AmendmentOf<'correctLineage'>): void {
    const predecessor = findUnit(this.register, change, this.eve);
    const [wrong, right] = [change.from, change.to].map((words) =>
      findUnit(this.register, { ...words, within: undefined }, this.day),
    );
    const ofDay = this.register.lineage.filter(({ effectiveOn }) => effectiveOn === this.day);
    const ofUnit = ofDay.filter((line) => line.predecessor === predecessor);
    const line = ofUnit.find(({ successor }) => successor === wrong);
    if (right === undefined || line === undefined)
      throw new AmendmentError(`"${change.unit}" did not become "${change.from.unit}" on ${this.day}`);
    if (ofUnit.some(({ successor }) => successor === right))
      throw new AmendmentError(`"${change.unit}" became "${change.to.unit}" on ${this.day} already`);
    line.successor = right;
    const touched = ofDay.filter(
      (each) => each.predecessor === predecessor || each.successor === wrong || each.successor === right,
    );
    for (const each of touched) each.kind = lineageKind(each, ofDay);
  }

  /** Joins a unit to its past: it was not rearranged on this day, but stood within a district before. */
  private keep(change: AmendmentOf<'keep'>): void {
    const unit = findUnit(this.register, change, this.day);
    const [first] = unit.versions;
    if (first?.from !== this.day)
      throw new AmendmentError(`${change.unit} was in force before ${this.day} already`);
    const district = { unit: change.district, within: change.province, code: undefined };
    const parent = findUnit(this.register, district, this.eve);
    unit.versions.unshift({ ...first, parent, from: null, to: this.day, decree: null });
  }

  private changeCode(unit: UnitDraft, code: string): void {
    checkCodeIsFree(this.register, code, this.day);
    this.alter(unit, { code });
  }

  private changeKind(unit: UnitDraft, to: string): void {
    const kindWord = to.toLowerCase();
    const kind = kindOfWord(kindWord, unit.level);
    if (kind === undefined)
      throw new AmendmentError(
        `"${to}" is no kind of unit here; known are ${kindWordsOf(unit.level).join(', ')}`,
      );
    this.alter(unit, { kind, kindWord });
  }

  private alter(unit: UnitDraft, change: Partial<VersionDraft>): void {
    const last = latestOf(unit);
    // Two changes on one day make one version; otherwise the first would last no day.
    if (last.from === this.day) Object.assign(last, change);
    else changeOn(unit, this.day, { ...change, decree: this.decree });
  }

  private replace(
    old: readonly UnitDraft[],
    created: readonly CodeAndName[],
    kind: 'MERGED' | 'SPLIT',
  ): void {
    const [model] = old;
    if (model === undefined) throw new AmendmentError('names no unit');
    for (const unit of old) latestOf(unit).to = this.day;
    const { day: effectiveOn, decree } = this;
    for (const words of created) {
      const successor = this.create(words, model);
      for (const predecessor of old) {
        this.register.lineage.push({ predecessor, successor, kind, effectiveOn, decree });
      }
    }
  }

  /** Creates a unit at the level of the model, under the same parent. */
  private create({ code, unit: words }: CodeAndName, { level, versions }: UnitDraft): UnitDraft {
    const parts = partsOf(words, level);
    if (parts === undefined)
      throw new AmendmentError(`"${words}" must begin with one of ${kindWordsOf(level).join(', ')}`);
    checkCodeIsFree(this.register, code, this.day);
    const parent = versions.at(-1)?.parent ?? null;
    const key = `${code} from ${this.day}`;
    const first = { ...parts, code, parent, from: this.day, to: null, decree: this.decree };
    return addUnit(this.register, { level, key }, first);
  }

  private findCurrent(reference: UnitReference): UnitDraft {
    const unit = findUnit(this.register, reference, this.eve);
    const { to } = latestOf(unit);
    if (to !== null) throw new AmendmentError(`"${reference.unit}" ends on ${to}`);
    return unit;
  }
}
