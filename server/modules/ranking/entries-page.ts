import { keyset } from '../../data/keyset/keyset.ts';
import { checkPage, type Page, type PageArgs, pageOf } from '../../data/keyset/page.ts';
import type { OrderedRanking } from './content/results.ts';
import { explainAll } from './explain/explain.ts';
import { type EntryRow, shownEntry } from './explain/shown-entry.ts';

/** Which part of a ranking: from its beginning, behind a cursor, or with a unit in its middle. */
export interface EntriesRange extends PageArgs {
  readonly around?: string | null;
}

/** The order of a ranking. */
export const byPosition = keyset('rankingEntries', ['position', 'int']);

/** The position behind which the page begins. A unit that is not ranked has nobody around it. */
export function lastBefore({ around, ...page }: EntriesRange, position: number | null): number {
  const after = checkPage(byPosition, page);
  if (around != null) return position === null ? behindAll : middle(position, page.first);
  return Number(after?.[0] ?? 0);
}

/** The largest integer of PostgreSQL. */
const behindAll = 2_147_483_647;

const middle = (position: number, first: number) => Math.max(0, position - 1 - Math.floor((first - 1) / 2));

/** A page of a ranking that is made now and not kept. */
export function pageOfMade({ content, order }: OrderedRanking, asked: EntriesRange): Page<EntryRow> {
  const facts = explainAll(content);
  const ordered = order.flatMap((unitId) => facts.get(unitId) ?? []);
  const position = asked.around == null ? null : order.indexOf(asked.around.toLowerCase()) + 1 || null;
  const after = lastBefore(asked, position);
  const entries = ordered.slice(after, after + asked.first + 1).map((entry, index) =>
    shownEntry(entry, {
      position: after + index + 1,
      rankingId: null,
      before: ordered.findLast(({ place }) => place < entry.place) ?? null,
    }),
  );
  return entriesPage(entries, asked, { after, total: async () => ordered.length });
}

/** Makes a page of entries, of which one too many was read, behind a position. */
export function entriesPage(
  entries: readonly EntryRow[],
  page: EntriesRange,
  { after, total }: { readonly after: number; readonly total: () => Promise<number> },
): Page<EntryRow> {
  const listed = entries.map((entry) => ({ ...entry, sortKey: [String(entry.position)] }));
  return pageOf(byPosition, listed, { page, total, hasPreviousPage: after > 0 });
}
