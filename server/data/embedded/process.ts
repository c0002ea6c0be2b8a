import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { codeOf } from '../../start-error.ts';

/** Is there a process of this number at all, whosever it is? */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
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
