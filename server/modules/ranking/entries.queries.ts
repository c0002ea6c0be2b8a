import { inOrder, inPlaces } from '../../data/batching.ts';
import type { Queries } from '../../data/database.ts';
import type { Page } from '../../data/keyset/page.ts';
import { type EntriesRange, entriesPage, lastBefore } from './entries-page.ts';
import type { EntryFacts } from './explain/entry-facts.ts';
import { type EntryRow, shownEntry } from './explain/shown-entry.ts';

interface EntryRecord {
  readonly position: number;
  readonly entry: EntryFacts;
}

/** A page of a ranking that is kept, in its order. */
export async function listEntries(
  queries: Queries,
  rankingId: string,
  asked: EntriesRange,
): Promise<Page<EntryRow>> {
  const around = asked.around == null ? null : await positionOf(queries, rankingId, asked.around);
  const after = lastBefore(asked, around);
  const rows = await queries.query<EntryRecord>(
    `select position, entry from ranking_entry where ranking_id = $1 and position > $2 order by position limit $3`,
    [rankingId, after, asked.first + 1],
  );
  const entries = rows.map(({ position, entry }) => shownEntry(entry, { position, rankingId, before: null }));
  return entriesPage(entries, asked, { after, total: () => countEntries(queries, rankingId) });
}

/** Returns null if the unit is not ranked there. */
async function positionOf(queries: Queries, rankingId: string, unitId: string): Promise<number | null> {
  const [row] = await queries.query<{ position: number }>(
    'select position from ranking_entry where ranking_id = $1 and unit_id = $2',
    [rankingId, unitId],
  );
  return row?.position ?? null;
}

async function countEntries(queries: Queries, rankingId: string): Promise<number> {
  const [row] = await queries.query<{ count: number }>(
    'select unit_count as count from ranking where id = $1',
    [rankingId],
  );
  return row?.count ?? 0;
}

/** The entries of units of a ranking. */
export async function readEntries(
  queries: Queries,
  rankingId: string,
  unitIds: readonly string[],
): Promise<Map<string, EntryFacts>> {
  const rows = await queries.query<{ entry: EntryFacts }>(
    'select entry from ranking_entry where ranking_id = $1 and unit_id = any($2::uuid[])',
    [rankingId, unitIds],
  );
  return new Map(rows.map(({ entry }) => [entry.unitId, entry]));
}

/** A place of a ranking. */
export interface RankedPlace {
  readonly rankingId: string;
  readonly place: number;
}

/** For each place the last unit of the place before it; null for the first. */
export async function readBefore(
  queries: Queries,
  places: readonly RankedPlace[],
): Promise<(EntryFacts | null)[]> {
  const rows = await queries.query<{ place: number; entry: EntryFacts }>(
    `select asked.index as place, before.entry
     from unnest($1::uuid[], $2::int[]) with ordinality as asked (ranking_id, place, index)
       cross join lateral (select entry from ranking_entry e where e.ranking_id = asked.ranking_id and e.place < asked.place
         order by e.position desc limit 1) before`,
    [places.map(({ rankingId }) => rankingId), places.map(({ place }) => place)],
  );
  return inPlaces(places, rows).map((row) => row?.entry ?? null);
}

/** The units of rankings, in their order. */
export async function readRankedUnits(queries: Queries, rankingIds: readonly string[]): Promise<string[][]> {
  const rows = await queries.query<{ id: string; units: string[] }>(
    `select ranking_id as id, array_agg(unit_id order by position) as units
     from ranking_entry where ranking_id = any($1::uuid[]) group by 1`,
    [rankingIds],
  );
  return inOrder(rankingIds, rows, ({ id }) => id).map((row) => row?.units ?? []);
}
