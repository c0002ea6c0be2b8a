import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What a script takes from the built server, by name. */
interface Taken {
  readonly script: string;
  readonly from: string;
  readonly names: readonly string[];
}

const fromServer = /import \{([^}]*)\} from '(\.[^']*server\/dist\/[^']*)'/g;

function takenBy(script: string): Taken[] {
  const text = readFileSync(join(root, script), 'utf8');
  return [...text.matchAll(fromServer)].map(([, names = '', from = '']) => ({
    script,
    from: resolve(root, dirname(script), from),
    names: names.split(',').flatMap((name) => name.trim().split(' as ')[0] || []),
  }));
}

// Scripts are not compiled: what they name in the server is renamed without a word.
test('scripts take nothing from the server that it does not have', () => {
  const scripts = readdirSync(join(root, 'scripts'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => join('scripts', name));
  const taken = scripts.flatMap(takenBy);
  expect(taken.length).toBeGreaterThan(10);
  const files = [...new Set(taken.map(({ from }) => from))];
  const program = `
    const names = {};
    for (const file of ${JSON.stringify(files)})
      names[file] = await import('${pathToFileURL('/')}' + file.slice(1)).then(Object.keys, () => []);
    console.log(JSON.stringify(names));
    process.exit();`;
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  const exported = JSON.parse(told) as Readonly<Record<string, readonly string[]>>;
  const missing = taken.flatMap(({ script, from, names }) =>
    names.filter((name) => !exported[from]?.includes(name)).map((name) => `${script}: ${name}`),
  );
  expect(missing).toEqual([]);
});
