import { createHash } from 'node:crypto';

/** Suited to a small machine that serves more than the database; `name=value` as PostgreSQL writes them. */
const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=50',
  'shared_buffers=128MB',
  'effective_cache_size=512MB',
  'random_page_cost=1.1',
  'jit=off',
  'io_method=sync',
  // A refused statement is the application's to report; the log is for the server's own troubles.
  'log_min_messages=log',
  'log_checkpoints=off',
];

/** The settings the server runs with, and a name for them: a later start compares it with a server it finds. */
export function configure(binaries: string, more: readonly string[]): Configuration {
  const flags = [...settings, ...more];
  const mark = createHash('sha256')
    .update([binaries, ...flags].join('\n'))
    .digest('hex')
    .slice(0, 12);
  const name = `thi-dua-${mark}`;
  return { name, flags: [...flags, `cluster_name=${name}`] };
}

export interface Configuration {
  readonly name: string;
  readonly flags: readonly string[];
}
