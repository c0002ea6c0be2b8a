import type { Notice, NoticesRead } from '@thi-dua/schema';
import {
  type CursorKey,
  checkFirst,
  decodeCursor,
  type Page,
  type PageArgs,
  pageOf,
} from '../../data/cursor.ts';
import { invalidInput } from '../../data/invalid-input.ts';
import type { Queries } from '../../data/queries.ts';
import { isUnitId } from '../../data/unit-id.ts';
import { instantText } from '../../data/vietnam-time.ts';

/** A notice as it is read; `moment` is when it was written in microseconds, for the cursor. */
export type NoticeRow = Notice & { readonly moment: string };

// Of several people only the owner sees notices; requests see their caller's through row-level security as well.
const mine = `from notice where user_id = $1 and in_app and (read_at is null or not $2)`;

/** Somebody's notices, the latest first. */
export async function listNotices(
  queries: Queries,
  { userId, unreadOnly }: { readonly userId: string; readonly unreadOnly: boolean },
  page: PageArgs,
): Promise<Page<NoticeRow>> {
  checkFirst(page.first);
  const [moment, id] = page.after == null ? [null, null] : positionOf(page.after);
  const rows = await queries.query<NoticeRow>(
    `select id, kind, title, body, link, unit_id as "unitId", period_id as "periodId",
       (extract(epoch from created_at) * 1000000)::bigint::text as moment,
       ${instantText('created_at')} as "createdAt", ${instantText('read_at')} as "readAt" ${mine}
     and ($3::bigint is null
       or (created_at, id) < ('epoch'::timestamptz + $3::bigint * interval '1 microsecond', $4::uuid))
     order by created_at desc, id desc limit $5`,
    [userId, unreadOnly, moment, id, page.first + 1],
  );
  return pageOf(rows, page, {
    keyOf: (row) => [row.moment, row.id],
    total: async () => {
      const text = `select count(*)::int as count ${mine}`;
      return (await queries.query<{ count: number }>(text, [userId, unreadOnly]))[0]?.count ?? 0;
    },
  });
}

function positionOf(cursor: string): CursorKey {
  const key = decodeCursor(cursor, 2);
  if (/^\d{1,18}$/.test(key[0] ?? '') && isUnitId(key[1] ?? '')) return key;
  throw invalidInput(
    'Con trỏ trang "after" không hợp lệ: hãy dùng đúng giá trị "endCursor" đã nhận.',
    'after',
  );
}

/** Those of somebody else, and those he has read, stay as they are. */
export async function markRead(
  queries: Queries,
  userId: string,
  ids: readonly string[],
): Promise<NoticesRead> {
  const marked = await queries.query(
    `update notice set read_at = now() where user_id = $1 and id = any($2::uuid[]) and in_app and read_at is null
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
