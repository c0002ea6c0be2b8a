import { createHash } from 'node:crypto';
import type { Conflict, GridImportReport, Refusal } from '@thi-dua/schema';
import type { Context } from '../../../context.ts';
import { unitIdOr } from '../../../data/unit-id.ts';
import { type ChangeOutcome, mutate } from '../../../mutation/mutate.ts';
import { freshReports } from '../../report/report.loaders.ts';
import { gridAudit } from '../grid-audit.ts';
import { type ImportingGrid, type JudgedFile, judgeFile } from './grid-judge.ts';
import { importReport } from './grid-report.ts';

/** Judges a file of figures, and writes of it what its mode allows. */
export async function importGrid(
  context: Context,
  importing: ImportingGrid,
  judged: (file: JudgedFile) => void = () => undefined,
): Promise<GridImportReport | Refusal | Conflict> {
  const { content, idempotencyKey, ...asked } = importing;
  const file = createHash('sha256').update(content).digest('base64url');
  const unitId = unitIdOr(asked.unitId).toLowerCase();
  const periodId = unitIdOr(asked.periodId).toLowerCase();
  const answer = await mutate<GridImportReport>(context, {
    operation: 'importGrid',
    unitId,
    input: { ...asked, file },
    idempotencyKey,
    work: async (acting) => {
      const found = await judgeFile(context, { ...importing, unitId, periodId }, acting);
      judged(found);
      return done(found, importing, file);
    },
  });
  freshReports(context.loaders);
  return answer;
}

function done(judged: JudgedFile, { mode }: ImportingGrid, file: string): ChangeOutcome<GridImportReport> {
  const result = importReport(judged, mode);
  const { grid, written } = judged;
  const { before, after } = gridAudit(
    grid,
    written,
    grid.rows.map(({ unitId }) => unitId),
  );
  const { rows, faultCount, faultyRows } = result;
  return {
    result,
    noun: 'report',
    targetId: grid.periodId,
    before,
    after: { ...after, mode, file, rows, faultCount, faultyRows },
  };
}
