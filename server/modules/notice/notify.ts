import type { NoticeKind } from '@thi-dua/schema';
import type { Queries } from '../../data/queries.ts';
import { audiences, type PromptKind } from './audience.ts';
import { titles } from './notice.words.ts';

/** A notice to write. Nobody receives two notices of the same kind and subject. */
export interface NewNotice {
  readonly kind: PromptKind;
  readonly provinceCode: string;
  /** Identifies the event: `report:<id>:<revision>`. */
  readonly subject: string;
  /** The end of the title in Vietnamese; by default the names of the unit and the period. */
  readonly about?: string;
  /** What has happened and what to do, in Vietnamese sentences. */
  readonly body: string;
  /** A path in the application, such as `/reports/…`. */
  readonly link?: string;
  /** The units whose holders of rights are notified; `audience.ts` says which of them for each kind. */
  readonly unitIds: readonly string[];
  /** Also notifies these users, who asked or submitted, as far as they hold a right in the province. */
  readonly userIds?: readonly string[];
  /** The user who caused the event and need not be notified. */
  readonly except?: string;
  readonly periodId?: string;
}

/**
 * Writes notices in the transaction of the event and, for those who want it, queues e-mails. Returns the number of users
 * notified. The transaction must have been opened for the province, as for `enqueue`.
 */
export async function notify(queries: Queries, ...notices: readonly NewNotice[]): Promise<number> {
  if (notices.length === 0) return 0;
  const [row] = await queries.query<{ told: number }>(
    'select sum(app_notify(given))::int as told from jsonb_array_elements($1) as notices (given)',
    [JSON.stringify(notices.map(notifyArguments)).normalize('NFC')],
  );
  return row?.told ?? 0;
}

function notifyArguments(notice: NewNotice) {
  const { kind, unitIds } = notice;
  const unitId = unitIds.length === 1 ? unitIds[0] : null;
  return { ...notice, ...audiences[kind], begins: titles[kind], unitId };
}

/** A notice whose receivers are known, each with a body of their own. */
export interface AddressedNotice
  extends Omit<NewNotice, 'kind' | 'about' | 'body' | 'unitIds' | 'userIds' | 'except'> {
  readonly kind: NoticeKind;
  readonly about: string;
  readonly to: readonly { readonly userId: string; readonly body: string }[];
}

/** Notifies given users. For jobs only, because a request must not choose whom it writes to. */
export async function writeNotices(queries: Queries, { about, ...notice }: AddressedNotice): Promise<void> {
  if (notice.to.length === 0) return;
  const given = { ...notice, title: `${titles[notice.kind]}: ${about}` };
  await queries.query('select notice_write($1)', [JSON.stringify(given).normalize('NFC')]);
}
