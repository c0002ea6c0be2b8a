import { createWriteStream } from 'node:fs';
import { access, copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { anchorFile, readAnchor } from '../audit/anchor.ts';
import { auditKeyFile, fingerprintOf, knownAuditKey } from '../audit/audit-key.ts';
import { openBaseBackup } from '../data/embedded/base-backup.ts';
import { placeIn } from '../data/embedded/place.ts';
import { withCluster, withDatabase } from '../data/with-database.ts';
import { messageOf, StartError } from '../process/start-error.ts';
import type { Settings } from '../settings.ts';
import { pack, unpack } from './archive.ts';
import { dump } from './dump.ts';
import { type DatabaseFacts, type Manifest, readFacts, readManifest, writeManifest } from './manifest.ts';

/** Writes everything of a server into one file, beside it or while it is stopped. */
export async function backUp(settings: Settings, file: string): Promise<Manifest> {
  const { dataDirectory, databaseOwnerUrl } = settings;
  const key = await knownAuditKey(dataDirectory, settings.auditKey);
  const stage = await stageBeside(file);
  try {
    // The anchor before the data: what it knows of the trail is then in the data.
    await copyAudit(settings, key, stage);
    const facts =
      databaseOwnerUrl === undefined
        ? await copyCluster(dataDirectory, stage)
        : await withDatabase(settings, (database) => dump(database, databaseOwnerUrl, stage));
    const kind = databaseOwnerUrl === undefined ? 'cluster' : 'dump';
    const manifest = await writeManifest(stage, { ...facts, kind, auditKey: fingerprintOf(key) });
    await pack(stage, file);
    return manifest;
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

/** Reads a backup whole and changes nothing. */
export async function checkBackup(file: string): Promise<Manifest> {
  const stage = await mkdtemp(join(tmpdir(), 'thi-dua-check-'));
  try {
    await unpack(file, stage);
    return await readManifest(stage);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

async function stageBeside(file: string): Promise<string> {
  await access(file).then(
    () => Promise.reject(new StartError(`${file} is there already: nothing is overwritten.`)),
    () => undefined,
  );
  return mkdtemp(`${file}.new-`).catch((error: unknown) => {
    throw new StartError(`${file} cannot be written: ${messageOf(error)}.`);
  });
}

/** A key of the server's own goes along, for without it the trail is worth nothing; AUDIT_KEY stays with its keeper. */
async function copyAudit({ dataDirectory, auditKey }: Settings, key: string, stage: string): Promise<void> {
  const anchor = anchorFile(dataDirectory);
  if ((await readAnchor(anchor, key)) === 'missing') {
    throw new StartError(
      `There is no ${anchor}: use the DATA_DIR of the server, which writes it once it runs.`,
    );
  }
  await copyFile(anchor, join(stage, 'audit.anchor'));
  if (auditKey === undefined) await copyFile(auditKeyFile(dataDirectory), join(stage, 'audit.key'));
}

async function copyCluster(dataDirectory: string, stage: string): Promise<DatabaseFacts> {
  const place = placeIn(dataDirectory);
  await access(place.home).catch(() => {
    throw new StartError(`There is no database in DATA_DIR ${dataDirectory}: start the server once.`);
  });
  return withCluster(dataDirectory, async ({ ownerUrl, adminUrl }) => {
    const facts = await withDatabase({ databaseOwnerUrl: ownerUrl, dataDirectory }, (database) =>
      database.transaction(readFacts),
    );
    await copyFile(place.password, join(stage, 'cluster.password'));
    const tar = createWriteStream(join(stage, 'cluster.tar.gz'), { mode: 0o600 });
    await pipeline(await openBaseBackup(adminUrl), createGzip({ level: 1 }), tar);
    return facts;
  });
}
