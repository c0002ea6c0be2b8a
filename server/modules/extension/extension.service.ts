import type { Queries } from '../../data/database.ts';
import { givenLine } from '../../mutation/given-text.ts';
import type { Done } from '../../mutation/mutate.ts';
import { oneAtATime } from '../../mutation/one-at-a-time.ts';
import { conflict, refuse } from '../../mutation/refusal.ts';
import type { Access } from '../../rights/authorize.ts';
import type { Identity } from '../../rights/principal.ts';
import { checkAsking, checkScope } from './askable.queries.ts';
import {
  findExtension,
  insertAsked,
  insertGranted,
  type Said,
  saveDecision,
  saveWithdrawal,
} from './extension.queries.ts';
import type { ExtensionRow, UnitInPeriod } from './extension.row.ts';
import { tellAsked, tellDecided } from './notify-extension.ts';

/** An extension to make. */
export interface NewExtension extends UnitInPeriod {
  readonly until: string;
  readonly reason: string;
}

/** Who asks for a change. */
export interface Asking {
  readonly access: Access;
  readonly identity: Identity;
}

const longestReason = 500;

const said = ({ userId, name }: Identity, reason: string): Said => ({
  userId,
  userName: name,
  reason: givenLine(reason, 'reason', longestReason),
});

export async function askExtension(
  queries: Queries,
  asked: NewExtension,
  identity: Identity,
): Promise<Done<ExtensionRow>> {
  const who = said(identity, asked.reason);
  await checkAsking(queries, asked, asked.until);
  const made = await insertAsked(queries, asked, { ...who, until: asked.until });
  if (made === undefined) {
    throw refuse('OVERLAP', 'Đơn vị đã có một đề nghị gia hạn đang chờ quyết định trong kỳ này.', 'unitId');
  }
  await tellAsked(queries, made);
  return done(null, made);
}

/** Nobody grants himself what he would have to ask for. */
export async function grantExtension(
  queries: Queries,
  granted: NewExtension,
  { access, identity }: Asking,
): Promise<Done<ExtensionRow>> {
  const who = said(identity, granted.reason);
  if ((await access.allowing('askExtension', granted.unitId)) !== null) {
    throw refuse('OWN_REQUEST', 'Bạn nhập báo cáo của đơn vị này; hãy để người khác gia hạn.', 'unitId');
  }
  // An equal one that was granted meanwhile is seen as the due time that holds.
  await oneAtATime(queries, 'extension', granted.periodId, granted.unitId);
  await checkScope(queries, granted, granted.until);
  const made = await insertGranted(queries, granted, { ...who, until: granted.until });
  await tellDecided(queries, made, identity);
  return done(null, made);
}

/** A decision; without \`until\` all that was asked is granted. */
export interface Decision {
  readonly version: number;
  readonly grant: boolean;
  readonly until: string | null;
  readonly reason: string;
}

export async function decideExtension(
  queries: Queries,
  before: ExtensionRow,
  { decision, identity }: { readonly decision: Decision; readonly identity: Identity },
): Promise<Done<ExtensionRow>> {
  const who = said(identity, decision.reason);
  if (before.version !== decision.version) throw conflict(before, decision, before.version);
  if (before.state !== 'ASKED') throw refuse('INVALID', `Đề nghị này ${stateWords[before.state]}.`, 'id');
  if (before.madeBy === identity.userId) {
    throw refuse('OWN_REQUEST', 'Không ai quyết định đề nghị của chính mình; hãy để người khác.', 'id');
  }
  const until = decision.grant ? (decision.until ?? before.until) : null;
  if (until !== null) {
    // What is asked for is read in whole seconds.
    if (Date.parse(until) >= Date.parse(before.until) + 1_000) {
      throw refuse('INVALID', 'Không gia hạn lâu hơn đề nghị.', 'until');
    }
    await checkScope(queries, before, until);
  }
  const after =
    (await saveDecision(queries, before, { ...who, until })) ?? (await faster(queries, before, decision));
  await tellDecided(queries, after, identity);
  return done(before, after);
}

/** Whoever asked takes back what is not decided, and whoever may grant what was granted. */
export async function withdrawExtension(
  queries: Queries,
  before: ExtensionRow,
  { version, access }: { readonly version: number; readonly access: Access },
): Promise<Done<ExtensionRow>> {
  if (before.version !== version) throw conflict(before, { version }, before.version);
  if (!(await mayWithdraw(access, before))) throw refuse('INVALID', withdrawWords(before), 'id');
  const after = await saveWithdrawal(queries, before);
  return done(before, after ?? (await faster(queries, before, { version })));
}

/** Whether the caller may take it back. */
export async function mayWithdraw(access: Access, { state, unitId }: ExtensionRow): Promise<boolean> {
  if (state === 'ASKED') return (await access.allowing('askExtension', unitId)) !== null;
  return state === 'GRANTED' && (await access.allowing('grantExtension', unitId)) !== null;
}

/** Whether the caller may decide it. */
export async function mayDecide(access: Access, { state, unitId, madeBy }: ExtensionRow): Promise<boolean> {
  if (state !== 'ASKED' || madeBy === access.identity?.userId) return false;
  return (await access.allowing('decideExtension', unitId)) !== null;
}

const stateWords: Readonly<Record<ExtensionRow['state'], string>> = {
  ASKED: 'đang chờ quyết định',
  GRANTED: 'đã được đồng ý',
  DENIED: 'đã bị từ chối',
  WITHDRAWN: 'đã được rút',
};

function withdrawWords({ state }: ExtensionRow): string {
  if (state === 'ASKED') return 'Chỉ bên đề nghị rút được đề nghị; hãy quyết định, có thể là không đồng ý.';
  if (state === 'GRANTED') return 'Chỉ cấp có quyền gia hạn rút được gia hạn đã đồng ý.';
  return `Gia hạn này ${stateWords[state]}.`;
}

async function faster(queries: Queries, before: ExtensionRow, yours: object): Promise<never> {
  const current = (await findExtension(queries, before.id)) ?? before;
  throw conflict(current, yours, current.version);
}

function done(before: ExtensionRow | null, after: ExtensionRow): Done<ExtensionRow> {
  return { result: after, noun: 'extension', targetId: after.id, before, after };
}
