import { Readable } from 'node:stream';
import { recordAccess } from '../../audit/record.ts';
import type { Context } from '../../context.ts';
import { isUnitId } from '../../data/unit-id.ts';
import type { FileRequest } from '../../files/file-door.ts';
import { refuse } from '../../mutation/refusal.ts';
import { signedIn } from '../../rights/authorize.ts';
import { findEvidence, readChunk } from './evidence.queries.ts';
import type { EvidenceRow } from './evidence.row.ts';
import { attachment } from './evidence-name.ts';

/** `GET /evidence/:id`: gives a file to whoever may read it, and writes down that he did. */
export async function giveEvidence({ request, reply, asking, another }: FileRequest): Promise<unknown> {
  const evidence = await admit(await asking(), request.params.id ?? '');
  // What it is was found out by its content; still no browser is to run or to show it within this site.
  return reply
    .type(evidence.mediaType ?? 'application/octet-stream')
    .header('content-length', evidence.bytes)
    .header('content-disposition', attachment(evidence.name))
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'private, no-store')
    .send(Readable.from(contentOf(evidence, another), { objectMode: false }));
}

async function admit(context: Context, id: string): Promise<EvidenceRow> {
  const { access, session } = context;
  signedIn(access);
  const evidence = isUnitId(id) ? await findEvidence(session, id) : null;
  const holding = evidence && (await access.allowing('evidence', evidence.unitId));
  if (evidence === null || holding === null || evidence.kind !== 'FILE') throw refuse('NOT_FOUND');
  const { provinceCode, unitId, name, bytes, digest } = evidence;
  await recordAccess(context, {
    operation: 'evidence',
    holding,
    unitId,
    provinceCode,
    noun: 'evidence',
    targetId: id,
    before: null,
    after: { name, bytes, digest },
  });
  await session.commit();
  return evidence;
}

/** Each piece is asked for when there is room for it, and no connection waits for a slow line meanwhile. */
async function* contentOf(evidence: EvidenceRow, another: () => Promise<Context>): AsyncGenerator<Buffer> {
  for (let [number, sent] = [0, 0]; sent < (evidence.bytes ?? 0); number += 1) {
    const { session } = await another();
    const chunk = await readChunk(session, evidence, number).finally(() => session.rollback());
    // Taken out meanwhile, or the right to it: the length that was announced tells that the file is not whole.
    if (chunk === undefined) throw new Error(`The evidence ${evidence.id} ended early`);
    sent += chunk.length;
    yield chunk;
  }
}
