import { readdirSync } from 'node:fs';

/** Those that try many cases come last: what fails before them needs no more. */
const byCost = (name) => Number(/properties/.test(name));

/** npm run mutate: small changes of the code that decides results; each of them has to make a test fail. */
export default {
  testRunner: 'rule-tests',
  plugins: [new URL('test-runner.mjs', import.meta.url).pathname],
  ruleTests: readdirSync('test/rules')
    .filter((name) => name.endsWith('.test.ts'))
    .sort((one, other) => byCost(one) - byCost(other))
    .map((name) => `test/rules/${name}`),
  coverageAnalysis: 'perTest',
  mutate: [
    'server/judging/*.ts',
    'server/rights/{authorize,check-rights,document,grantable,scope}.ts',
    'server/modules/entry/judge-entry.ts',
    'server/{audit/seal,data/canonical,modules/report/seal/digest}.ts',
    'server/modules/ranking/{content/*,recompute/differences,explain/gap}.ts',
    'server/data/keyset/{cursor,key-type,keyset,page}.ts',
  ],
  // What runs only while a file is loaded (tables, constants, functions held by them) would take a process for each mutant.
  // They are left out, and the score says nothing about them.
  ignoreStatic: true,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  warnings: { unknownOptions: false },
  concurrency: 2,
  // Every file of tests that is imported again stays in memory.
  maxTestRunnerReuse: 100,
  thresholds: { high: 90, low: 85, break: 85 },
};
