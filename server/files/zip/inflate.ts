import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';

/** Unpacks deflated data as it comes; throws where it is none. */
export async function* inflated(
  packed: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 });
  // Every error shows in the loop below; without a listener it would end the process.
  inflate.on('error', () => undefined);
  const source = Readable.from(packed);
  source.on('error', (error) => inflate.destroy(error));
  try {
    for await (const chunk of source.pipe(inflate)) yield chunk as Buffer;
  } finally {
    source.destroy();
    inflate.destroy();
  }
}
