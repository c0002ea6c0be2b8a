import type { UnitKind } from '@thi-dua/plugin-api';
import type { Facts, Period, Version } from './oracle.facts.ts';

/** A unit on the roll of a period; `path` from the province down to itself. */
export interface Line {
  readonly unit: string;
  readonly kind: UnitKind;
  readonly path: readonly string[];
  readonly onRoll: boolean;
}

export type Roll = ReadonlyMap<string, Line>;

/** The rolls of all periods, by period. */
export function rollsOf(facts: Facts): Map<string, Roll> {
  const trees = new Map(facts.periods.map((period) => [period.id, treeOn(facts, period.day)]));
  return new Map(facts.periods.map((period) => [period.id, withTheDeparted(facts, period, trees)]));
}

const inForce = ({ from, until }: Version, day: string) => from <= day && day < until;

function treeOn({ versions }: Facts, day: string): Map<string, Line> {
  const today = versions.filter((version) => inForce(version, day));
  const lines = new Map<string, Line>();
  const add = ({ unit, kind }: Version, above: readonly string[]) => {
    const path = [...above, unit];
    lines.set(unit, { unit, kind, path, onRoll: true });
    for (const child of today) if (child.parent === unit) add(child, path);
  };
  const root = today.find(({ kind, code }) => kind === 'PROVINCE' && code === '82');
  if (root !== undefined) add(root, []);
  return lines;
}

/** Whoever reported, or still may, and has left the tree, stands below its successor, or where it stood last. */
function withTheDeparted(facts: Facts, period: Period, trees: ReadonlyMap<string, Roll>): Roll {
  const tree = trees.get(period.id) ?? new Map<string, Line>();
  const isTotal = period.rhythm === 'CAMPAIGN';
  const reported = facts.reports
    .filter((report) => (isTotal ? report.campaign === period.campaign : report.period === period.id))
    .map(({ unit }) => unit);
  const elsewhere = facts.periods
    .filter((other) => isTotal && other.counts && other.campaign === period.campaign)
    .flatMap(({ id }) => [...(trees.get(id)?.keys() ?? [])]);
  const lines = new Map(tree);
  for (const unit of new Set([...reported, ...elsewhere])) {
    if (tree.has(unit)) continue;
    const path = wayUp(facts, unit, period.day).filter((step) => step === unit || tree.has(step));
    lines.set(unit, { unit, kind: lastOf(facts, unit).kind, path, onRoll: false });
  }
  return lines;
}

function lastOf({ versions }: Facts, unit: string): Version {
  const own = versions.filter((version) => version.unit === unit);
  return own.reduce((latest, version) => (version.until > latest.until ? version : latest));
}

function wayUp(facts: Facts, unit: string, day: string): string[] {
  const way = [unit];
  for (;;) {
    const at = way[0] ?? '';
    const now = facts.versions.find((version) => version.unit === at && inForce(version, day));
    const successors = facts.lineage.filter(({ from }) => from === at);
    const next =
      now?.parent ?? (now === undefined && successors.length === 1 ? successors[0]?.into : undefined);
    const up = next ?? (now === undefined ? lastOf(facts, at).parent : null);
    if (up === null || way.includes(up)) return way;
    way.unshift(up);
  }
}
