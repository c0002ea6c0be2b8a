import { availableParallelism } from 'node:os';

/** Tests run from the TypeScript sources, in Node's own module system (test/runner). */
export default {
  testRunner: '<rootDir>/test/runner/run-file.mjs',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/plugins/*/test/**/*.test.ts'],
  // One PostgreSQL server for the run; each test application has a database in it (test/support/app.ts).
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  // Jest leaves a core to itself: on the two of a small machine that would be every second file only.
  // Not more than four, for they share the connections of one PostgreSQL.
  maxWorkers: Math.min(availableParallelism(), 4),
  // What test files leave behind in a worker is collected ever more slowly: it begins anew before that takes longer.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 60_000,
  // Nothing is left for jest to load: it would find the sources by a map of the folder, and transform them.
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  modulePathIgnorePatterns: ['/dist/', '/.stryker-tmp/'],
};
