import { parseArgs } from 'node:util';
import { withDatabase } from '../data/with-database.ts';
import { runCommand, say } from '../process/command.ts';
import { messageOf, StartError } from '../process/start-error.ts';
import { readSettings } from '../settings.ts';
import { acknowledgeLoss } from './acknowledge.ts';
import { anchorFile, readAnchor } from './anchor.ts';
import { knownAuditKey } from './audit-key.ts';

const usage =
  'npm run audit:acknowledge -- --who "your name" --why "what happened, and where it is recorded"';

await runCommand(async () => {
  const said = readOptions();
  const settings = readSettings(process.env);
  const key = await knownAuditKey(settings.dataDirectory, settings.auditKey);
  const file = anchorFile(settings.dataDirectory);
  const anchor = await readAnchor(file, key);
  if (anchor === 'missing') throw new StartError(`There is no ${file}: it is what tells what was lost.`);
  if (anchor === 'forged') throw new StartError(`${file} is not sealed by the audit key that is given.`);
  const chains = await withDatabase(settings, (database) =>
    database.transaction((queries) => acknowledgeLoss(queries, key, { anchor, ...said })),
  );
  if (chains === 0)
    say('Nothing to acknowledge: the trail holds all that the anchor knows, or it was said before.');
  else
    say(
      `Acknowledged: entries at the end of ${chains} chains, known at ${anchor.at}, are lost. It is in the trail.`,
    );
  return chains === 0 ? 1 : 0;
});

function readOptions(): { readonly who: string; readonly why: string } {
  try {
    const text = { type: 'string' } as const;
    const { who = '', why = '' } = parseArgs({ options: { who: text, why: text } }).values;
    const given = { who: who.trim().normalize('NFC'), why: why.trim().normalize('NFC') };
    if (given.who === '' || given.why === '') throw new Error('Say who and why');
    return given;
  } catch (error) {
    throw new StartError(`${messageOf(error)}. Usage: ${usage}`);
  }
}
