import type { Conflict, NoticesRead, Refusal } from '@thi-dua/schema';
import type { Context } from '../../context.ts';
import { largestPage } from '../../data/keyset/page.ts';
import { notifyServers } from '../../data/live-event.ts';
import { isUnitId } from '../../data/unit-id.ts';
import { mutateOwn } from '../../mutation/mutate-own.ts';
import { refuse } from '../../mutation/refusal.ts';
import { markRead } from './notice.queries.ts';

export function markNoticesRead(
  context: Context,
  ids: readonly string[],
  idempotencyKey: string | null,
): Promise<NoticesRead | Refusal | Conflict> {
  return mutateOwn(context, {
    operation: 'markNoticesRead',
    input: ids,
    idempotencyKey,
    work: async ({ userId }) => {
      if (ids.length > largestPage)
        throw refuse('INVALID', `Tối đa ${largestPage} thông báo mỗi lần.`, 'ids');
      const result = await markRead(context.session, userId, ids.filter(isUnitId));
      // Other windows of the same user have to refresh their lists.
      if (result.marked > 0) await notifyServers(context.session, { kind: 'inbox', userIds: [userId] });
      return { result, noun: 'notice', before: null, after: { marked: result.marked } };
    },
  });
}
