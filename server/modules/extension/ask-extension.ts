import type { Queries } from '../../data/database.ts';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { refuse } from '../../mutation/refusal.ts';
import type { Identity } from '../../rights/principal.ts';
import { checkAsking } from './askable.queries.ts';
import { insertAsked } from './extension.queries.ts';
import type { ExtensionRow } from './extension.row.ts';
import { actorWithReason, extensionOutcome, type NewExtension } from './extension-change.ts';
import { notifyAsked } from './notify-extension.ts';

export async function askExtension(
  queries: Queries,
  asked: NewExtension,
  identity: Identity,
): Promise<ChangeOutcome<ExtensionRow>> {
  const who = actorWithReason(identity, asked.reason);
  await checkAsking(queries, asked, asked.until);
  const made = await insertAsked(queries, asked, { ...who, until: asked.until });
  if (made === undefined) {
    throw refuse('OVERLAP', 'Đơn vị đã có một đề nghị gia hạn đang chờ quyết định trong kỳ này.', 'unitId');
  }
  await notifyAsked(queries, made);
  return extensionOutcome(null, made);
}
