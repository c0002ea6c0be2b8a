import type { Fault } from './fault.ts';
import type { FaultCode } from './fault-table.ts';
import { visible } from './say.ts';
import type { AnyShape, RecordShape } from './shape.ts';

/** A place in a plugin, where a fault can be put down. */
export class Spot {
  readonly #way: readonly string[];
  readonly #faults: Fault[];

  constructor(faults: Fault[], ...way: readonly string[]) {
    this.#faults = faults;
    this.#way = way;
  }

  get place(): string {
    return this.#way.join(' › ');
  }

  inside(...further: readonly string[]): Spot {
    return new Spot(this.#faults, ...this.#way, ...further);
  }

  /** In place of the last step. */
  beside(step: string): Spot {
    return new Spot(this.#faults, ...this.#way.slice(0, -1), step);
  }

  fault(code: FaultCode, message: string, near: readonly string[] = []): void {
    this.#faults.push({ code, place: this.place, message, near });
  }
}

/** Where an element of a list is: `4.1` or `report final` beside the list, `duties › no. 2` within it. */
export function elementSpot(
  list: Spot,
  shape: AnyShape,
  { value, index }: { value: unknown; index: number },
): Spot {
  const record = recordOf(shape);
  const own = ownName(record, value);
  if (record === undefined || own === undefined) return list.inside(`no. ${index + 1}`);
  return list.beside(record.called?.bare === true ? own : `${record.name} ${own}`);
}

/** Where the value of a field is: `runs`, `issuer ubnd`. */
export function fieldSpot(
  record: Spot,
  shape: AnyShape,
  { value, field }: { value: unknown; field: string },
): Spot {
  const own = ownName(recordOf(shape), value);
  return record.inside(own === undefined ? field : `${field} ${own}`);
}

/** The id, code or number a value bears, when it is fit to be printed. */
export function ownName(record: RecordShape | undefined, value: unknown): string | undefined {
  if (record?.called === undefined || typeof value !== 'object' || value === null) return undefined;
  const own: unknown = Reflect.get(value, record.called.by);
  if (typeof own !== 'string' && typeof own !== 'number') return undefined;
  const text = String(own);
  return text.trim() === '' || text.length > 60 ? undefined : visible(text);
}

/** Variants of one union are called alike, so the first one tells. */
function recordOf(shape: AnyShape): RecordShape | undefined {
  switch (shape.kind) {
    case 'record':
      return shape;
    case 'union':
      return Object.values(shape.variants)[0];
    case 'later':
      return recordOf(shape.shape());
    default:
      return undefined;
  }
}
