import { checkFieldNames, reportMissing } from './field-names.ts';
import { checkLeaf, wrongType } from './leaf.ts';
import type { Rule } from './rule.ts';
import { quoted, withArticle } from './say.ts';
import type { AnyShape, OptionalShape, RecordShape, ShapeOf } from './shape.ts';
import { elementSpot, fieldSpot, type Spot } from './spot.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A record that was met on the way through a plugin. */
export interface Found {
  readonly shape: RecordShape;
  readonly value: Fields;
  readonly spot: Spot;
  /** Whether it is what its shape wants, all the way down. */
  readonly sound: boolean;
}

/** Goes through a plugin once, holding every value against its shape and every record against its rules. */
export class Walker {
  readonly found: Found[] = [];
  readonly #rules: readonly Rule[];
  /** Values are shared, a body by a hundred items: each is looked at once for a shape. */
  readonly #seen = new Map<AnyShape, Map<object, boolean>>();
  /** What encloses the value at hand: to meet one of these again is a circle. */
  readonly #open = new Set<object>();

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
  }

  /** Whether the value is what its shape wants, all the way down. What is wrong is put down at its spot. */
  walk(shape: AnyShape, value: unknown, spot: Spot): boolean {
    switch (shape.kind) {
      case 'later':
        return this.walk(shape.shape(), value, spot);
      case 'wordOrList':
        return this.walk(Array.isArray(value) ? shape.list : shape.word, value, spot);
      case 'list':
        return Array.isArray(value) ? this.#once(shape, value, spot) : wrongType(shape, value, spot);
      case 'record':
      case 'union':
        return isRecord(value) ? this.#once(shape, value, spot) : wrongType(shape, value, spot);
      default:
        return checkLeaf(shape, value, spot);
    }
  }

  #once(shape: ShapeOf<'list' | 'record' | 'union'>, value: object, spot: Spot): boolean {
    if (this.#open.has(value)) {
      spot.fault('CYCLE', 'This leads back to a value it is a part of: take out the way back.');
      return false;
    }
    const seen = this.#seen.get(shape) ?? new Map<object, boolean>();
    this.#seen.set(shape, seen);
    const before = seen.get(value);
    if (before !== undefined) return before;
    this.#open.add(value);
    const sound = this.#inside(shape, value, spot);
    this.#open.delete(value);
    seen.set(value, sound);
    return sound;
  }

  #inside(shape: ShapeOf<'list' | 'record' | 'union'>, value: object, spot: Spot): boolean {
    switch (shape.kind) {
      case 'list':
        return this.#list(shape, Array.from(value as readonly unknown[]), spot);
      case 'record':
        return this.#record(shape, value as Fields, spot);
      case 'union':
        return this.#union(shape, value as Fields, spot);
    }
  }

  #list(shape: ShapeOf<'list'>, elements: readonly unknown[], spot: Spot): boolean {
    if (elements.length === 0 && shape.never !== undefined) {
      spot.fault('EMPTY_LIST', `This list is empty: name at least one, because ${shape.never}.`);
    }
    const sound = elements.map((element, index) =>
      this.walk(shape.of, element, elementSpot(spot, shape.of, { value: element, index })),
    );
    return sound.every(Boolean);
  }

  #union(shape: ShapeOf<'union'>, value: Fields, spot: Spot): boolean {
    const word = value[shape.by];
    const variant =
      typeof word === 'string' && Object.hasOwn(shape.variants, word) ? shape.variants[word] : undefined;
    if (variant !== undefined) return this.#record(variant, value, spot);
    const words: ShapeOf<'oneOf'> = { kind: 'oneOf', values: Object.keys(shape.variants) };
    if (word === undefined) reportMissing(shape.by, words, { value, spot });
    else checkLeaf(words, word, spot.inside(shape.by));
    return false;
  }

  #record(shape: RecordShape, value: Fields, spot: Spot): boolean {
    if (isAnotherNoun(shape, value)) {
      spot.fault(
        'WRONG_TYPE',
        `The noun of this is ${quoted(String(value.noun))}: give ${withArticle(shape.name)} here.`,
      );
      return false;
    }
    checkFieldNames(shape, value, spot);
    const unsound = Object.keys(shape.fields).filter((field) => !this.#field(shape, field, { value, spot }));
    this.found.push({ shape, value, spot, sound: unsound.length === 0 });
    for (const rule of this.#rules) {
      if (rule.of === shape && !rule.needs.some((field) => unsound.includes(field))) rule.judge(value, spot);
    }
    return unsound.length === 0;
  }

  #field(shape: RecordShape, field: string, { value, spot }: { value: Fields; spot: Spot }): boolean {
    const of = shape.fields[field] as AnyShape | OptionalShape;
    const wanted = of.kind === 'optional' ? of.shape : of;
    let part: unknown;
    try {
      part = value[field];
    } catch (error) {
      spot.inside(field).fault('UNREADABLE', `Reading this threw ${quoted(String(error))}: use plain data.`);
      return false;
    }
    if (part !== undefined) return this.walk(wanted, part, fieldSpot(spot, wanted, { value: part, field }));
    if (of.kind === 'optional') return true;
    reportMissing(field, wanted, { value, spot });
    return false;
  }
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A campaign where an area is wanted: to list every field that differs would tell less. */
function isAnotherNoun({ fields }: RecordShape, { noun }: Fields): boolean {
  const own = fields.noun;
  return own?.kind === 'oneOf' && typeof noun === 'string' && !own.values.includes(noun);
}
