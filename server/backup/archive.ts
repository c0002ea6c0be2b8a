import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { link, lstat, open, readdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, messageOf, StartError } from '../process/start-error.ts';
import { runTool } from './run-tool.ts';

/**
 * A backup is one tar of a few files and the list of their digests, which `sha256sum -c SHA256SUMS` understands too.
 * The audit key is the server's own: one that is given as AUDIT_KEY stays where its secrets are kept.
 */
const parts = [
  'thi-dua.json',
  'audit.anchor',
  'audit.key',
  'cluster.password',
  'cluster.tar.gz',
  'database.dump',
] as const;
const digests = 'SHA256SUMS';

/** Packs what stands in `stage` into `file`, which appears whole and replaces nothing. */
export async function pack(stage: string, file: string): Promise<void> {
  const names = (await readdir(stage)).sort();
  const lines = await Promise.all(
    names.map(async (name) => `${await digestOf(join(stage, name))}  ${name}\n`),
  );
  await writeFile(join(stage, digests), lines.join(''), { mode: 0o600 });
  const made = `${file}.new-${process.pid}`;
  try {
    await tarInto(made, ['-cf', '-', '-C', stage, ...names, digests]);
    await link(made, file);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new StartError(`${file} is there already: nothing is overwritten.`);
    throw error instanceof StartError
      ? error
      : new StartError(`${file} cannot be written: ${messageOf(error)}.`);
  } finally {
    await unlink(made).catch(() => undefined);
  }
}

/** For its owner's eyes only from the first byte on: a key may be in it. */
async function tarInto(file: string, args: readonly string[]): Promise<void> {
  const made = await open(file, 'wx', 0o600);
  try {
    const child = spawn('tar', args, { stdio: ['ignore', made.fd, 'pipe'] });
    let complaint = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      complaint += text;
    });
    const [code] = await once(child, 'close');
    if (code !== 0) throw new StartError(`${file} cannot be written: ${complaint.trim()}`);
    await made.sync();
  } finally {
    await made.close();
  }
}

/** Unpacks a backup into `stage` and checks every digest: a file that was cut or changed, or is none of ours, is refused. */
export async function unpack(file: string, stage: string): Promise<void> {
  await lstat(file).catch((error: unknown) => {
    throw new StartError(`${file} cannot be read: ${messageOf(error)}.`);
  });
  const none = (why: string) => new StartError(`${file} is not a whole backup of Thi Đua: ${why}.`);
  const listed = await runTool({ file: 'tar', args: ['-tf', file] }).catch((error: unknown) => {
    throw none(`it was cut, or never was one (${messageOf(error)})`);
  });
  const names = listed.trim().split('\n');
  const strange = names.filter((name) => name !== digests && !parts.some((part) => part === name));
  if (strange.length > 0) throw none(`it holds ${strange.slice(0, 3).join(', ')}`);
  if (names.at(-1) !== digests) throw none('its end is missing');
  await runTool({ file: 'tar', args: ['-xf', file, '-C', stage, '--no-same-owner', ...names] });
  for (const line of (await readFile(join(stage, digests), 'utf8')).trim().split('\n')) {
    const [digest, name = ''] = line.split('  ');
    const path = join(stage, name);
    const whole = names.includes(name) && (await lstat(path)).isFile() && (await digestOf(path)) === digest;
    if (!whole) throw none(`${name} in it is not what was written`);
  }
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}
