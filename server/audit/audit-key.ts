import { createHash, randomBytes } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, messageOf, StartError } from '../process/start-error.ts';

const shortest = 32;

/**
 * The key that seals the audit trail: `AUDIT_KEY`, or the one this server made for itself in its data directory.
 * Several servers on one database need the same. Without it nobody can tell a true trail from a false one: keep a copy.
 */
export async function readAuditKey(dataDirectory: string, given: string | undefined): Promise<string> {
  if (given === undefined && (await findAuditKey(dataDirectory)) === undefined) await makeKey(dataDirectory);
  return knownAuditKey(dataDirectory, given);
}

/** Reads the key of a trail that exists. Never makes one: it would fit none of the entries. */
export async function knownAuditKey(dataDirectory: string, given: string | undefined): Promise<string> {
  const key = given ?? (await findAuditKey(dataDirectory));
  if (key === undefined) throw new StartError(`There is no ${auditKeyFile(dataDirectory)}: give AUDIT_KEY.`);
  if (key.length >= shortest) return key;
  const place = given === undefined ? auditKeyFile(dataDirectory) : 'AUDIT_KEY';
  throw new StartError(`The key in ${place} is too short: at least ${shortest} characters are needed.`);
}

/** Names a key without telling it. */
export function fingerprintOf(key: string): string {
  return createHash('sha256').update(`audit key ${key}`).digest('hex').slice(0, 16);
}

export const auditKeyFile = (dataDirectory: string) => join(dataDirectory, 'audit.key');

/** The key a directory holds; undefined: none. */
export async function findAuditKey(dataDirectory: string): Promise<string | undefined> {
  try {
    return (await readFile(auditKeyFile(dataDirectory), 'utf8')).trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new StartError(`${auditKeyFile(dataDirectory)} cannot be read: ${messageOf(error)}.`);
  }
}

/** Appears whole, and of two at once the first counts: a start that is killed leaves no empty key. */
async function makeKey(dataDirectory: string): Promise<void> {
  const file = auditKeyFile(dataDirectory);
  const made = `${file}.${process.pid}`;
  try {
    await mkdir(dataDirectory, { recursive: true });
    await writeFile(made, randomBytes(32).toString('hex'), { mode: 0o600, flush: true });
    await link(made, file).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
    await unlink(made);
  } catch (error) {
    throw new StartError(`${file} cannot be written: ${messageOf(error)}.`);
  }
}
