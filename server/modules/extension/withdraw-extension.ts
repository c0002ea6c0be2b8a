import type { Queries } from '../../data/database.ts';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { conflict, refuse } from '../../mutation/refusal.ts';
import type { Access } from '../../rights/authorize.ts';
import { saveWithdrawal } from './extension.queries.ts';
import type { ExtensionRow } from './extension.row.ts';
import { extensionOutcome, stateWords, throwConflict } from './extension-change.ts';

/** Whoever asked takes back what is not decided, and whoever may grant what was granted. */
export async function withdrawExtension(
  queries: Queries,
  before: ExtensionRow,
  { version, access }: { readonly version: number; readonly access: Access },
): Promise<ChangeOutcome<ExtensionRow>> {
  if (before.version !== version) throw conflict(before, { version }, before.version);
  if (!(await mayWithdraw(access, before))) throw refuse('INVALID', withdrawWords(before), 'id');
  const after = await saveWithdrawal(queries, before);
  return extensionOutcome(before, after ?? (await throwConflict(queries, before, { version })));
}

/** Whether the caller may take the extension back. */
export async function mayWithdraw(access: Access, { state, unitId }: ExtensionRow): Promise<boolean> {
  if (state === 'ASKED') return (await access.allowing('askExtension', unitId)) !== null;
  return state === 'GRANTED' && (await access.allowing('grantExtension', unitId)) !== null;
}

function withdrawWords({ state }: ExtensionRow): string {
  if (state === 'ASKED') return 'Chỉ bên đề nghị rút được đề nghị; hãy quyết định, có thể là không đồng ý.';
  if (state === 'GRANTED') return 'Chỉ cấp có quyền gia hạn rút được gia hạn đã đồng ý.';
  return `Gia hạn này ${stateWords[state]}.`;
}
