import { kindOfWord, kindWordsOf, partsOf } from '../unit.names.ts';
import type { Change, Decree, Fault, NewUnitWords, UnitReference } from './amendments.ts';
import { findUnit, whoseCode } from './find.ts';
import {
  changeOn,
  idOf,
  latestOf,
  type Register,
  type UnitDraft,
  type VersionDraft,
  versionOn,
} from './register.ts';

/** Applies dated changes to the register, in order; what does not fit the register is returned as faults. */
export function applyAmendments(register: Register, decrees: readonly Decree[]): readonly Fault[] {
  const faults: Fault[] = [];
  decrees.forEach((decree, index) => {
    const amender = new Amender(register, decree);
    decree.changes.forEach((change, position) => {
      const words = amender.apply(change);
      if (words !== undefined) faults.push({ place: `decrees[${index}].changes[${position}]`, words });
    });
  });
  return faults;
}

/** Says what is wrong, or nothing. */
type Outcome = string | undefined;

class Amender {
  private readonly register: Register;
  private readonly decree: string;
  private readonly day: string;

  constructor(register: Register, { decree, effectiveOn }: Decree) {
    this.register = register;
    this.decree = decree;
    this.day = effectiveOn;
  }

  apply(change: Change): Outcome {
    switch (change.change) {
      case 'correct':
        return this.correct(change);
      case 'keep':
        return this.keep(change);
      case 'merge':
        return this.merge(change.units, change.into);
      case 'split':
        return this.split(change, change.into);
      default:
        return this.alter(change);
    }
  }

  /** The source was wrong: there is no change on a day, the unit always was so. */
  private correct(change: Change & { change: 'correct' }): Outcome {
    const unit = findUnit(this.register, change, this.day);
    if (typeof unit === 'string') return unit;
    const taken = change.field === 'code' ? whoseCode(this.register, change.to, this.day) : undefined;
    if (taken !== undefined) return taken;
    const wrong = versionOn(unit, this.day)?.[change.field];
    for (const version of unit.versions) {
      if (version[change.field] === wrong) version[change.field] = change.to;
    }
    return undefined;
  }

  /** Not rearranged on this day: the same unit was in force before, within a district. */
  private keep(change: Change & { change: 'keep' }): Outcome {
    const unit = findUnit(this.register, change, this.day);
    if (typeof unit === 'string') return unit;
    const [first] = unit.versions;
    if (first?.from !== this.day) return `${change.unit} was in force before ${this.day} already`;
    const district = { unit: change.district, within: change.province, code: undefined };
    const parent = findUnit(this.register, district, eveOf(this.day));
    if (typeof parent === 'string') return parent;
    unit.versions.unshift({ ...first, parent, from: null, to: this.day, decree: null });
    return undefined;
  }

  private alter(change: Change & { change: 'rename' | 'changeKind' | 'changeCode' }): Outcome {
    const unit = this.findCurrent(change);
    if (typeof unit === 'string') return unit;
    if (change.change === 'rename') return this.next(unit, { name: change.to });
    if (change.change === 'changeCode') {
      return whoseCode(this.register, change.to, this.day) ?? this.next(unit, { code: change.to });
    }
    const kindWord = change.to.toLowerCase();
    const kind = kindOfWord(kindWord, unit.level);
    if (kind !== undefined) return this.next(unit, { kind, kindWord });
    return `"${change.to}" is no kind of unit here; known are ${kindWordsOf(unit.level).join(', ')}`;
  }

  private next(unit: UnitDraft, change: Partial<VersionDraft>): Outcome {
    const last = latestOf(unit);
    // Two changes of one day make one version, not one that lasts no day.
    if (last.from === this.day) Object.assign(last, change);
    else changeOn(unit, this.day, { ...change, decree: this.decree });
    return undefined;
  }

  private merge(references: readonly UnitReference[], into: NewUnitWords): Outcome {
    const units: UnitDraft[] = [];
    for (const reference of references) {
      const unit = this.findCurrent(reference);
      if (typeof unit === 'string') return unit;
      units.push(unit);
    }
    return this.replace(units, [into], 'MERGED');
  }

  private split(reference: UnitReference, into: readonly NewUnitWords[]): Outcome {
    const unit = this.findCurrent(reference);
    return typeof unit === 'string' ? unit : this.replace([unit], into, 'SPLIT');
  }

  private replace(
    old: readonly UnitDraft[],
    created: readonly NewUnitWords[],
    kind: 'MERGED' | 'SPLIT',
  ): Outcome {
    const [model] = old;
    if (model === undefined) return 'names no unit';
    for (const unit of old) latestOf(unit).to = this.day;
    for (const words of created) {
      const successor = this.create(words, model);
      if (typeof successor === 'string') return successor;
      for (const predecessor of old) {
        this.register.lineage.push({
          predecessor,
          successor,
          kind,
          effectiveOn: this.day,
          decree: this.decree,
        });
      }
    }
    return undefined;
  }

  private create({ code, unit: words }: NewUnitWords, model: UnitDraft): UnitDraft | string {
    const { level } = model;
    const parts = partsOf(words, level);
    if (parts === undefined) return `"${words}" must begin with one of ${kindWordsOf(level).join(', ')}`;
    const taken = whoseCode(this.register, code, this.day);
    if (taken !== undefined) return taken;
    const { parent } = latestOf(model);
    const version = { ...parts, code, parent, from: this.day, to: null, decree: this.decree };
    const unit = {
      id: idOf(level, `${code} from ${this.day}`),
      level,
      versions: [version],
      datesKnown: true,
    };
    this.register.units.push(unit);
    return unit;
  }

  private findCurrent(reference: UnitReference): UnitDraft | string {
    const unit = findUnit(this.register, reference, eveOf(this.day));
    if (typeof unit === 'string' || latestOf(unit).to === null) return unit;
    return `"${reference.unit}" ends on ${latestOf(unit).to}`;
  }
}

function eveOf(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
