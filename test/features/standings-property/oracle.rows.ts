import type { Requirement } from '@thi-dua/schema';
import type { Period, Value } from './oracle.facts.ts';
import type { Line } from './oracle.roll.ts';
import type { Oracle } from './oracle.ts';

/** What the oracle expects, as lines of text by what they are about. */
export type Expected = ReadonlyMap<string, string>;

/** Sums by unit, period, what is counted, own or not, kind and result: eight figures each. */
export function sumsOf(oracle: Oracle): Expected {
  const sums = new Map<string, number[]>();
  const add = (key: string, figures: readonly number[]) =>
    sums.set(
      key,
      figures.map((figure, index) => figure + (sums.get(key)?.[index] ?? 0)),
    );
  for (const period of oracle.facts.periods) {
    for (const { unit } of oracle.roll(period).values()) {
      for (const report of oracle.reports(period, unit)) {
        const kind = oracle.line(report.period, report.unit)?.kind;
        const about = ({ indicator, applies, part, result }: Value) =>
          [
            period.id,
            unit,
            indicator,
            report.unit === unit,
            kind,
            applies && part === null ? result : '',
          ].join(' ');
        for (const value of report.values) add(about(value), [...figuresOf(value), ...nothing]);
        for (const value of report.verifiedValues) add(about(value), [...nothing, ...figuresOf(value)]);
      }
    }
    for (const [about, figures] of sharesIn(oracle, period)) add(about, figures);
  }
  const shown = [...sums].filter(([, figures]) => figures.some((figure) => figure !== 0));
  return new Map(shown.map(([key, figures]) => [key, figures.join(' ')]));
}

const nothing = [0, 0, 0, 0];

const figuresOf = ({ applies, part, whole }: Value) =>
  applies ? [part ?? 1, whole ?? 0, 1, 0] : [0, 0, 0, 1];

/** A unit that meets, or misses, what is asked of each counts at everything above it. */
function* sharesIn(oracle: Oracle, period: Period): Generator<[about: string, figures: number[]]> {
  for (const target of oracle.judgedIn(period)) {
    const share = shareIn(target.requirement);
    const [inner] = share?.parts ?? [];
    if (share === undefined || inner === undefined) continue;
    for (const { unit, kind, path, onRoll } of oracle.roll(period).values()) {
      if (!onRoll || !share.unitKinds.includes(kind)) continue;
      for (const stage of ['all', 'verified'] as const) {
        const state = oracle.stateOf(inner, unit, { period, stage });
        if (state === 'NOT_REPORTED') continue;
        const figures = state === 'NOT_APPLICABLE' ? [0, 0, 0, 1] : [1, 0, 1, 0];
        for (const above of path) {
          const about = [period.id, above, target.uuid, above === unit, kind, state].join(' ');
          yield [about, stage === 'all' ? [...figures, ...nothing] : [...nothing, ...figures]];
        }
      }
    }
  }
}

const shareIn = (requirement: Requirement): Requirement | undefined =>
  requirement.kind === 'SHARE_OF_UNITS'
    ? requirement
    : requirement.parts.map(shareIn).find((share) => share !== undefined);

/** The standings of all lines of all rolls. */
export function standingsOf(oracle: Oracle, reporters: ReadonlySet<string>): Expected {
  const lines = oracle.facts.periods.flatMap((period) =>
    [...oracle.roll(period).values()].map(
      (line) =>
        [
          `${period.id} ${line.unit}`,
          JSON.stringify({
            ...countsOf(oracle, { period, line, reporters }),
            results: resultsOf(oracle, period, line),
          }),
        ] as const,
    ),
  );
  return new Map(lines);
}

interface Counting {
  readonly period: Period;
  readonly line: Line;
  /** Periods and kinds of units that have a report to make in them. */
  readonly reporters: ReadonlySet<string>;
}

function countsOf(oracle: Oracle, { period, line, reporters }: Counting) {
  const counted = oracle.facts.periods.filter(
    (each) =>
      each.id === period.id ||
      (period.rhythm === 'CAMPAIGN' && each.counts && each.campaign === period.campaign),
  );
  const mustReport = (periodId: string, unit: string) => {
    const on = oracle.line(periodId, unit);
    return on?.onRoll === true && reporters.has(`${periodId} ${on.kind}`);
  };
  const below = [...oracle.roll(period).values()].filter(({ path }) => path.includes(line.unit));
  const due = counted.flatMap(({ id }) => below.filter(({ unit }) => mustReport(id, unit)));
  const reports = oracle
    .reports(period, line.unit)
    .filter((report) => mustReport(report.period, report.unit));
  const units: Record<string, number> = {};
  for (const { kind } of oracle.below(period, line.unit)) units[kind] = (units[kind] ?? 0) + 1;
  return {
    kind: line.kind,
    onRoll: line.onRoll,
    path: line.path,
    units: Object.entries(units).sort(),
    due: due.length,
    reported: reports.length,
    late: reports.filter(({ late }) => late).length,
    verified: reports.filter(({ verified }) => verified).length,
  };
}

function resultsOf(oracle: Oracle, period: Period, line: Line) {
  return (['all', 'verified'] as const).map((stage) => {
    const verdicts = oracle.targets(period, line).map((target) => {
      const months = oracle.months(target, line, { period, stage });
      const due = months?.filter((state) => state !== 'NOT_APPLICABLE');
      const state = oracle.state(target, line, { period, stage });
      return [target.code, state, ...(due ? [due.filter((each) => each === 'MET').length, due.length] : [])];
    });
    const due = verdicts.filter(([, state]) => state !== 'NOT_APPLICABLE').length;
    const met = verdicts.filter(([, state]) => state === 'MET').length;
    return {
      met,
      due,
      score: due === 0 ? 0 : Math.floor((2_000_000 * met + due) / (2 * due)),
      verdicts: verdicts.sort(),
    };
  });
}
