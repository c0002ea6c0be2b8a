import { checkFirst, decodeCursor, type Page, type PageArgs, pageOf } from '../../data/cursor.ts';
import { invalidInput } from '../../data/invalid-input.ts';
import type { OrderedRanking } from './content/results.ts';
import { explainAll } from './explain/explain.ts';
import { type EntryRow, shownEntry } from './explain/shown-entry.ts';

/** Which part of a ranking: from its beginning, behind a cursor, or with a unit in its middle. */
export interface EntriesRange extends PageArgs {
  readonly around?: string | null;
}

/** The position behind which the page begins. A unit that is not ranked has nobody around it. */
export function lastBefore({ first, after, around }: EntriesRange, position: number | null): number {
  checkFirst(first);
  if (around != null) return position === null ? behindAll : middle(position, first);
  if (after == null) return 0;
  const [last = ''] = decodeCursor(after, 1);
  if (/^\d{1,9}$/.test(last)) return Number(last);
  throw invalidInput(
    'Con trỏ trang "after" không hợp lệ: hãy dùng đúng giá trị "endCursor" đã nhận.',
    'after',
  );
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
  const page = pageOf(entries, asked, {
    keyOf: (entry) => [String(entry.position)],
    total: async () => ordered.length,
  });
  return { ...page, pageInfo: { ...page.pageInfo, hasPreviousPage: after > 0 } };
}
