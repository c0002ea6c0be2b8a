import type { Readable } from '../spool.ts';
import {
  localHeader,
  longestEnd,
  type ZipDirectory,
  type ZipEntry,
  zipDirectory,
  zipEntries,
  zipHeaderLength,
} from '../zip/directory.ts';
import { inflated } from '../zip/inflate.ts';
import { bomb, damaged, encrypted, type PackageLimits } from './refuse-package.ts';

/** A part of an Office document. */
export interface Part {
  /** Path of the part, with `/` between folders and none in front. */
  readonly name: string;
  /** Its bytes, unpacked; may be read more than once. */
  content(): AsyncGenerator<Buffer>;
}

/** An Office document (DOCX, XLSX): a ZIP file of parts that refer to each other. */
export interface OfficePackage {
  readonly parts: readonly Part[];
  /** Case does not count: some programs write names otherwise than they refer to them. */
  part(name: string): Part | undefined;
}

const directoryBytes = 1024 * 1024;

/** The end of the file; undefined when it is no ZIP file. */
export async function directoryOf(file: Readable): Promise<ZipDirectory | undefined> {
  return zipDirectory(await file.read(Math.max(0, file.bytes - longestEnd), longestEnd));
}

/** Throws a refusal for a ZIP file that is damaged, locked, or that different programs would read differently. */
export async function openPackage(file: Readable, limits: PackageLimits): Promise<OfficePackage> {
  const parts: Part[] = [];
  const byName = new Map<string, Part>();
  let free = 0;
  const entries = await entriesOf(file, limits);
  for (const entry of [...entries].sort((one, other) => one.local - other.local)) {
    // Parts lie one after the other from the first byte on: nothing hides before them, and none lies in another.
    if (entry.local < free || (free === 0 && entry.local > 0)) throw damaged();
    const start = entry.local + (await headerLength(file, entry.local));
    free = start + entry.packed;
    if (free > file.bytes) throw damaged();
    const part = partOf(file, entry, start);
    if (part.name.endsWith('/')) continue;
    if (byName.has(part.name.toLowerCase())) throw damaged();
    byName.set(part.name.toLowerCase(), part);
    parts.push(part);
  }
  return { parts, part: (name) => byName.get(name.toLowerCase()) };
}

async function entriesOf(file: Readable, limits: PackageLimits): Promise<ZipEntry[]> {
  const directory = await directoryOf(file);
  if (directory === undefined || directory.count === 0) throw damaged();
  const { count, offset, length } = directory;
  if (count > limits.parts || length > directoryBytes) throw bomb(limits);
  try {
    return [...zipEntries(await file.read(offset, length), count)];
  } catch (error) {
    throw error instanceof RangeError ? damaged() : error;
  }
}

function partOf(file: Readable, entry: ZipEntry, start: number): Part {
  if (entry.encrypted) throw encrypted();
  if (entry.method !== 0 && entry.method !== 8) throw damaged();
  // Some programs on Windows write `\`, which Excel takes for `/`.
  const name = entry.name.replaceAll('\\', '/').replace(/^\/+/, '');
  if (name.split('/').includes('..')) throw damaged();
  const packed = () => bytesOf(file, start, entry.packed);
  return { name, content: () => (entry.method === 0 ? packed() : unpacked(packed())) };
}

async function headerLength(file: Readable, local: number): Promise<number> {
  try {
    return zipHeaderLength(await file.read(local, localHeader));
  } catch (error) {
    throw error instanceof RangeError ? damaged() : error;
  }
}

async function* unpacked(packed: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* inflated(packed);
  } catch {
    throw damaged();
  }
}

async function* bytesOf(file: Readable, start: number, length: number): AsyncGenerator<Buffer> {
  const size = 64 * 1024;
  for (let at = start; at < start + length; at += size) {
    yield await file.read(at, Math.min(size, start + length - at));
  }
}
