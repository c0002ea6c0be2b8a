// Hooks of Node's module system, which have a thread of their own: it reads TypeScript as `tsc` does (tsconfig.json).
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

/** What stands beside tests holds what a file of them has made: each file gets its own. The server is shared. */
const besideTests = /^(?!.*\/node_modules\/).*\/test\//;
const globals = [
  'afterAll',
  'afterEach',
  'beforeAll',
  'beforeEach',
  'describe',
  'expect',
  'it',
  'jest',
  'test',
];

export async function resolve(specifier, context, next) {
  const file = /\?file=\d+$/.exec(context.parentURL ?? '')?.[0];
  if (specifier === '@jest/globals') return { url: `jest:globals${file}`, shortCircuit: true };
  const conditions = ['@thi-dua/source', ...context.conditions];
  const found = await next(specifier, { ...context, conditions }).catch(refused);
  return file && besideTests.test(found.url) ? { ...found, url: found.url + file } : found;
}

export async function load(url, context, next) {
  if (url.startsWith('jest:globals'))
    return module(globals.map((name) => `export const { ${name} } = globalThis;`).join('\n'));
  if (url.startsWith(refusal)) return module(thrown(url));
  const path = /^file:[^?]*\.ts(?=$|\?)/.exec(url)?.[0];
  if (path === undefined || path.includes('/node_modules/')) return next(url, context);
  const filename = fileURLToPath(path);
  const { code } = await transform(await readFile(filename, 'utf8'), {
    filename,
    swcrc: false,
    sourceMaps: 'inline',
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
      target: 'es2022',
    },
    module: { type: 'es6' },
  });
  return module(code);
}

const module = (source) => ({ format: 'module', source, shortCircuit: true });

const refusal = 'refused:';

/** What is thrown here arrives in the other thread as no native error: a module throws it there. */
function refused({ message, code }) {
  return { url: refusal + encodeURIComponent(JSON.stringify({ message, code })), shortCircuit: true };
}

function thrown(url) {
  const { message, code } = JSON.parse(decodeURIComponent(url.slice(refusal.length)));
  return `throw Object.assign(new Error(${JSON.stringify(message)}), { code: ${JSON.stringify(code)} });`;
}
