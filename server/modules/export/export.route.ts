import { recordAccess } from '../../audit/record.ts';
import type { Context } from '../../context.ts';
import { attached, type FileDoor, type FileRequest } from '../../files/file-door.ts';
import { limits } from '../../operation-limits/limits.ts';
import type { ExportParameters, ExportTable } from './export.table.ts';
import { type ExportFormat, exportFile, fileName } from './export-file.ts';
import { limitConcurrency } from './limit-concurrency.ts';
import { countLines, exportLines } from './lines.queries.ts';
import { completenessTable } from './tables/completeness.table.ts';
import { membersTable } from './tables/members.table.ts';
import { rankingTable } from './tables/ranking.table.ts';
import { reportsTable } from './tables/reports.table.ts';
import { standingsTable } from './tables/standings.table.ts';

const tables: readonly ExportTable[] = [
  standingsTable,
  reportsTable,
  completenessTable,
  rankingTable,
  membersTable,
];

type TakeTurn = () => Promise<() => void>;

/**
 * Routes `GET /export/<table>.xlsx` and `.csv`, with the parameters `unitId`, `periodId` and `kinds`; `id` for a ranking,
 * only `unitId` for members.
 */
export function serveExports(door: FileDoor): void {
  const turn = limitConcurrency();
  for (const table of tables) {
    for (const format of ['xlsx', 'csv'] as const) {
      door.gives(`/export/${table.name}.${format}`, (asked) => sendExport(asked, { table, format, turn }));
    }
  }
}

interface ExportRequest {
  readonly table: ExportTable;
  readonly format: ExportFormat;
  readonly turn: TakeTurn;
}

/** Sends a table as a file. The audit entry is committed before the first byte is sent. */
async function sendExport({ asking, request, reply }: FileRequest, { table, format, turn }: ExportRequest) {
  const name = await recordExport(await asking(), request.query, { table, format });
  const leave = await turn();
  // Ends the turn also if the client disconnects, so that the next export can start.
  reply.raw.once('close', leave);
  if (reply.raw.destroyed) return leave();
  const context = await asking(limits.exportDeadline);
  const { plan } = await table.open(context, request.query);
  const file = exportFile(exportLines(context.session, plan), plan, { title: table.title, format });
  return attached(reply, name).send(file);
}

async function recordExport(
  context: Context,
  address: ExportParameters,
  { table, format }: Pick<ExportRequest, 'table' | 'format'>,
): Promise<string> {
  const { session } = context;
  const { plan, filter, words, ...what } = await table.open(context, address);
  const rows = await countLines(session, plan);
  await recordAccess(context, {
    ...what,
    operation: table.operation,
    noun: 'export',
    before: null,
    after: { table: table.name, format, ...filter, rows },
  });
  await session.commit();
  return fileName(`${table.title} ${words}`, format);
}
