import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { readAuditKey } from '../../server/audit/audit-key.ts';
import { anchorKeeper } from '../../server/audit/keep-anchor.ts';
import { type Database, openDatabase } from '../../server/data/database.ts';
import { prepare } from '../../server/prepare.ts';
import { makeSample } from '../../server/sample/make.ts';
import { readSettings } from '../../server/settings.ts';
import type { Addresses } from '../support/database.ts';

const logger = pino({ level: 'silent' });

export interface Filled {
  readonly database: Database;
  readonly auditKey: string;
  /** Writes down how far the trail has come. */
  readonly keepAnchor: () => Promise<void>;
}

/** A database as a server leaves it: migrated, with a few teams that have reported, its trail anchored in `directory`. */
export async function fill(addresses: Addresses, dataDirectory: string): Promise<Filled> {
  const database = await openDatabase({ ...addresses, poolSize: 4 });
  await prepare({ database, settings: readSettings({}), logger });
  const auditKey = await readAuditKey(dataDirectory, undefined);
  await makeSample(database, { province: '82', teams: 3 }, auditKey);
  const keepAnchor = anchorKeeper({ database, auditKey, dataDirectory, logger });
  await keepAnchor();
  return { database, auditKey, keepAnchor };
}

/** Folders of a test file, removed together. */
export class Folders {
  private readonly made: string[] = [];

  async make(): Promise<string> {
    const made = await mkdtemp(join(tmpdir(), 'thi-dua-backup-'));
    this.made.push(made);
    return made;
  }

  async remove(): Promise<void> {
    for (const directory of this.made) await rm(directory, { recursive: true, force: true, maxRetries: 20 });
  }
}

type Environment = Readonly<Record<string, string>>;

/** Runs what `npm run …` runs, without what installs and builds. */
export async function command(
  main: string,
  args: readonly string[],
  environment: Environment,
): Promise<{ code: number | null; text: string }> {
  const file = join(import.meta.dirname, '..', '..', 'server', 'dist', main);
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    DATABASE_URL: '',
    DATABASE_OWNER_URL: '',
    AUDIT_KEY: '',
    ...environment,
  };
  const child = spawn(process.execPath, [file, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  }
  const [code] = await once(child, 'close');
  return { code, text };
}
