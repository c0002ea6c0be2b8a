import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeFaults, type LoadedPlugin, loadPlugins } from '../../server/plugins/load.ts';
import { StartError } from '../../server/process/start-error.ts';
import { defaultPlugins } from '../../server/settings.ts';
import { facts, faulty, withIndicator } from './plugin-faults.plugins.ts';

// Plugins here are packages of plain JavaScript in a folder outside the repository, as a province may install them.

let workingDirectory: string;
beforeEach(async () => {
  workingDirectory = await realpath(await mkdtemp(join(tmpdir(), 'thi-dua-plugins-')));
});
afterEach(() => rm(workingDirectory, { recursive: true }));

const provinceCodes = new Set(['08', '19', '82']);
const load = (...entries: string[]) => loadPlugins(entries, { provinceCodes, workingDirectory });

describe('Where an entry of PLUGINS leads', () => {
  it('the provinces that come with the platform are served', async () => {
    const loaded = await load(...defaultPlugins);
    expect(loaded.map(({ id, state }) => [id, state])).toEqual([
      ['dong-thap', 'ACTIVE'],
      ['tuyen-quang', 'ACTIVE'],
      ['thai-nguyen', 'ACTIVE'],
    ]);
    expect(describeFaults(loaded)).toBe('');
  });

  it('to a folder, absolute or relative; to a file; to a package installed beside', async () => {
    const folder = await write('plain', `export default ${code(facts('one'))};`);
    await write('node_modules/@outside/plugin-two', `export default ${code(facts('two'))};`);
    await write('node_modules/conditional', `export default ${code(facts('three'))};`, {
      exports: { '.': { types: './index.d.ts', import: './index.js' } },
    });
    await write('main', `export default ${code(facts('four'))};`, { main: 'index.js' });
    const loaded = await load(folder, '@outside/plugin-two', 'conditional', './main', 'plain/index.js');
    expect(loaded.map(({ id, state }) => [id, state])).toEqual([
      ['one', 'ACTIVE'],
      ['two', 'ACTIVE'],
      ['three', 'ACTIVE'],
      ['four', 'ACTIVE'],
      ['one', 'QUARANTINED'],
    ]);
  });

  it('an unknown one keeps the server from starting, with the near names, a line each', async () => {
    await write('node_modules/@outside/plugin-two', `export default ${code(facts('two'))};`);
    await write('my-plugin', '');
    const names = ['@thi-dua/plugin-dong-tap', '@outside/plugin-to', './my-plugn', 'elephant'];
    const error: unknown = await load(...names).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StartError);
    expect(error instanceof StartError ? error.message.split('\n') : []).toEqual([
      'PLUGINS names "@thi-dua/plugin-dong-tap", which is no installed package and no folder: did you mean "@thi-dua/plugin-dong-thap"?',
      expect.stringContaining('did you mean "@outside/plugin-two"?'),
      expect.stringContaining(`did you mean "${join(workingDirectory, 'my-plugin')}"?`),
      'PLUGINS names "elephant", which is no installed package and no folder: install it, or give the path of its folder.',
    ]);
  });
});

describe('A plugin that was found and fails is set aside, the others are served', () => {
  it('it throws when it is imported', async () => {
    await write('broken', 'throw new Error("no luck\\nat all");');
    await write('missing', 'import "not-installed-anywhere";');
    await write('garbled', 'export default {');
    await write('odd', 'throw Object.create(null);');
    await mkdir(join(workingDirectory, 'empty'));
    const loaded = await load(
      './broken',
      './missing',
      './garbled',
      './odd',
      './empty',
      defaultPlugins[0] ?? '',
    );
    expect(codes(loaded)).toEqual([...Array(5).fill(['IMPORT_FAILED']), []]);
    expect(messages(loaded)[0]).toBe('Importing it failed: no luck');
    expect(messages(loaded)[1]).toContain('not-installed-anywhere');
  });

  it('it exports no plugin, several, or something else by default', async () => {
    await write('nothing', '');
    await write('others', 'export const answer = 42;');
    await write('several', `export const a = ${code(facts('a'))}; export const b = ${code(facts('b'))};`);
    await write('wrong', 'export default 42;');
    expect(codes(await load('./nothing', './others', './several', './wrong'))).toEqual([
      ['NO_PLUGIN_EXPORTED'],
      ['NO_PLUGIN_EXPORTED'],
      ['SEVERAL_PLUGINS_EXPORTED'],
      ['NOT_A_PLUGIN'],
    ]);
  });

  it('the only plugin among what it exports is taken, and the default one among several', async () => {
    await write('only', `export const answer = 42; export const a = ${code(facts('a'))};`);
    await write('default', `export const b = ${code(facts('b'))}; export default ${code(facts('c'))};`);
    expect((await load('./only', './default')).map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('its id is taken by a plugin named earlier, its province is unknown', async () => {
    await write('first', `export default ${code(facts('same'))};`);
    await write('second', `export default ${code({ ...facts('same'), province: '99' })};`);
    const loaded = await load('./first', './second');
    expect(codes(loaded)).toEqual([[], ['UNKNOWN_PROVINCE', 'PLUGIN_ID_TAKEN']]);
    expect(loaded[1]).toMatchObject({ id: 'same', state: 'QUARANTINED' });
  });

  it('an indicator with the id of another plugin’s is not its own', async () => {
    await write('first', `export default ${code(withIndicator('one', 'one/races'))};`);
    await write('second', `export default ${code(withIndicator('two', 'one/races'))};`);
    expect(codes(await load('./first', './second'))).toEqual([[], ['INDICATOR_NOT_PREFIXED']]);
  });

  it('a dozen faults of one plugin are told together, each with its place and the names near to it', async () => {
    await write('faulty', `export default ${code(faulty)};`);
    const movement = 'faulty › movement-2026';
    const [loaded] = await load('./faulty');
    const faults = loaded?.state === 'QUARANTINED' ? loaded.faults : [];
    expect(faults.map((fault) => [fault.code, fault.place, ...fault.near])).toEqual([
      ['MALFORMED_VERSION', 'faulty › version'],
      ['UNKNOWN_FIELD', movement, 'theme'],
      ['UNKNOWN_VALUE', `${movement} › family`, 'GRASSROOTS_FORCE'],
      ['NO_SUCH_DAY', `${movement} › runs › start › day`],
      ['SOURCE_MISSING', `${movement} › phase two › at`],
      ['THRESHOLD_OUT_OF_RANGE', `${movement} › 4.1 › A1.1 › requires › threshold`],
      ['UNKNOWN_FIELD', `${movement} › 4.1 › A1.1`, 'judged'],
      ['COMPARATOR_DOES_NOT_FIT', `${movement} › 4.1 › A1.1 › requires`, 'AT_LEAST', 'MORE_THAN', 'REACH'],
      ['WORDS_TOO_LONG', `${movement} › 4.1 › A1.1 › words`],
      ['UNKNOWN_GRADE', `${movement} › 4.1 › A1.2 › requires › grade`, 'Xuất sắc'],
      ['EMPTY_LIST', `${movement} › 4.2 › A2.1 › requires › conditions`],
      ['UNKNOWN_VALUE', `${movement} › 4.2 › A2.1 › judged › each › no. 1`, 'COMMUNE'],
      ['NOT_VIETNAM_TIME', `${movement} › report final › due › instant`],
      ['DUPLICATE_ID', `${movement} › target A1.1`],
      ['PHASES_OVERLAP', `${movement} › phase two › runs`],
      ['UNKNOWN_PHASE', `${movement} › report final › covers tow`, 'two'],
    ]);
  });

  it('all faults of all plugins make one report that can be read in a terminal', async () => {
    await write('broken', 'throw new Error("no luck\\u001b[2J");');
    await write('second', `export default ${code({ ...facts('two'), province: '99', version: '1' })};`);
    await write('good', `export default ${code(facts('good'))};`);
    expect(describeFaults(await load('./broken', './second', './good'))).toBe(
      `2 of 3 plugins are set aside, 1 served.

✗ ./broken: 1 fault
  ./broken
    IMPORT_FAILED  Importing it failed: no luck�[2J

✗ ./second (two): 2 faults
  two › version
    MALFORMED_VERSION  “1” will not do: give a version like “1.0.0”.
  two › province
    UNKNOWN_PROVINCE  No province in force today has the code “99”: give its two-digit official code.

What each code means and how to mend it: docs/plugin-faults.md`,
    );
  });
});

const codes = (loaded: readonly LoadedPlugin[]) =>
  loaded.map((plugin) => (plugin.state === 'QUARANTINED' ? plugin.faults.map((fault) => fault.code) : []));
const messages = (loaded: readonly LoadedPlugin[]) =>
  loaded.flatMap((plugin) =>
    plugin.state === 'QUARANTINED' ? plugin.faults.map(({ message }) => message) : [],
  );

/** A folder of the working directory with a plugin in plain JavaScript. */
async function write(
  name: string,
  source: string,
  manifest: object = { exports: './index.js' },
): Promise<string> {
  const folder = join(workingDirectory, name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name, type: 'module', ...manifest }));
  await writeFile(join(folder, 'index.js'), source);
  return folder;
}

const code = (plugin: object): string => `Object.freeze(${JSON.stringify(plugin)})`;
