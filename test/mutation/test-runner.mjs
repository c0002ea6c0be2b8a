// How Stryker runs our tests of rules: by the runner of `npm test`, with what it has loaded once. A change of the code is
// switched on while it runs, so that none of it is loaded anew for a mutant.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';

const require = createRequire(import.meta.url);
/** What the changed code and Stryker tell each other. */
const shared = { ...globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] };
globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] = shared;
// That a mutant is found is enough; the smallest example of it is not looked for.
fc.configureGlobal({ endOnFailure: true });

/** Nothing needs to know when code of a test runs. */
const runtime = { enterTestCode() {}, leaveTestCode() {} };

class RuleTests {
  constructor(options) {
    this.files = options.ruleTests;
  }

  /** The sandbox in which the code is changed is the current folder. */
  async init() {
    const { readConfig } = require('jest-config');
    const { globalConfig, projectConfig } = await readConfig({ _: [], $0: '' }, process.cwd());
    Object.assign(this, { globalConfig, projectConfig });
    const runner = pathToFileURL(resolve('test/runner/run-file.mjs'));
    this.runFile = (await import(runner)).default;
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  async dryRun() {
    const tests = await this.run(this.files, undefined);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: shared.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    Object.assign(shared, { activeMutant: activeMutant.id, hitCount: hitLimit && 0, hitLimit });
    const wanted = testFilter && new Set(testFilter);
    const files = this.files.filter((file) => !wanted || testFilter.some((id) => id.startsWith(`${file} `)));
    const tests = await this.run(files, wanted);
    Object.assign(shared, { activeMutant: undefined });
    const tooLong = determineHitLimitReached(shared.hitCount, hitLimit);
    return toMutantRunResult(tooLong ?? { status: DryRunStatus.Complete, tests });
  }

  /** Runs the tests that are wanted; in a mutant the first that fails is the last. */
  async run(files, wanted) {
    const found = [];
    for (const file of files) {
      const handleTestEvent = ({ name, test }) => {
        if (name !== 'test_start') return;
        const id = idOf(file, test);
        shared.currentTestId = id;
        const isEnough = wanted !== undefined && found.some(({ status }) => status === TestStatus.Failed);
        if (isEnough || wanted?.has(id) === false) test.mode = 'skip';
      };
      // What runs while a file is loaded is of no test: such a mutant cannot be switched on later.
      shared.currentTestId = undefined;
      const environment = { global: globalThis, handleTestEvent };
      const { globalConfig, projectConfig } = this;
      const send = () => undefined;
      const ran = this.runFile(...[globalConfig, projectConfig, environment, runtime, resolve(file), send]);
      const { testResults, testExecError } = await ran.catch((error) => ({
        testResults: [],
        testExecError: error,
      }));
      if (testExecError && wanted === undefined) throw testExecError;
      found.push(...testResults.flatMap((result) => resultOf(file, result)));
      // A mutant that keeps a file of tests from being loaded is found as well.
      if (testExecError) found.push(failureOf(file, String(testExecError.message)));
    }
    return found;
  }
}

function idOf(file, test) {
  const names = [];
  for (let at = test; at.parent !== undefined; at = at.parent) names.unshift(at.name);
  return `${file} ${names.join(' ')}`;
}

function resultOf(file, { fullName, status, duration, failureMessages }) {
  const test = { id: `${file} ${fullName}`, name: fullName, fileName: file, timeSpentMs: duration ?? 0 };
  if (status === 'passed') return [{ ...test, status: TestStatus.Success }];
  if (status === 'failed')
    return [{ ...test, status: TestStatus.Failed, failureMessage: failureMessages.join('\n') }];
  return [];
}

const failureOf = (file, failureMessage) => ({
  ...{ id: file, name: file, fileName: file, timeSpentMs: 0 },
  ...{ status: TestStatus.Failed, failureMessage },
});

const make = (options) => new RuleTests(options);
make.inject = tokens(commonTokens.options);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'rule-tests', make)];
