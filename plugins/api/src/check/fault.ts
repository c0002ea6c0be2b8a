import type { FaultCode } from './fault-table.ts';

/** One thing that is wrong with a plugin. */
export interface Fault {
  /** Stable; what it means and how to mend it stands in `faultTable`. */
  readonly code: FaultCode;
  /** Where, from the outside in: `dong-thap › grassroots-force-2026 › 4.1 › A1.1 › says`. */
  readonly place: string;
  /** One sentence: what is wrong and what would be right. */
  readonly message: string;
  /** Known names close to the wrong one, nearest first; empty where no name is wrong. */
  readonly near: readonly string[];
}

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
  beside(segment: string): Spot {
    return new Spot(this.#faults, ...this.#way.slice(0, -1), segment);
  }

  fault(code: FaultCode, message: string, near: readonly string[] = []): void {
    this.#faults.push({ code, place: this.place, message, near });
  }
}
