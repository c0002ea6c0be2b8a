import { parseArgs } from 'node:util';
import { StartError } from '../../process/start-error.ts';
import { createLogins } from './create.ts';

const usage =
  'Usage: npm run database:create-logins -- postgres://administrator:password@host:5432/database [--owner NAME] ' +
  '[--new-passwords]';

try {
  const { done, ownerUrl, requestsUrl } = await createLogins(read());
  const lines = [...done, '', `DATABASE_OWNER_URL=${ownerUrl}`, `DATABASE_URL=${requestsUrl}`];
  process.stdout.write(`${lines.join('\n')}\n`);
} catch (error) {
  const text = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${error instanceof StartError ? text : `The logins were not made: ${text}`}\n`);
  process.exitCode = 1;
}

function read() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { owner: { type: 'string' }, 'new-passwords': { type: 'boolean', default: false } },
    });
    const [url, ...more] = positionals;
    if (url === undefined || more.length > 0) throw new StartError(usage);
    return { url, owner: values.owner, newPasswords: values['new-passwords'] };
  } catch (error) {
    throw error instanceof StartError ? error : new StartError(usage);
  }
}
