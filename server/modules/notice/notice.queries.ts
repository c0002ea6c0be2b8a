import type { Notice, NoticesRead } from '@thi-dua/schema';
import { keyset } from '../../data/keyset/keyset.ts';
import { listPage } from '../../data/keyset/list-page.ts';
import type { Page, PageArgs } from '../../data/keyset/page.ts';
import type { Queries } from '../../data/queries.ts';
import { instantText } from '../../data/vietnam-time.ts';

// The condition on the user stands beside row-level security, which limits a request to its caller's notices as well.
const noticesOfUser = `from notice where user_id = $1 and in_app and (read_at is null or not $2)`;

const latestFirst = keyset('notices', ['created_at', 'instant', 'desc'], ['id', 'uuid', 'desc']);

/** Lists a user's notices, the latest first. */
export function listNotices(
  queries: Queries,
  { userId, unreadOnly }: { readonly userId: string; readonly unreadOnly: boolean },
  page: PageArgs,
): Promise<Page<Notice>> {
  return listPage<Notice>(queries, {
    order: latestFirst,
    page,
    values: [userId, unreadOnly],
    rows: ({ sortKey, beyond, order, limit }) =>
      `select id, kind, title, body, link, unit_id as "unitId", period_id as "periodId",
         ${instantText('created_at')} as "createdAt", ${instantText('read_at')} as "readAt", ${sortKey} ${noticesOfUser}
       and ${beyond} order by ${order} limit ${limit}`,
    count: `select count(*)::int as count ${noticesOfUser}`,
  });
}

/** Marks a user's notices as read; ignores those of other users and those already read. */
export async function markRead(
  queries: Queries,
  userId: string,
  ids: readonly string[],
): Promise<NoticesRead> {
  const marked = await queries.query(
    `update notice set read_at = app_now() where user_id = $1 and id = any($2::uuid[]) and in_app and read_at is null
     returning id`,
    [userId, ids],
  );
  return { marked: marked.length, unread: await countUnread(queries, userId) };
}

export async function countUnread(queries: Queries, userId: string): Promise<number> {
  const [left] = await queries.query<{ unread: number }>(
    `select count(*)::int as unread from notice where user_id = $1 and in_app and read_at is null`,
    [userId],
  );
  return left?.unread ?? 0;
}
