import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../scripts/dependency-rules.mjs', import.meta.url));
const directories: string[] = [];

afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true });
});

/** A house that keeps the rules, as small as it can be. */
const house: Readonly<Record<string, string>> = {
  'plugins/api/src/index.ts': `export { plan } from './plan.ts';`,
  'plugins/api/src/plan.ts': `export const plan = 1;`,
  'plugins/north/src/index.ts': `export { north } from './north.ts';`,
  'plugins/north/src/north.ts': `import { plan } from '@thi-dua/plugin-api';\nexport const north = plan;`,
  'plugins/north/test/north.test.ts': `import { north } from '../src/index.ts';\nnorth;`,
  'plugins/south/src/index.ts': `import { plan } from '@thi-dua/plugin-api';\nexport const south = plan;`,
  'schema/src/index.ts': `import { plan } from '@thi-dua/plugin-api';\nimport 'graphql';\nexport const schema = plan;`,
  'server/main.ts': `import './app.ts';`,
  'server/app.ts': `import { schema } from '@thi-dua/schema';\nimport { plan } from '@thi-dua/plugin-api';\nimport 'node:fs';\nexport const app = [schema, plan];`,
  'client-sdk/src/index.ts': `export { client } from './client.ts';`,
  'client-sdk/src/client.ts': `export const client = 1;`,
  'test/support/app.ts': `import { app } from '../../server/app.ts';\nexport const started = app;`,
  'test/features/app.test.ts': `import { started } from '../support/app.ts';\nstarted;`,
};

function packageJson(name: string, door: string): string {
  return JSON.stringify({ name, type: 'module', exports: { '.': { '@thi-dua/source': door } } });
}

const packages: Readonly<Record<string, string>> = {
  'plugins/api': '@thi-dua/plugin-api',
  'plugins/north': '@thi-dua/plugin-north',
  'plugins/south': '@thi-dua/plugin-south',
  schema: '@thi-dua/schema',
  server: '@thi-dua/server',
  'client-sdk': '@thi-dua/client-sdk',
};

function build(files: Readonly<Record<string, string>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'thi-dua-rules-'));
  directories.push(directory);
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  mkdirSync(join(directory, 'node_modules/@thi-dua'), { recursive: true });
  for (const [folder, name] of Object.entries(packages)) {
    write(`${folder}/package.json`, packageJson(name, folder === 'server' ? './app.ts' : './src/index.ts'));
    symlinkSync(join(directory, folder), join(directory, 'node_modules', name));
  }
  for (const name of ['graphql', 'typeorm', 'type-graphql']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, exports: './index.js' }));
    write(`node_modules/${name}/index.js`, '');
  }
  return directory;
}

function check(directory: string): { status: number | null; report: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, directory], { encoding: 'utf8' });
  return { status, report: stdout + stderr };
}

/** The lines under a rule's heading. */
function brokenIn(report: string, rule: string): string[] {
  const lines = report.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`${rule}:`));
  if (start < 0) return [];
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('  '));
  return lines.slice(start + 1, end).map((line) => line.trim());
}

test('a house that keeps the rules passes', () => {
  expect(check(build(house))).toEqual({ status: 0, report: '13 modules, 14 imports, 0 violations\n' });
});

test('a check that looked at no module fails', () => {
  const { status, report } = check(build({ 'schema/README.md': '' }));
  expect(status).toBe(1);
  expect(report).toContain('looked at 0 modules');
});

describe('each rule finds what breaks it', () => {
  const seeds: readonly (readonly [rule: string, from: string, code: string, to: string])[] = [
    ['plugin-api-imports-nothing', 'plugins/api/src/plan.ts', `import 'node:fs';`, 'fs'],
    ['plugin-api-imports-nothing', 'plugins/api/src/plan.ts', `import type { A } from 'graphql';`, 'graphql'],
    ['province-imports-only-the-contract', 'plugins/north/src/north.ts', `import 'graphql';`, 'graphql'],
    [
      'province-imports-only-the-contract',
      'plugins/north/src/north.ts',
      `import '@thi-dua/plugin-south';`,
      'plugins/south',
    ],
    [
      'province-imports-only-the-contract',
      'plugins/north/src/north.ts',
      `import '../../api/src/plan.ts';`,
      'plugins/api/src/plan.ts',
    ],
    ['schema-imports-only-the-contract', 'schema/src/index.ts', `import 'typeorm';`, 'typeorm'],
    [
      'schema-imports-only-the-contract',
      'schema/src/index.ts',
      `import '@thi-dua/plugin-north';`,
      'plugins/north',
    ],
    [
      'server-imports-schema-and-contract',
      'server/app.ts',
      `import '@thi-dua/plugin-north';`,
      'plugins/north',
    ],
    [
      'server-imports-schema-and-contract',
      'server/app.ts',
      `import type { C } from '@thi-dua/client-sdk';`,
      'client-sdk',
    ],
    ['judging-knows-nobody', 'server/judging/judge.ts', `import 'typeorm';`, 'typeorm'],
    [
      'no-tied-rooms',
      'server/modules/report/write/write.ts',
      `import '../../unit/unit.row.ts';`,
      'unit.row.ts, server/modules/unit/unit.ts → server/modules/report/write/write.ts',
    ],
    ['file-roles', 'server/report.helper.ts', '', ''],
    ['client-sdk-imports-nobody', 'client-sdk/src/client.ts', `import 'graphql';`, 'graphql'],
    [
      'client-sdk-imports-nobody',
      'client-sdk/src/client.ts',
      `import type { P } from '@thi-dua/plugin-api';`,
      'plugins/api',
    ],
    [
      'only-through-the-door',
      'server/app.ts',
      `import '../plugins/api/src/plan.ts';`,
      'plugins/api/src/plan.ts',
    ],
    ['nobody-imports-test', 'server/app.ts', `import '../test/support/app.ts';`, 'test/support/app.ts'],
    [
      'tests-of-a-province-stand-alone',
      'plugins/north/test/north.test.ts',
      `import '../../../test/support/app.ts';`,
      'test/support/app.ts',
    ],
    [
      'no-cycles',
      'plugins/api/src/plan.ts',
      `import type { A } from './index.ts';`,
      'plugins/api/src/index.ts',
    ],
    ['no-orphans', 'server/forgotten.ts', `import './app.ts';`, ''],
    [
      'everything-resolves',
      'server/app.ts',
      `import '@thi-dua/schema/src/index.ts';`,
      '@thi-dua/schema/src/index.ts',
    ],
  ];

  /** No two of these files import each other, and yet their rooms do. */
  const tied: Readonly<Record<string, string>> = {
    'server/modules/unit/unit.ts': `import '../report/write/write.ts';`,
    'server/modules/unit/unit.row.ts': '',
  };

  let report = '';
  beforeAll(() => {
    const files: Record<string, string> = { ...house, ...tied };
    for (const [, from, code] of seeds) files[from] = `${code}\n${files[from] ?? ''}`;
    report = check(build(files)).report;
  });

  test.each(seeds)('%s: %s with %s', (rule, from, _code, to) => {
    const way = expect.stringMatching(new RegExp(`${from}.*${to}`));
    expect(brokenIn(report, rule)).toEqual(expect.arrayContaining([way]));
  });

  test('small-folders: a sixteenth file', () => {
    const files = Array.from({ length: 16 }, (_, index) => [`server/data/${index}.ts`, '']);
    const { status, report: crowded } = check(build({ ...house, ...Object.fromEntries(files) }));
    expect(status).toBe(1);
    expect(brokenIn(crowded, 'small-folders')).toEqual(['server/data: 16']);
  });

  test('layers: a room in no line, a line about no room, and an import that leads down', () => {
    const { report: layered } = check(
      build({
        ...house,
        'ARCHITECTURE.md': `<!-- rooms -->\n\n1. [data](server/data)\n2. [unit](server/modules/unit),\n   [gone](server/gone)\n\n<!-- end -->`,
        'server/data/rows.ts': `import '../modules/unit/unit.ts';`,
        'server/modules/unit/unit.ts': '',
        'server/text/letters.ts': '',
      }),
    );
    expect(brokenIn(layered, 'layers')).toEqual([
      'server/text stands in no line',
      'server/gone is not there',
      'server/data/rows.ts → server/modules/unit/unit.ts',
    ]);
  });

  test('and the check fails', () => {
    expect(check(build({ ...house, 'server/app.ts': `import 'no-such-package';` })).status).toBe(1);
  });
});
