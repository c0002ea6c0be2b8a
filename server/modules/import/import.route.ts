import type { ImportMode } from '@thi-dua/schema';
import { readBody } from '../../files/file-body.ts';
import { admit, attached, type FileDoor, type FileRequest } from '../../files/file-door.ts';
import { refuse } from '../../mutation/refusal.ts';
import { importUnits } from './import-units.ts';
import { templateCsv, templateXlsx } from './template.ts';

const modes: ReadonlyMap<string, ImportMode> = new Map([
  ['check', 'CHECK'],
  ['all', 'ALL'],
  ['valid', 'VALID'],
]);

/** Routes beside GraphQL: `GET /import/template.xlsx` and `.csv`, `POST /import/:unitId?mode=check|all|valid`. */
export function serveImport(door: FileDoor): void {
  door.gives('/import/template.xlsx', async ({ reply }) =>
    attached(reply, 'mau-nhap-don-vi.xlsx').send(Buffer.from(await templateXlsx())),
  );
  door.gives('/import/template.csv', async ({ reply }) =>
    attached(reply, 'mau-nhap-don-vi.csv').send(templateCsv()),
  );
  door.takes('/import/:unitId', (asked) => answerImport(door, asked));
}

async function answerImport(door: FileDoor, { asking, request, reply }: FileRequest) {
  const { unitId = '' } = request.params;
  const mode = modes.get(request.query.mode ?? 'check');
  await admit(await asking(), 'importUnits', unitId);
  if (mode === undefined) throw refuse('INVALID', 'Chế độ là check, all hoặc valid.', 'mode');
  const content = await readBody(request.raw);
  const idempotencyKey = request.headers['idempotency-key']?.toString() ?? null;
  const result = await door.inTurn(async () => {
    const context = await asking();
    const imported = await importUnits(context, { unitId, mode, content, idempotencyKey });
    await context.session.commit();
    return imported;
  });
  return 'faults' in result ? { report: result } : reply.code(422).send({ refusal: result });
}
