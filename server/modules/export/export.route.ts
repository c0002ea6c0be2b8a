import { recordAccess } from '../../audit/record.ts';
import type { Context } from '../../context.ts';
import { attached, type FileDoor, type FileRequest } from '../../files/file-door.ts';
import { limits } from '../../operation-limits/limits.ts';
import type { Address, ExportTable } from './export.table.ts';
import { type ExportFormat, exportFile, fileName } from './export-file.ts';
import { countLines, exportLines } from './lines.queries.ts';
import { completenessTable } from './tables/completeness.table.ts';
import { membersTable } from './tables/members.table.ts';
import { rankingTable } from './tables/ranking.table.ts';
import { reportsTable } from './tables/reports.table.ts';
import { standingsTable } from './tables/standings.table.ts';
import { takeTurns } from './turns.ts';

const tables: readonly ExportTable[] = [
  standingsTable,
  reportsTable,
  completenessTable,
  rankingTable,
  membersTable,
];

type Turn = () => Promise<() => void>;

/** Tables as files: `GET /export/<table>.xlsx`, `.csv`, with `?unitId=&periodId=&kinds=`, of a ranking with `?id=`, of members `?unitId=`. */
export function serveExports(door: FileDoor): void {
  const turn = takeTurns();
  for (const table of tables) {
    for (const format of ['xlsx', 'csv'] as const) {
      door.gives(`/export/${table.name}.${format}`, (asked) => give(asked, { table, format, turn }));
    }
  }
}

interface ExportRequest {
  readonly table: ExportTable;
  readonly format: ExportFormat;
  readonly turn: Turn;
}

/** What is given out is written down before its first byte leaves. */
async function give({ asking, request, reply }: FileRequest, { table, format, turn }: ExportRequest) {
  const name = await announce(await asking(), request.query, { table, format });
  const leave = await turn();
  // However it ends, the next one may begin.
  reply.raw.once('close', leave);
  if (reply.raw.destroyed) return leave();
  const context = await asking(limits.exportDeadline);
  const { plan } = await table.open(context, request.query);
  const file = exportFile(exportLines(context.session, plan), plan, { title: table.title, format });
  return attached(reply, name).send(file);
}

async function announce(
  context: Context,
  address: Address,
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
