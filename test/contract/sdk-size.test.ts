import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const limit = 3_000;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** What an application carries that imports these names from the package, minified and compressed. */
async function sizeOf(names: readonly string[]): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { ${names.join(', ')} } from '@thi-dua/client-sdk';`,
      resolveDir: root,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    conditions: ['@thi-dua/source'],
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '').byteLength;
}

test('the client with three operations costs at most 3 kB', async () => {
  const size = await sizeOf(['createClient', 'campaigns', 'campaign', 'unit']);
  console.info(`client and three operations: ${size} bytes gzip, of ${limit}`);
  expect(size).toBeLessThanOrEqual(limit);
});

test('what is not imported is not carried', async () => {
  const client = await sizeOf(['createClient']);
  console.info(`client alone: ${client} bytes gzip`);
  expect(client).toBeLessThanOrEqual(1_400);
});

test('to follow, to upload and to download costs one more kB', async () => {
  const all = await sizeOf(['createClient', 'paginate', 'subscribe', 'upload', 'download']);
  console.info(`client with subscribe, upload, download and paginate: ${all} bytes gzip`);
  expect(all).toBeLessThanOrEqual(2_700);
});
