import { type Line, type Step, steps } from './line.queries.ts';
import type { CountedReport } from './reported.queries.ts';

/** How many have reported, late, verified: of reports they have to make. */
export class StepCounts {
  readonly #own = new Map<Line, Line['own']>();
  readonly #more = new Map<string, Record<Step, number>>();

  /** `own` is the line in the period that is reported, among the lines on which the unit counts. */
  add(own: Line, report: CountedReport | undefined, lines: readonly Line[]): void {
    const made = own.reports && report?.reported === true;
    const verified = own.reports && report?.verified === true;
    const now = { reported: made, late: made && report.late === true, verified };
    if (steps.every((step) => now[step] === own.own[step])) return;
    this.#own.set(own, now);
    for (const { periodId, path } of lines) {
      for (const id of path) {
        const more = this.#at(`${periodId} ${id}`);
        for (const step of steps) more[step] += Number(now[step]) - Number(own.own[step]);
      }
    }
  }

  on(line: Line): Line {
    const own = this.#own.get(line) ?? line.own;
    const more = this.#more.get(`${line.periodId} ${line.unitId}`);
    if (more === undefined) return line;
    const counts = { ...line.counts };
    for (const step of steps) counts[step] += more[step];
    return { ...line, own, counts, late: counts.late };
  }

  #at(key: string): Record<Step, number> {
    const known = this.#more.get(key);
    if (known !== undefined) return known;
    const none = { reported: 0, late: 0, verified: 0 };
    this.#more.set(key, none);
    return none;
  }
}
