import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { codeOf } from '../../../process/start-error.ts';

/** Is there a process of this number, whosever it is? One that ended and that nobody has collected is none. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false;
  }
  return !isZombie(pid);
}

/** An orphan is collected by the first process of the system, which may take its time (or, in a container, never). */
function isZombie(pid: number): boolean {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** Is it PostgreSQL on this directory? After a reboot the number of a dead server often belongs to another program. */
export async function isPostmasterOf(data: string, pid: number): Promise<boolean> {
  return isAlive(pid) && (await commandOf(pid)).includes(`postgres -D ${data} `);
}

/** The command line: from /proc, else (macOS) from `ps`; empty when the process is gone. */
async function commandOf(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    const words = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return words.replaceAll('\0', ' ');
  }
  const { stdout } = await promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).catch(
    () => ({
      stdout: '',
    }),
  );
  return stdout;
}
