import type { Readable } from '../../../files/spool.ts';

/** A kind of file that is taken as evidence. */
export interface Format {
  /** Name of the format, for people. */
  readonly name: string;
  readonly mediaType: string;
  /** Names of such files end so; the first one is added where it is missing. */
  readonly extensions: readonly [string, ...string[]];
}

/** A group of formats that begin alike. */
export interface Family {
  /** Whether a file that begins so may be one; it is told the first 64 bytes, or all of a shorter file. */
  begins(head: Buffer): boolean;
  /** Which one it is, by all it says; throws a refusal when it is none, is damaged, or is another file as well. */
  judge(file: Readable): Promise<Format>;
}
