import { unitKinds } from '@thi-dua/plugin-api';
import fc from 'fast-check';
import type { Database } from '../../server/data/database.ts';
import { rebuild } from '../../server/modules/standing/rebuild/rebuild.ts';
import { runs, seed } from '../support/property-runs.ts';
import { happen, history } from './standings-property/history.setup.ts';
import { keptStandings, keptSums } from './standings-property/kept.rows.ts';
import { readFacts } from './standings-property/oracle.facts.ts';
import { type Expected, standingsOf, sumsOf } from './standings-property/oracle.rows.ts';
import { Oracle } from './standings-property/oracle.ts';
import { formFor, openWorld, type World } from './standings-property/world.setup.ts';

/**
 * Whatever is reported, sent back, verified and corrected, wherever units move, merge, split and end, one after the
 * other or at the same time: what was kept step by step is what adding up from nothing makes of it, and both are what
 * plain counting over the reports says.
 */
test(`standings are the same step by step, rebuilt, and counted by hand (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const world = await openWorld();
      try {
        for (const together of steps) await Promise.all(together.map((step) => happen(world, step)));
        const kept = await all(world.database);
        const totals = world.periods.filter(({ rhythm }) => rhythm === 'CAMPAIGN');
        for (const { id } of totals) await world.database.transaction((queries) => rebuild(queries, id));
        expect(differences(kept, await all(world.database))).toEqual([]);
        await compare(world, kept);
      } finally {
        await world.close();
      }
    }),
    { ...runs(3), endOnFailure: true },
  );
}, 600_000);

const all = async (database: Database) =>
  new Map([...(await keptSums(database)), ...(await keptStandings(database))]);

async function compare(world: World, kept: Expected): Promise<void> {
  const oracle = new Oracle(await readFacts(world.database));
  const standings = standingsOf(oracle, await reportersOf(world));
  const expected = new Map([...sumsOf(oracle), ...standings]);
  // Lines of units that left a roll and never said anything are kept, and count nowhere.
  const silent = [...kept].filter(([key, row]) => !expected.has(key) && row.includes('"onRoll":false'));
  expect(differences(kept, new Map([...expected, ...silent]))).toEqual([]);
}

function differences(kept: Expected, other: Expected) {
  const keys = [...new Set([...kept.keys(), ...other.keys()])].sort();
  return keys
    .filter((key) => kept.get(key) !== other.get(key))
    .map((key) => ({ key, kept: kept.get(key), other: other.get(key) }));
}

async function reportersOf({ database, periods }: World): Promise<ReadonlySet<string>> {
  const reporters = new Set<string>();
  for (const period of periods.filter(({ rhythm }) => rhythm !== 'CAMPAIGN')) {
    const duties = await database.query<{ kind: string }>(
      `select jsonb_array_elements_text(d.document -> 'fromKinds') as kind from reporting_period p
         join report_duty d on d.id = p.report_duty_id where p.id = $1`,
      [period.id],
    );
    for (const { kind } of duties) reporters.add(`${period.id} ${kind}`);
    for (const kind of unitKinds) {
      if ((await formFor(database, period, kind)).length > 0) reporters.add(`${period.id} ${kind}`);
    }
  }
  return reporters;
}
