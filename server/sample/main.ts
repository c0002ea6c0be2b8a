import { parseArgs } from 'node:util';
import { sealingKey } from '../audit/sealing-key.ts';
import { withDatabase } from '../data/with-database.ts';
import { codeOf, messageOf, StartError } from '../process/start-error.ts';
import { readSettings } from '../settings.ts';
import { defaultSample, makeSample, type SampleRequest } from './make.ts';
import { removalWords } from './removal/removal.words.ts';
import { removeSample } from './removal/remove.ts';

const usage = 'npm run sample -- [--province <code>] [--teams <1 to 3000>] [--remove]';

/** Most teams that can be asked for: about as many as a province has. */
const maxTeams = 3_000;

try {
  const { remove, ...wanted } = readOptions();
  const began = performance.now();
  const settings = readSettings(process.env);
  const { province } = wanted;
  const said = await withDatabase(settings, async (database) => {
    const key = await sealingKey(database, settings);
    return remove
      ? removalWords(province, await removeSample(database, province, key))
      : resultText(wanted, await makeSample(database, wanted, key));
  }).catch(explainEmptyDatabase);
  process.stdout.write(`${said} (${((performance.now() - began) / 1_000).toFixed(1)} s)\n`);
} catch (error) {
  process.stderr.write(
    error instanceof StartError ? `${error.message}\n` : `${String((error as Error).stack)}\n`,
  );
  process.exitCode = 1;
}

function readOptions(): SampleRequest & { readonly remove: boolean } {
  const text = { type: 'string' } as const;
  try {
    const {
      province = defaultSample.province,
      teams = `${defaultSample.teams}`,
      remove = false,
    } = parseArgs({
      options: { province: text, teams: text, remove: { type: 'boolean' } },
    }).values;
    if (!/^\d{2}$/.test(province)) throw new Error(`--province is "${province}": give two digits`);
    const count = Number(teams);
    if (!Number.isInteger(count) || count < 1 || count > maxTeams) {
      throw new Error(`--teams is "${teams}": give a number from 1 to ${maxTeams}`);
    }
    return { province, teams: count, remove };
  } catch (error) {
    throw new StartError(`${messageOf(error)}. Usage: ${usage}`);
  }
}

function resultText({ province }: SampleRequest, done: Awaited<ReturnType<typeof makeSample>>): string {
  const { already, teams, reports, campaign } = done;
  const what = `${teams} sample teams with ${reports} reports in “${campaign}”`;
  return already
    ? `Nothing changed: the province ${province} already has ${what}`
    : `Made: ${what}, province ${province}. npm run sample -- --province ${province} --remove takes them away`;
}

function explainEmptyDatabase(error: unknown): never {
  if (codeOf(error) !== '42P01' && codeOf(error) !== '3D000') throw error;
  throw new StartError('The database is empty yet: start the server once (npm start), then make the sample.');
}
