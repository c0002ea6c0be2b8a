import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { packageRoot } from '../process/package-root.ts';

/** One file of the page, kept in memory: together they are 1.5 MB. */
export interface Asset {
  /** Holds the hash of the content, so a browser may keep it forever and still sees every upgrade. */
  readonly url: string;
  readonly contentType: string;
  readonly content: Buffer;
  /** The content compressed, once, when first asked for: 0.6 MB instead of 1.5 matters on a district's line. */
  readonly gzipped: () => Promise<Buffer>;
}

export interface Assets {
  /** In the order in which the browser must run them: each finds the one before it in `window`. */
  readonly libraries: readonly Asset[];
  /** Our own script, which starts GraphiQL. */
  readonly page: Asset;
  readonly styles: readonly Asset[];
  readonly icon: Asset;
}

const packages = createRequire(import.meta.url);

/** GraphiQL as its authors built it, from `node_modules`, with our own page around it. */
export async function readAssets(): Promise<Assets> {
  const [react, reactDom, graphiql, page, graphiqlStyle, pageStyle, icon] = await Promise.all([
    readAsset(fileOf('react', 'umd/react.production.min.js'), 'text/javascript'),
    readAsset(fileOf('react-dom', 'umd/react-dom.production.min.js'), 'text/javascript'),
    readAsset(fileOf('graphiql', 'graphiql.min.js'), 'text/javascript'),
    readAsset(ours('page.js'), 'text/javascript'),
    readAsset(fileOf('graphiql', 'graphiql.min.css'), 'text/css'),
    readAsset(ours('page.css'), 'text/css'),
    readAsset(ours('icon.svg'), 'image/svg+xml'),
  ]);
  return { libraries: [react, reactDom, graphiql], page, styles: [graphiqlStyle, pageStyle], icon };
}

function fileOf(name: string, path: string): string {
  return join(dirname(packages.resolve(`${name}/package.json`)), path);
}

function ours(name: string): string {
  return join(packageRoot, 'graphiql/page', name);
}

async function readAsset(path: string, contentType: string): Promise<Asset> {
  const content = await readFile(path);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
  let compressed: Promise<Buffer> | undefined;
  return {
    url: `/graphiql/assets/${hash}/${basename(path)}`,
    contentType: `${contentType}; charset=utf-8`,
    content,
    gzipped: () => {
      compressed ??= promisify(gzip)(content);
      return compressed;
    },
  };
}
