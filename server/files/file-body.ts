import type { IncomingMessage } from 'node:http';
import { refuse } from '../mutation/refusal.ts';
import { megabytes, sheetLimits } from './sheet/sheet.limits.ts';

/** The file a request carries, read as it comes and cut off at the limit. Nothing of it touches a disk. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > sheetLimits.bytes) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length;
    if (size > sheetLimits.bytes) throw tooLarge();
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function tooLarge() {
  return refuse('INVALID', `Tệp lớn hơn ${megabytes(sheetLimits.bytes)}. Hãy chia thành nhiều tệp.`, 'file');
}
