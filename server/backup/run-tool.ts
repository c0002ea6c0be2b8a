import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { codeOf, messageOf, StartError } from '../process/start-error.ts';

export interface Tool {
  readonly file: string;
  readonly args: readonly string[];
  /** What it may not be told on its command line, which everybody on the machine can read: passwords. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program of this machine and answers what it printed; a failure is its own first complaint. */
export async function runTool({ file, args, env }: Tool): Promise<string> {
  try {
    const options = { env: { ...process.env, LC_ALL: 'C', ...env }, maxBuffer: 64 * 1024 * 1024 };
    return (await promisify(execFile)(file, [...args], options)).stdout;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new StartError(`The program "${file}" is not installed here.`);
    throw new StartError(`${file}: ${complaintOf(error)}`);
  }
}

function complaintOf(error: unknown): string {
  const text =
    error instanceof Error && 'stderr' in error ? String(error.stderr).trim() || messageOf(error) : '';
  return (
    text.split('\n').find((line) => /error:|fatal:/i.test(line)) ?? text.split('\n')[0] ?? messageOf(error)
  );
}
