import type { Conflict, NoticePreferences, Refusal, SetNoticePreferenceArgs } from '@thi-dua/schema';
import { noticeKinds } from '@thi-dua/schema';
import type { Context } from '../../context.ts';
import { givenLineOrNull } from '../../mutation/given-text.ts';
import type { OwnDone } from '../../mutation/mutate-own.ts';
import { mutateOwn } from '../../mutation/mutate-own.ts';
import { refuse } from '../../mutation/refusal.ts';
import { readPreferences, saveAddress, savePreferences } from './notice-preference.queries.ts';

export function setNoticePreference(
  context: Context,
  { idempotencyKey, ...asked }: SetNoticePreferenceArgs,
): Promise<NoticePreferences | Refusal | Conflict> {
  return mutateOwn(context, {
    operation: 'setNoticePreference',
    input: asked,
    idempotencyKey,
    work: ({ userId }) => savePreference(context, userId, asked),
  });
}

async function savePreference(
  { session }: Context,
  userId: string,
  { kind, inApp, email, address }: SetNoticePreferenceArgs,
): Promise<OwnDone<NoticePreferences>> {
  const before = await readPreferences(session, userId);
  if (address != null) await saveAddress(session, userId, checkedAddress(address));
  await savePreferences(session, userId, { kinds: kind == null ? noticeKinds : [kind], inApp, email });
  const result = await readPreferences(session, userId);
  if (email && result.address === null) {
    throw refuse('INVALID', 'Để nhận thư, hãy cho biết địa chỉ thư điện tử.', 'address');
  }
  return {
    result,
    noun: 'noticePreference',
    before: auditedPreferences(before),
    after: auditedPreferences(result),
  };
}

function checkedAddress(given: string): string | null {
  const address = givenLineOrNull(given, 'address', 254);
  if (address === null || /^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:"]+$/.test(address)) return address;
  throw refuse('INVALID', 'Địa chỉ thư điện tử không hợp lệ.', 'address');
}

/** Leaves out the address, as the audit trail is kept for ever and an address must not be. */
function auditedPreferences({ address, kinds }: NoticePreferences): object {
  const told = (how: 'inApp' | 'email') => kinds.filter((kind) => kind[how]).map(({ kind }) => kind);
  return { hasAddress: address !== null, inApp: told('inApp'), email: told('email') };
}
