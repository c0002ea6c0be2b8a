import DataLoader from 'dataloader';
import type { Queries } from '../../data/database.ts';
import { readBlocUnits } from './bloc/bloc.queries.ts';
import { type RankedPlace, readBefore, readRankedUnits } from './entries.queries.ts';
import type { EntryFacts } from './explain/entry-facts.ts';

/** A bloc as it stands in a period. */
export interface BlocInPeriod {
  readonly periodId: string;
  readonly blocId: string;
}

/** These loaders are made for one request. */
export function rankingLoaders(queries: Queries) {
  return {
    /** The last unit of the place before. */
    rankedBefore: new DataLoader<RankedPlace, EntryFacts | null, string>(
      (places) => readBefore(queries, places),
      { cacheKeyFn: ({ rankingId, place }) => `${rankingId} ${place}` },
    ),
    rankedUnits: new DataLoader<string, string[]>((ids) => readRankedUnits(queries, ids)),
    blocUnits: new DataLoader<BlocInPeriod, string[], string>((blocs) => unitsOfBlocs(queries, blocs), {
      cacheKeyFn: ({ periodId, blocId }) => `${periodId} ${blocId}`,
    }),
  };
}

/** One statement a period: a list shows the blocs of one. */
async function unitsOfBlocs(queries: Queries, blocs: readonly BlocInPeriod[]): Promise<string[][]> {
  const units = new Map<string, Map<string, string[]>>();
  for (const periodId of new Set(blocs.map((bloc) => bloc.periodId))) {
    const ids = blocs.filter((bloc) => bloc.periodId === periodId).map(({ blocId }) => blocId);
    units.set(periodId, await readBlocUnits(queries, periodId, ids));
  }
  return blocs.map(({ periodId, blocId }) => units.get(periodId)?.get(blocId) ?? []);
}
