import { createHash } from 'node:crypto';
import type { Conflict, ImportMode, ImportReport, Refusal } from '@thi-dua/schema';
import type { Context } from '../../context.ts';
import { unitIdOr } from '../../data/unit-id.ts';
import { openSheet } from '../../files/sheet/open-sheet.ts';
import { type ChangeOutcome, mutate } from '../../mutation/mutate.ts';
import type { Actor } from '../../rights/principal.ts';
import { propagateTreeChange } from '../unit/administer/after-tree-change.ts';
import { lockTree } from '../unit/administer/state.queries.ts';
import { insertPlanned } from './insert.queries.ts';
import { judge } from './judge/judge.ts';
import { readTable, unitSheet } from './judge/table.ts';

export interface ImportRequest {
  /** The province or commune that the units are imported into. */
  readonly unitId: string;
  readonly mode: ImportMode;
  readonly content: Buffer;
  readonly idempotencyKey: string | null;
}

/** Checks a file and imports its rows as far as the mode allows. */
export function importUnits(
  context: Context,
  importing: ImportRequest,
): Promise<ImportReport | Refusal | Conflict> {
  const { unitId, mode, content, idempotencyKey } = importing;
  const file = createHash('sha256').update(content).digest('base64url');
  return mutate(context, {
    operation: 'importUnits',
    unitId: unitIdOr(unitId),
    input: { unitId, mode, file },
    idempotencyKey,
    work: (acting) => runImport(context, { ...importing, file }, acting),
  });
}

async function runImport(
  { session, afterTreeChange }: Context,
  { unitId, mode, content, file }: ImportRequest & { readonly file: string },
  { holding: { provinceCode } }: Actor,
): Promise<ChangeOutcome<ImportReport>> {
  const table = readTable(await openSheet(content, unitSheet));
  // Locked, so that nobody else can add the same units meanwhile.
  if (mode !== 'CHECK') await lockTree(session, provinceCode, 'alone');
  const judgement = await judge(session, table, { unitId, provinceCode });
  const report = judgement.report(mode);
  const imports = mode === 'VALID' || (mode === 'ALL' && report.faultCount === 0);
  const ids = imports ? await insertPlanned(session, provinceCode, judgement) : null;
  if (imports)
    await propagateTreeChange({ queries: session, afterTreeChange }, { provinceCode, unitIds: null });
  const result = { ...report, importedRows: imports ? report.validRows : 0 };
  // Contents of rows stay out of the audit trail, because they may name people.
  const { faults: _, ignoredColumns: __, ignoredRows: ___, ...counts } = result;
  return { result, noun: 'import', targetId: unitId, before: null, after: { ...counts, file, ids } };
}
