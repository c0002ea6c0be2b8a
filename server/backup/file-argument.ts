import { resolve } from 'node:path';
import { StartError } from '../process/start-error.ts';

/** The one file a command is given, from where the operator stands: npm itself goes to the root of the repository. */
export function fileOf(args: readonly string[], usage: string): string {
  const [file, ...more] = args;
  if (file === undefined || file.startsWith('-') || more.length > 0) throw new StartError(`Usage: ${usage}`);
  return resolve(process.env.INIT_CWD ?? '.', file);
}
