import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import pg from 'pg';

/** What `pg` calls with each message of a copy; its types do not mention it. */
type CopyData = (message: { readonly chunk: Buffer }, connection: { readonly stream: Socket }) => void;

/**
 * A copy of a running cluster as PostgreSQL itself makes it (`BASE_BACKUP`, what `pg_basebackup` asks for): one tar of
 * its data directory, with the WAL that is needed to make it whole. Writers go on meanwhile. `url` is an administrator's.
 */
export async function openBaseBackup(url: string): Promise<Readable> {
  const client = new pg.Client(Object.assign({ connectionString: url }, { replication: 'true' }));
  client.on('error', () => undefined);
  try {
    await client.connect();
    // While this connection lives, PostgreSQL keeps the WAL that is written meanwhile.
    await client.query(
      `CREATE_REPLICATION_SLOT thi_dua_backup_${process.pid} TEMPORARY PHYSICAL RESERVE_WAL`,
    );
  } catch (error) {
    await client.end();
    throw error;
  }
  return readTar(client);
}

function readTar(client: pg.Client): Readable {
  let socket: Socket | undefined;
  const tar = new Readable({
    read: () => void socket?.resume(),
    destroy: (error, done) => void client.end().then(() => done(error), done),
  });
  const handleCopyData: CopyData = ({ chunk }, connection) => {
    socket = connection.stream;
    // The first byte is the kind: `d` is data, the others announce an archive or tell the progress.
    if (chunk[0] !== 0x64) return;
    // A copy, because the driver uses its buffer again.
    if (!tar.push(Buffer.from(chunk.subarray(1)))) socket.pause();
  };
  const copying = new pg.Query(`BASE_BACKUP (LABEL 'thi-dua', CHECKPOINT 'fast', WAL true, MANIFEST 'no')`);
  client.query(Object.assign(copying, { handleCopyData }));
  copying.once('end', () => tar.push(null)).once('error', (error) => tar.destroy(error));
  return tar;
}
