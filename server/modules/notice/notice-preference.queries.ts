import { type NoticeKind, type NoticePreference, type NoticePreferences, noticeKinds } from '@thi-dua/schema';
import type { Queries } from '../../data/queries.ts';

/** Reads a user's preferences for every kind; by default, notices are shown in the application only. */
export async function readPreferences(queries: Queries, userId: string): Promise<NoticePreferences> {
  const [row] = await queries.query<{ address: string | null; kinds: NoticePreference[] }>(
    `select (select address from notice_address where user_id = $1) as address,
       coalesce((select jsonb_agg(jsonb_build_object('kind', kind, 'inApp', in_app, 'email', email))
         from notice_preference where user_id = $1), '[]') as kinds`,
    [userId],
  );
  const said = new Map(row?.kinds.map((preference) => [preference.kind, preference]));
  return {
    address: row?.address ?? null,
    kinds: noticeKinds.map((kind) => said.get(kind) ?? { kind, inApp: true, email: false }),
  };
}

export async function savePreferences(
  queries: Queries,
  userId: string,
  { kinds, inApp, email }: { kinds: readonly NoticeKind[]; inApp: boolean; email: boolean },
): Promise<void> {
  await queries.query(
    `insert into notice_preference (user_id, kind, in_app, email) select $1, kind, $3, $4 from unnest($2::text[]) as kind
     on conflict (user_id, kind) do update set in_app = excluded.in_app, email = excluded.email`,
    [userId, kinds, inApp, email],
  );
}

/** Saves an address; null deletes it. */
export async function saveAddress(queries: Queries, userId: string, address: string | null): Promise<void> {
  if (address === null) {
    await queries.query('delete from notice_address where user_id = $1', [userId]);
    return;
  }
  await queries.query(
    `insert into notice_address (user_id, address) values ($1, $2)
     on conflict (user_id) do update set address = excluded.address`,
    [userId, address],
  );
}
