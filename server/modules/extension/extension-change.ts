import type { Queries } from '../../data/database.ts';
import { givenLine } from '../../mutation/given-text.ts';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { conflict } from '../../mutation/refusal.ts';
import type { Identity } from '../../rights/principal.ts';
import type { ActorWithReason } from './extension.queries.ts';
import { findExtension } from './extension.queries.ts';
import type { ExtensionRow, UnitInPeriod } from './extension.row.ts';

/** An extension to make. */
export interface NewExtension extends UnitInPeriod {
  readonly until: string;
  readonly reason: string;
}

const longestReason = 500;

export const actorWithReason = ({ userId, name }: Identity, reason: string): ActorWithReason => ({
  userId,
  userName: name,
  reason: givenLine(reason, 'reason', longestReason),
});

export const stateWords: Readonly<Record<ExtensionRow['state'], string>> = {
  ASKED: 'đang chờ quyết định',
  GRANTED: 'đã được đồng ý',
  DENIED: 'đã bị từ chối',
  WITHDRAWN: 'đã được rút',
};

export async function throwConflict(queries: Queries, before: ExtensionRow, yours: object): Promise<never> {
  const current = (await findExtension(queries, before.id)) ?? before;
  throw conflict(current, yours, current.version);
}

export function extensionOutcome(
  before: ExtensionRow | null,
  after: ExtensionRow,
): ChangeOutcome<ExtensionRow> {
  return { result: after, noun: 'extension', targetId: after.id, before, after };
}
