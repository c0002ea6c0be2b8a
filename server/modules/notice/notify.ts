import type { NoticeKind } from '@thi-dua/schema';
import type { Queries } from '../../data/queries.ts';
import { audiences, type PromptKind } from './audience.ts';
import { titles } from './notice.words.ts';

/** What is told. Nobody is told twice of one kind and subject. */
export interface NewNotice {
  readonly kind: PromptKind;
  readonly provinceCode: string;
  /** What it is about, and which time of it: `report:<id>:<revision>`. */
  readonly subject: string;
  /** The end of the title in Vietnamese. If absent, the names of the unit and the period. */
  readonly about?: string;
  /** What there is to know and to do, in Vietnamese sentences. */
  readonly body: string;
  /** A path of the application: `/reports/…`. */
  readonly link?: string;
  /** The units whose people are told: which of them, `notice.audience.ts` says for each kind. */
  readonly unitIds: readonly string[];
  /** These people too, as far as they hold a right in the province: whoever asked, or submitted. */
  readonly userIds?: readonly string[];
  /** Whoever does it: he knows. */
  readonly except?: string;
  readonly periodId?: string;
}

/**
 * Tells people in the transaction of what happened, in the application and, who wants it, by e-mail. Answers how many
 * were told. The transaction has to work for the province, as for `enqueue`.
 */
export async function notify(queries: Queries, ...notices: readonly NewNotice[]): Promise<number> {
  if (notices.length === 0) return 0;
  const [row] = await queries.query<{ told: number }>(
    'select sum(app_notify(given))::int as told from jsonb_array_elements($1) as notices (given)',
    [JSON.stringify(notices.map(givenOf)).normalize('NFC')],
  );
  return row?.told ?? 0;
}

function givenOf(notice: NewNotice) {
  const { kind, unitIds } = notice;
  const unitId = unitIds.length === 1 ? unitIds[0] : null;
  return { ...notice, ...audiences[kind], begins: titles[kind], unitId };
}

/** A notice whose receivers are known, each with his own body. */
export interface AddressedNotice
  extends Omit<NewNotice, 'kind' | 'about' | 'body' | 'unitIds' | 'userIds' | 'except'> {
  readonly kind: NoticeKind;
  readonly about: string;
  readonly to: readonly { readonly userId: string; readonly body: string }[];
}

/** Notifies given users. For jobs alone: a request may not choose whom it writes to. */
export async function writeNotices(queries: Queries, { about, ...notice }: AddressedNotice): Promise<void> {
  if (notice.to.length === 0) return;
  const given = { ...notice, title: `${titles[notice.kind]}: ${about}` };
  await queries.query('select notice_write($1)', [JSON.stringify(given).normalize('NFC')]);
}
