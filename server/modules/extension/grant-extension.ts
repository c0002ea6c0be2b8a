import type { Queries } from '../../data/database.ts';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { oneAtATime } from '../../mutation/one-at-a-time.ts';
import { refuse } from '../../mutation/refusal.ts';
import type { Access } from '../../rights/authorize.ts';
import type { Identity } from '../../rights/principal.ts';
import { checkScope } from './askable.queries.ts';
import { insertGranted } from './extension.queries.ts';
import type { ExtensionRow } from './extension.row.ts';
import { actorWithReason, extensionOutcome, type NewExtension } from './extension-change.ts';
import { notifyDecided } from './notify-extension.ts';

/** Who asks for a change. */
export interface Requester {
  readonly access: Access;
  readonly identity: Identity;
}

/** Nobody grants himself what he would have to ask for. */
export async function grantExtension(
  queries: Queries,
  granted: NewExtension,
  { access, identity }: Requester,
): Promise<ChangeOutcome<ExtensionRow>> {
  const who = actorWithReason(identity, granted.reason);
  if ((await access.allowing('askExtension', granted.unitId)) !== null) {
    throw refuse('OWN_REQUEST', 'Bạn nhập báo cáo của đơn vị này; hãy để người khác gia hạn.', 'unitId');
  }
  // An equal one that was granted meanwhile is seen as the due time that holds.
  await oneAtATime(queries, 'extension', granted.periodId, granted.unitId);
  await checkScope(queries, granted, granted.until);
  const made = await insertGranted(queries, granted, { ...who, until: granted.until });
  await notifyDecided(queries, made, identity);
  return extensionOutcome(null, made);
}
