import { StartError } from './start-error.ts';

/**
 * Runs a command of an operator: its exit code is what `work` answers. 2: it could not be done; what people can mend
 * is one line each, anything else is a bug and shows where.
 */
export async function runCommand(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    const text = error instanceof StartError ? error.message : String((error as Error).stack ?? error);
    process.stderr.write(`${text}\n`);
    process.exitCode = 2;
  }
}

/** Prints lines for whoever runs the command. */
export function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
