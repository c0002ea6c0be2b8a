// How jest runs a file of tests here (`testRunner` in jest.config.mjs): by jest-circus, in Node's own module system.
// Jest's has a realm for each file, in which the server and its packages were loaded and compiled anew 150 times.
import { createRequire, register } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

register('./typescript.mjs', import.meta.url);
process.setSourceMapsEnabled(true);

const require = createRequire(import.meta.url);
const circus = join(dirname(require.resolve('jest-circus/package.json')), 'build', 'jestAdapterInit.js');
const timeout = Symbol.for('TEST_TIMEOUT_SYMBOL');
let files = 0;

export default async function runFile(
  globalConfig,
  config,
  environment,
  runtime,
  testPath,
  sendMessageToJest,
) {
  const { initialize, runAndTransformResultsToJestFormat } = newCircus();
  // Jest's own reading of source maps knows only what jest has transformed.
  Error.prepareStackTrace = undefined;
  globalThis.console = environment.global.console;
  await initialize({
    config,
    globalConfig,
    runtime,
    sendMessageToJest,
    testPath,
    environment: {
      global: globalThis,
      handleTestEvent(event) {
        showPlace(event);
        environment.handleTestEvent?.(event);
      },
    },
    localRequire: require,
    parentProcess: process,
    setGlobalsForRuntime: (globals) => Object.assign(globalThis, globals, { jest: { setTimeout } }),
  });
  await import(addressOf(testPath));
  return runAndTransformResultsToJestFormat({ config, globalConfig, testPath, setupAfterEnvPerfStats: {} });
}

/** Circus keeps what a file declares, and who is told of it, in its module and in globals. */
function newCircus() {
  delete globalThis[timeout];
  delete globalThis[Symbol.for('EVENT_HANDLERS')];
  for (const symbol of Object.getOwnPropertySymbols(globalThis)) {
    if (symbol.description === 'JEST_STATE_SYMBOL') delete globalThis[symbol];
  }
  delete require.cache[circus];
  return require(circus);
}

/** One of its own, so that neither the file nor what it imports beside it in `test` is shared with another file. */
function addressOf(testPath) {
  files += 1;
  return `${pathToFileURL(testPath)}?file=${files}`;
}

/** Jest leaves out of a stack what has no name, and the function of a test has none. */
function showPlace({ error, test, hook }) {
  for (const one of [error, test?.asyncError, hook?.asyncError]) {
    if (one instanceof Error)
      one.stack = one.stack?.replace(/at (?:async )?<anonymous> \((.*)\)$/gm, 'at $1');
  }
}

function setTimeout(milliseconds) {
  globalThis[timeout] = milliseconds;
}
