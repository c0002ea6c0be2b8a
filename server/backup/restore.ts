import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { anchorFile, readAnchor } from '../audit/anchor.ts';
import { auditKeyFile, findAuditKey, fingerprintOf } from '../audit/audit-key.ts';
import { type Verdict, verifyTrail } from '../audit/verify.ts';
import { findBinaries } from '../data/embedded/binaries.ts';
import { unpackCluster } from '../data/embedded/place-copy.ts';
import { withDatabase } from '../data/with-database.ts';
import { StartError } from '../process/start-error.ts';
import type { Settings } from '../settings.ts';
import { unpack } from './archive.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { majorOf } from './pg-tools.ts';
import { checkEmptyDatabase, restoreDatabase } from './restore-database.ts';
import { runTool } from './run-tool.ts';

export interface RestoreResult {
  readonly manifest: Manifest;
  /** What verifying the restored audit trail found. */
  readonly verdict: Verdict;
}

/**
 * Puts a backup into an empty place. Everything of the file is checked before anything is made, and the database
 * comes last: what is killed in the middle leaves no half of one.
 */
export async function restore(settings: Settings, file: string): Promise<RestoreResult> {
  const { dataDirectory, databaseOwnerUrl } = settings;
  if (databaseOwnerUrl === undefined) await checkEmptyDirectory(dataDirectory);
  else await withDatabase(settings, checkEmptyDatabase);
  await mkdir(dataDirectory, { recursive: true });
  const stage = await mkdtemp(join(dataDirectory, 'restore.new-'));
  try {
    await unpack(file, stage);
    const manifest = await readManifest(stage);
    checkKind(manifest, databaseOwnerUrl);
    const key = await keyFor(manifest, settings, stage);
    const made = databaseOwnerUrl === undefined ? await unpackClusterOf(manifest, stage) : undefined;
    await placeAudit(settings, stage);
    if (made !== undefined) await rename(made, join(dataDirectory, 'postgres'));
    if (databaseOwnerUrl !== undefined)
      await withDatabase(settings, (database) =>
        restoreDatabase({ database, url: databaseOwnerUrl, manifest, stage }),
      );
    return { manifest, verdict: await verify(settings, key) };
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

async function checkEmptyDirectory(directory: string): Promise<void> {
  const names = await readdir(directory).catch(() => []);
  const there = names.filter((name) => name !== 'lost+found');
  if (there.length === 0) return;
  throw new StartError(
    `DATA_DIR ${directory} is not empty (${there.sort().slice(0, 5).join(', ')}): a backup is restored into an empty one.`,
  );
}

function checkKind({ kind }: Manifest, databaseOwnerUrl: string | undefined): void {
  if (kind === 'cluster' && databaseOwnerUrl !== undefined) {
    throw new StartError('The backup holds an embedded database: restore it without DATABASE_URL.');
  }
  if (kind === 'dump' && databaseOwnerUrl === undefined) {
    throw new StartError('The backup was made with DATABASE_URL: set it to an empty database to restore it.');
  }
}

/** The key the trail was sealed with: the one that is given or there already, or the one in the backup. */
async function keyFor({ auditKey: wanted }: Manifest, settings: Settings, stage: string): Promise<string> {
  const { auditKey, dataDirectory } = settings;
  const key = auditKey ?? (await findAuditKey(dataDirectory)) ?? (await findAuditKey(stage));
  if (key === undefined) {
    throw new StartError(`The audit key (fingerprint ${wanted}) is not in the backup: give it as AUDIT_KEY.`);
  }
  if (fingerprintOf(key) === wanted) return key;
  const place = auditKey === undefined ? auditKeyFile(dataDirectory) : 'AUDIT_KEY';
  throw new StartError(
    `The key in ${place} (fingerprint ${fingerprintOf(key)}) is not the one of the backup (${wanted}).`,
  );
}

/**
 * An anchor that is there may know more of the trail than the backup does. It stays: what was lost is then said until
 * somebody acknowledges it.
 */
async function placeAudit({ dataDirectory, auditKey }: Settings, stage: string): Promise<void> {
  const there = new Set(await readdir(dataDirectory));
  for (const name of auditKey === undefined ? ['audit.key', 'audit.anchor'] : ['audit.anchor']) {
    if (!there.has(name)) await rename(join(stage, name), join(dataDirectory, name));
  }
}

async function unpackClusterOf({ platform, postgres }: Manifest, stage: string): Promise<string> {
  const here = `${process.platform}-${process.arch}`;
  const said = await runTool({ file: join(await findBinaries(), 'postgres'), args: ['--version'] });
  const version = /\) ([\d.]+)/.exec(said)?.[1] ?? said.trim();
  if (platform !== here || majorOf(postgres) !== majorOf(version)) {
    throw new StartError(
      `The backup holds files of PostgreSQL ${postgres} for ${platform}; the embedded one here is ${version} for ${here}.`,
    );
  }
  const copy = { tar: join(stage, 'cluster.tar.gz'), password: join(stage, 'cluster.password') };
  return unpackCluster(copy, stage);
}

async function verify(settings: Settings, key: string): Promise<Verdict> {
  const anchor = await readAnchor(anchorFile(settings.dataDirectory), key);
  const known = typeof anchor === 'string' ? null : anchor;
  return withDatabase(settings, (database) =>
    database.transaction((queries) => verifyTrail(queries, key, known)),
  );
}
