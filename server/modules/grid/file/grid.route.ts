import type { GridImportMode } from '@thi-dua/schema';
import { readBody } from '../../../files/file-body.ts';
import { admit, attached, type FileDoor, type FileRequest } from '../../../files/file-door.ts';
import { refuse } from '../../../mutation/refusal.ts';
import { signedIn } from '../../../rights/authorize.ts';
import { badRows } from './bad-rows.ts';
import type { BookFormat } from './book/grid-book.ts';
import { gridTemplate } from './book/grid-template.ts';
import type { ImportingGrid, JudgedFile } from './grid-judge.ts';
import { importGrid } from './import-grid.ts';

const modes: ReadonlyMap<string, GridImportMode> = new Map([
  ['check', 'CHECK'],
  ['draft', 'DRAFT'],
  ['submit', 'SUBMIT'],
]);

/**
 * Figures as files: `GET /grid/template.xlsx`, `.csv`; `POST /grid/import`, each with `?unitId=&periodId=`. With
 * `&answer=xlsx` or `csv` a check answers the rows that have faults.
 */
export function serveGridFiles(door: FileDoor): void {
  for (const format of ['xlsx', 'csv'] as const) {
    door.gives(`/grid/template.${format}`, (asked) => give(asked, format));
  }
  door.takes('/grid/import', (asked) => take(door, asked));
}

async function give({ asking, request, reply }: FileRequest, format: BookFormat) {
  const context = await asking();
  signedIn(context.access);
  const { unitId = '', periodId = '' } = request.query;
  const book = await gridTemplate(context, { unitId, periodId }, format);
  await context.session.rollback();
  return attached(reply, `bang-so-lieu.${format}`).send(book);
}

async function take(door: FileDoor, { asking, request, reply }: FileRequest) {
  const { unitId = '', periodId = '', all = 'false', answer = 'json', removes: most = '0' } = request.query;
  await admit(await asking(), 'importGrid', unitId);
  const mode = modes.get(request.query.mode ?? 'check');
  if (mode === undefined) throw refuse('INVALID', 'Chế độ là check, draft hoặc submit.', 'mode');
  const format = formatOf(answer, mode);
  const allOrNothing = all === 'true';
  if (!/^\d{1,6}$/.test(most)) throw refuse('INVALID', 'removes là số ô được xóa, từ 0 trở lên.', 'removes');
  const removes = Number(most);
  // A repeated request is answered with what was told before, and that is no file.
  const key = format === undefined ? request.headers['idempotency-key']?.toString() : undefined;
  const content = await readBody(request.raw);
  const { result, book } = await door.inTurn(() =>
    run(
      { asking, format },
      { unitId, periodId, mode, allOrNothing, removes, content, idempotencyKey: key ?? null },
    ),
  );
  if (!('faults' in result)) return reply.code(422).send({ refusal: result });
  return book === undefined ? { report: result } : attached(reply, `dong-loi.${format}`).send(book);
}

function formatOf(answer: string, mode: GridImportMode): BookFormat | undefined {
  if (answer === 'json') return undefined;
  if (answer !== 'xlsx' && answer !== 'csv') {
    throw refuse('INVALID', 'Trả lời là json, xlsx hoặc csv.', 'answer');
  }
  if (mode !== 'CHECK') throw refuse('INVALID', 'Tệp các dòng lỗi chỉ có ở chế độ check.', 'answer');
  return answer;
}

interface GridFileRequest extends Pick<FileRequest, 'asking'> {
  readonly format: BookFormat | undefined;
}

async function run({ asking, format }: GridFileRequest, importing: ImportingGrid) {
  const context = await asking();
  let judged: JudgedFile | undefined;
  const result = await importGrid(context, importing, (file) => {
    judged = file;
  });
  await context.session.commit();
  const book = format === undefined || judged === undefined ? undefined : await badRows(judged, format);
  return { result, book };
}
