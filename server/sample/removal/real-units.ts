import type { Queries } from '../../data/queries.ts';
import { StartError } from '../../process/start-error.ts';
import { units } from './hanging.ts';

const nameOf = (unit: string) =>
  `(select named.kind_word || ' ' || named.name from unit_version named where named.unit_id = ${unit}
    order by named.gone_on desc limit 1)`;

/** Throws when something real needs a sample unit: it stands below one, or was merged into one. */
export async function mustStandAlone(queries: Queries, province: string): Promise<void> {
  const real = await queries.query<{ name: string; how: string; sample: string }>(
    `select distinct v.kind_word || ' ' || v.name as name, 'below' as how, ${nameOf('v.parent_id')} as sample
     from unit_version v where v.parent_id in ${units} and v.unit_id not in ${units}
     union
     select ${nameOf('l.predecessor_id')}, 'now in', ${nameOf('l.successor_id')}
     from unit_lineage l where l.successor_id in ${units} and l.predecessor_id not in ${units}
     order by 1 limit 5`,
    [province],
  );
  if (real.length === 0) return;
  const names = real.map(({ name, how, sample }) => `“${name}” (${how} ${sample})`).join(', ');
  throw new StartError(
    `Units that are no sample need sample units: ${names}. What stands below one has to be moved first; what was merged into one keeps its history only while that is there. Nothing was changed.`,
  );
}

/** Real units that came of sample ones: a merger or a split made them, and they stay. */
export async function heirsOf(queries: Queries, province: string): Promise<string[]> {
  const heirs = await queries.query<{ name: string }>(
    `select distinct ${nameOf('l.successor_id')} as name from unit_lineage l
     where l.predecessor_id in ${units} and l.successor_id not in ${units} order by 1`,
    [province],
  );
  return heirs.map(({ name }) => name);
}
