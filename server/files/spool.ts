import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphQLError } from 'graphql';
import { refuse } from '../mutation/refusal.ts';
import { megabytes } from './sheet/sheet.limits.ts';

/** A file whose bytes can be looked at wherever one wants. */
export interface Readable {
  readonly bytes: number;
  /** Fewer where the file ends before. */
  read(offset: number, length: number): Promise<Buffer>;
}

/** A file that has come as a whole. Whoever has it closes it, and nothing of it is left. */
export interface SpooledFile extends Readable {
  /** SHA-256, hexadecimal. */
  readonly digest: string;
  /** From the first byte to the last, in parts of this size; each part lies where the one before lay. */
  parts(size: number): AsyncGenerator<Buffer>;
  close(): Promise<void>;
}

export interface SpoolLimits {
  /** The most bytes that are taken. */
  readonly most: number;
  /** Called with the first bytes, at least 64 of a longer file. Throws if there is no use in going on. */
  begins(head: Buffer): void;
}

/**
 * Takes the file that a request carries, as it comes, into a temporary file that has lost its name: memory stays flat,
 * no connection to the database waits for a slow line, and whatever happens to this process nothing stays behind.
 */
export async function spool(request: IncomingMessage, { most, begins }: SpoolLimits): Promise<SpooledFile> {
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge(most);
  const { file, close } = await nameless();
  try {
    const { bytes, digest } = await take(request, { file, most, begins });
    return {
      bytes,
      digest,
      close,
      read: (offset, length) => read(file, offset, Buffer.alloc(length)),
      parts: (size) => partsOfFile(file, Buffer.alloc(size)),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

interface SpoolState extends SpoolLimits {
  readonly file: FileHandle;
}

const headLength = 64;

async function take(request: IncomingMessage, { file, most, begins }: SpoolState) {
  const hash = createHash('sha256');
  let [bytes, head] = [0, Buffer.alloc(0)];
  for await (const chunk of partsOfRequest(request)) {
    if (head.length < headLength) {
      head = Buffer.concat([head, chunk.subarray(0, headLength)]);
      if (head.length >= headLength) begins(head);
    }
    bytes += chunk.length;
    if (bytes > most) throw tooLarge(most);
    hash.update(chunk);
    // Unlike `write`, not content with a part of it when the disk is filling up.
    await file.appendFile(chunk);
  }
  if (head.length < headLength) begins(head);
  return { bytes, digest: hash.digest('hex') };
}

async function* partsOfRequest(request: IncomingMessage): AsyncGenerator<Buffer> {
  try {
    yield* request.iterator({ destroyOnReturn: false });
  } catch {
    // Whoever was to read this has gone.
    throw new GraphQLError('Tệp chưa được gửi hết.', { extensions: { code: 'BAD_REQUEST' } });
  }
}

async function nameless(): Promise<{ file: FileHandle; close: () => Promise<void> }> {
  const path = join(tmpdir(), `thi-dua-${randomUUID()}`);
  const file = await open(path, 'wx+', 0o600);
  const forget = () => rm(path, { force: true });
  // Where a file that is open keeps its name (Windows) it loses it at the end.
  await forget().catch(() => undefined);
  return { file, close: () => file.close().finally(forget) };
}

async function read(file: FileHandle, offset: number, into: Buffer): Promise<Buffer> {
  const { bytesRead } = await file.read(into, 0, into.length, offset);
  return into.subarray(0, bytesRead);
}

async function* partsOfFile(file: FileHandle, into: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; ; at += into.length) {
    const part = await read(file, at, into);
    if (part.length > 0) yield part;
    if (part.length < into.length) return;
  }
}

function tooLarge(most: number) {
  return refuse('INVALID', `Tệp lớn hơn ${megabytes(most)}. Hãy giảm kích thước hoặc chia nhỏ.`, 'file');
}
