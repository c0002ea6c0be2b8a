import type { Queries } from '../../data/queries.ts';
import { StartError } from '../../process/start-error.ts';
import { sampleUnits } from './dependents.ts';

const nameOf = (unit: string) =>
  `(select named.kind_word || ' ' || named.name from unit_version named where named.unit_id = ${unit}
    order by named.gone_on desc limit 1)`;

/** Throws if a real unit stands below a sample unit or was merged into one. */
export async function checkNothingRealDepends(queries: Queries, province: string): Promise<void> {
  const real = await queries.query<{ name: string; how: string; sample: string }>(
    `select distinct v.kind_word || ' ' || v.name as name, 'below' as how, ${nameOf('v.parent_id')} as sample
     from unit_version v where v.parent_id in ${sampleUnits} and v.unit_id not in ${sampleUnits}
     union
     select ${nameOf('l.predecessor_id')}, 'now in', ${nameOf('l.successor_id')}
     from unit_lineage l where l.successor_id in ${sampleUnits} and l.predecessor_id not in ${sampleUnits}
     order by 1 limit 5`,
    [province],
  );
  if (real.length === 0) return;
  const names = real.map(({ name, how, sample }) => `“${name}” (${how} ${sample})`).join(', ');
  throw new StartError(
    `Units that are no sample need sample units: ${names}. What stands below one has to be moved first; what was merged into one keeps its history only while that is there. Nothing was changed.`,
  );
}

/** Reads the names of real units that a merger or a split has made of sample units; they stay. */
export async function readHeirs(queries: Queries, province: string): Promise<string[]> {
  const heirs = await queries.query<{ name: string }>(
    `select distinct ${nameOf('l.successor_id')} as name from unit_lineage l
     where l.predecessor_id in ${sampleUnits} and l.successor_id not in ${sampleUnits} order by 1`,
    [province],
  );
  return heirs.map(({ name }) => name);
}
