import type { Context } from '../../context.ts';
import type { Page, PageArgs } from '../../data/keyset/page.ts';
import { isUnitId } from '../../data/unit-id.ts';
import type { EntryKey } from './entry.queries.ts';
import { type EntryStatusRow, statusOf } from './entry-status.row.ts';
import { listOpenEntries, type OpenEntryQuery } from './open-entry.queries.ts';

type EntryReader = Pick<Context, 'access' | 'loaders' | 'queries'>;

/** What a unit and a period are to the caller; null where he may not know, or there is no such period. */
export async function findStatus(
  { access, loaders }: EntryReader,
  key: EntryKey,
): Promise<EntryStatusRow | null> {
  if (!isUnitId(key.unitId) || (await access.allowing('entryStatus', key.unitId)) === null) return null;
  const [row, right] = await Promise.all([
    loaders.entry.load(key),
    access.allowing('submitReport', key.unitId),
  ]);
  return row === null ? null : statusOf(row, right !== null);
}

/** The units and periods that are open, each as it is to the caller. */
export async function listOpen(
  context: EntryReader,
  asked: OpenEntryQuery,
  args: PageArgs,
): Promise<Page<EntryStatusRow>> {
  const page = await listOpenEntries(context.queries, asked, args);
  const found = page.edges.map(async ({ cursor, node: { unitId, periodId } }) => {
    // A unit that has moved since stands elsewhere on the tree of today, on which rights stand.
    const node = await findStatus(context, { unitId, periodId, at: asked.at });
    return node === null ? [] : [{ cursor, node }];
  });
  const edges = (await Promise.all(found)).flat();
  const { pageInfo } = page;
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo,
    get totalCount() {
      return page.totalCount;
    },
  };
}
