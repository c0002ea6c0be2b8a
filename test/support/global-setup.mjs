// Runs once, before all test files, in Node itself and not in jest: hence the built server.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import teardown from './global-teardown.mjs';
import { makeTemplate } from './template.mjs';

/** Nothing here outlives the run, so nothing waits for a disk. */
const flags = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

export default async function setup() {
  const directory = await mkdtemp(join(tmpdir(), 'thi-dua-test-'));
  globalThis.testDatabase = { directory };
  try {
    const { startCluster } = await import('../../server/dist/data/embedded/cluster.js');
    const cluster = await startCluster(directory, { flags, initdbFlags: ['--no-sync'] });
    globalThis.testDatabase.cluster = cluster;
    // There is no teardown after Ctrl-C, nor when jest itself fails.
    process.once('exit', cluster.abandon);
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.once(signal, () => teardown().finally(() => process.exit(1)));
    }
    // The workers inherit the environment.
    process.env.TEST_DATA_DIR = directory;
    process.env.TEST_TEMPLATE_URL = await makeTemplate(cluster, directory);
    process.env.TEST_REQUESTS_URL = cluster.requestsUrl('postgres');
  } catch (error) {
    // It is the fault of the tests that need a database; the others run.
    process.env.TEST_TEMPLATE_ERROR = error instanceof Error ? error.stack : String(error);
  }
}
