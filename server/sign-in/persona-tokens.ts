import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Queries } from '../data/database.ts';
import { codeOf, messageOf, StartError } from '../process/start-error.ts';
import type { Identity } from '../rights/principal.ts';
import type { Settings } from '../settings.ts';
import { isLoopback } from './loopback.ts';
import { grantToPersonas, type PersonaToken, personas, userIdOf } from './persona.ts';
import { notSignedIn } from './refused.ts';

/** What the token of a persona begins with. */
export const personaLead = 'tdp_';

type Where = Pick<Settings, 'host' | 'production' | 'oidc' | 'dataDirectory'>;

/**
 * The personas with their tokens, and with their rights in the database; none where real people may come: from other
 * machines, in production, or from an issuer of real sign-ins.
 */
export async function openPersonas(database: Queries, settings: Where): Promise<PersonaToken[]> {
  if (settings.production || settings.oidc !== undefined || !isLoopback(settings.host)) return [];
  const key = await readKey(settings.dataDirectory);
  await grantToPersonas(database);
  return personas.map((persona) => ({ ...persona, token: tokenOf(persona.name, key) }));
}

export function identityOfPersona(known: readonly PersonaToken[], token: string): Identity {
  const persona = known.find((candidate) => equal(candidate.token, token));
  if (persona === undefined)
    throw notSignedIn('Mã dùng thử không đúng, hoặc máy chủ này không cho dùng thử.');
  return { userId: userIdOf(persona), name: persona.title, operations: null };
}

/** Sealed with a key of the data directory: the same after a restart, another on another machine. */
function tokenOf(name: string, key: string): string {
  return `${personaLead}${name}_${createHmac('sha256', key).update(name).digest('base64url')}`;
}

function equal(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

async function readKey(dataDirectory: string): Promise<string> {
  const file = join(dataDirectory, 'personas.key');
  try {
    // With a database of one's own nothing else may have made it.
    await mkdir(dataDirectory, { recursive: true });
    await writeFile(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw new StartError(`${file} cannot be written: ${messageOf(error)}.`);
  }
  return readFile(file, 'utf8');
}
