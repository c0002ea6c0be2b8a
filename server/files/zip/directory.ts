/** The part of a ZIP file where all its entries are listed. */
export interface ZipDirectory {
  readonly count: number;
  /** Offset from the beginning of the file, in bytes. */
  readonly offset: number;
  readonly length: number;
}

/** A file in a ZIP file, as the directory lists it. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  /** Compressed size, in bytes. */
  readonly packed: number;
  /** Offset of its local header. */
  readonly local: number;
}

/** The end of a ZIP file, with the longest comment there can be, stands in so many last bytes. */
export const longestEnd = 22 + 0xffff;
export const localHeader = 30;

const endSignature = Buffer.from('PK\x05\x06', 'latin1');
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

/**
 * Where the directory stands, by the last bytes of a file. Undefined when it is no ZIP file, is one beyond 4 GB, or
 * when its comment leads other readers to another directory than this one.
 */
export function zipDirectory(tail: Buffer): ZipDirectory | undefined {
  const end = tail.lastIndexOf(endSignature);
  if (end < 0 || end + 22 > tail.length) return undefined;
  const length = tail.readUInt32LE(end + 12);
  if (length === 0xffffffff || end + 22 + tail.readUInt16LE(end + 20) !== tail.length) return undefined;
  return { count: tail.readUInt16LE(end + 10), offset: tail.readUInt32LE(end + 16), length };
}

/** Throws a RangeError where the directory is cut or holds something else. */
export function* zipEntries(directory: Buffer, count: number): Generator<ZipEntry> {
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (directory.readUInt32LE(at) !== entrySignature) throw new RangeError('No entry of a ZIP directory');
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
    yield {
      name: directory.toString('utf8', at + 46, nameEnd),
      encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      local: directory.readUInt32LE(at + 42),
    };
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
}

/** How many bytes lie between the beginning of a local header and its data; throws a RangeError where there is none. */
export function zipHeaderLength(local: Buffer): number {
  if (local.readUInt32LE(0) !== localSignature) throw new RangeError('No local header of a ZIP file');
  return localHeader + local.readUInt16LE(26) + local.readUInt16LE(28);
}
