import type { Queries } from '../../data/database.ts';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { conflict, refuse } from '../../mutation/refusal.ts';
import type { Access } from '../../rights/authorize.ts';
import type { Identity } from '../../rights/principal.ts';
import { checkScope } from './askable.queries.ts';
import { saveDecision } from './extension.queries.ts';
import type { ExtensionRow } from './extension.row.ts';
import { actorWithReason, extensionOutcome, stateWords, throwConflict } from './extension-change.ts';
import { notifyDecided } from './notify-extension.ts';

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
): Promise<ChangeOutcome<ExtensionRow>> {
  const who = actorWithReason(identity, decision.reason);
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
    (await saveDecision(queries, before, { ...who, until })) ??
    (await throwConflict(queries, before, decision));
  await notifyDecided(queries, after, identity);
  return extensionOutcome(before, after);
}

/** Whether the caller may decide the extension. Nobody decides what he asked for himself. */
export async function mayDecide(access: Access, { state, unitId, madeBy }: ExtensionRow): Promise<boolean> {
  if (state !== 'ASKED' || madeBy === access.identity?.userId) return false;
  return (await access.allowing('decideExtension', unitId)) !== null;
}
