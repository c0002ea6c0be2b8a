import { unitKinds } from '@thi-dua/plugin-api';
import { recordAccess } from '../../audit/record.ts';
import type { Context } from '../../context.ts';
import { attached, type FileDoor, type FileRequest } from '../../files/file-door.ts';
import { refuse } from '../../mutation/refusal.ts';
import { signedIn } from '../../rights/authorize.ts';
import { scopeFor } from '../../rights/scope.ts';
import { unitIdOr } from '../unit/administer/state.queries.ts';
import { type ExportFormat, exportFile, fileName } from './export.file.ts';
import { readNames } from './export.queries.ts';
import { countLines, exportLines } from './export.rows.ts';
import type { ExportAsked, ExportScope, ExportTable } from './export.table.ts';
import { takeTurns } from './export.turns.ts';
import { completenessTable } from './tables/completeness.table.ts';
import { reportsTable } from './tables/reports.table.ts';
import { standingsTable } from './tables/standings.table.ts';

const tables: readonly ExportTable[] = [standingsTable, reportsTable, completenessTable];

/** Whoever stops reading for so long is taken to have gone, in milliseconds. */
const patience = 30_000;

type Turn = () => Promise<() => void>;

/** Tables as files: `GET /export/<table>.xlsx`, `.csv`, with `?unitId=&periodId=&kinds=`. */
export function serveExports(door: FileDoor): void {
  const turn = takeTurns();
  for (const table of tables) {
    for (const format of ['xlsx', 'csv'] as const) {
      door.gives(`/export/${table.name}.${format}`, (asked) => give(asked, { table, format, turn }));
    }
  }
}

interface Giving {
  readonly table: ExportTable;
  readonly format: ExportFormat;
  readonly turn: Turn;
}

/** What is given out is written down before its first byte leaves. */
async function give({ asking, request, reply }: FileRequest, { table, format, turn }: Giving) {
  const asked = askedOf(request.query);
  const name = await announce(await asking(), asked, { table, format });
  const leave = await turn();
  // However it ends, the next one may begin.
  reply.raw.once('close', leave);
  reply.raw.setTimeout(patience, () => reply.raw.destroy());
  if (reply.raw.destroyed) return leave();
  const context = await asking();
  const plan = await table.plan(context, await scopedOf(context, table, asked));
  const file = exportFile(exportLines(context.session, plan), plan, { title: table.title, format });
  return attached(reply, name).send(file);
}

async function announce(
  context: Context,
  asked: ExportAsked,
  { table, format }: Pick<Giving, 'table' | 'format'>,
): Promise<string> {
  const { access, session } = context;
  signedIn(access);
  const holding = await access.allowing(table.operation, asked.unitId);
  const names = holding === null ? undefined : await readNames(session, asked);
  if (holding === null || names === undefined) throw refuse('NOT_FOUND');
  const rows = await countLines(session, await table.plan(context, await scopedOf(context, table, asked)));
  const { unitId, ...filter } = asked;
  await recordAccess(context, {
    operation: table.operation,
    holding,
    unitId,
    noun: 'export',
    targetId: asked.periodId,
    before: null,
    after: { table: table.name, format, ...filter, rows },
  });
  await session.commit();
  return fileName(table, names, format);
}

async function scopedOf(
  { access }: Context,
  { operation }: ExportTable,
  asked: ExportAsked,
): Promise<ExportScope> {
  return { ...asked, scope: await scopeFor(access, operation, asked.unitId) };
}

function askedOf(query: FileRequest['request']['query']): ExportAsked {
  const kinds = query.kinds?.split(',').filter((kind) => kind !== '') ?? [];
  const unknown = kinds.find((kind) => !(unitKinds as readonly string[]).includes(kind));
  if (unknown !== undefined)
    throw refuse('INVALID', `Không có loại đơn vị “${unknown.slice(0, 40)}”.`, 'kinds');
  return {
    unitId: unitIdOr(query.unitId ?? '').toLowerCase(),
    periodId: unitIdOr(query.periodId ?? '').toLowerCase(),
    kinds: kinds.length === 0 ? null : kinds,
  };
}
