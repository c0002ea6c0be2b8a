import type { Queries } from '../../data/database.ts';
import type { Identity } from '../../rights/principal.ts';
import { momentText } from '../../text/moment-text.ts';
import { type NewNotice, notify } from '../notice/notify.ts';
import type { ExtensionRow } from './extension.row.ts';

/** Tells those who may decide. */
export async function notifyAsked(queries: Queries, extension: ExtensionRow): Promise<void> {
  const { askedBy, until, reason, madeBy } = extension;
  await notify(queries, {
    ...noticeOf(extension),
    kind: 'EXTENSION_ASKED',
    body: `${askedBy} đề nghị gia hạn đến trước ${momentText(until)}. Lý do: ${reason}`,
    except: madeBy,
  });
}

/** Tells those who report for the unit, and whoever asked. */
export async function notifyDecided(
  queries: Queries,
  extension: ExtensionRow,
  { userId }: Pick<Identity, 'userId'>,
): Promise<void> {
  const { state, until, decisionReason, madeBy } = extension;
  const answer = state === 'GRANTED' ? `Được gia hạn đến trước ${momentText(until)}.` : 'Không được gia hạn.';
  await notify(queries, {
    ...noticeOf(extension),
    kind: 'EXTENSION_DECIDED',
    body: `${answer} Lý do: ${decisionReason}`,
    userIds: [madeBy],
    except: userId,
  });
}

function noticeOf({ id, provinceCode, periodId, unitId }: ExtensionRow) {
  const notice = { provinceCode, periodId, unitIds: [unitId], subject: `extension:${id}` };
  return { ...notice, link: `/periods/${periodId}` } satisfies Partial<NewNotice>;
}
