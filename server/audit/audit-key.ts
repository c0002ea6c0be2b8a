import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, messageOf, StartError } from '../start-error.ts';

/**
 * The key that seals the audit trail: `AUDIT_KEY`, or the one this server made for itself in its data directory.
 * Several servers on one database need the same. Without it nobody can tell a true trail from a false one: keep a copy.
 */
export async function readAuditKey(dataDirectory: string, given: string | undefined): Promise<string> {
  if (given !== undefined) return given;
  const file = join(dataDirectory, 'audit.key');
  try {
    await writeFile(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw new StartError(`${file} cannot be written: ${messageOf(error)}.`);
  }
  return readFile(file, 'utf8');
}
