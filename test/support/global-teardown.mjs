import { rm } from 'node:fs/promises';

export default async function teardown() {
  const { cluster, directory } = globalThis.testDatabase;
  if (cluster !== undefined) {
    process.off('exit', cluster.abandon);
    await cluster.stop();
  }
  await rm(directory, { recursive: true, force: true, maxRetries: 3 });
}
