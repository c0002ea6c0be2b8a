import { readFile } from 'node:fs/promises';
import { ownerLogin, placeIn } from '../place.ts';
import { findPostmaster } from './pid-file.ts';

/** The owner's address, or somebody else's, of a database of the cluster in this directory (without symbolic links), if it runs. */
export async function runningUrl(
  directory: string,
  database: string,
  login = ownerLogin,
): Promise<string | undefined> {
  const place = placeIn(directory);
  const postmaster = await findPostmaster(place);
  if (postmaster === undefined) return undefined;
  const password = await readFile(place.password, 'utf8');
  return `postgres://${login}:${password}@127.0.0.1:${postmaster.port}/${database}?sslmode=disable`;
}
