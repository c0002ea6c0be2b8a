import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isLoopback } from '../sign-in/loopback.ts';
import { type Asset, readAssets } from './assets.ts';
import type { Example } from './examples.ts';
import { type PagePersona, renderPage } from './render-page.ts';

export interface GraphiqlOptions {
  /** The tabs a newcomer finds open, the first one shown. Someone who comes back finds his own. */
  readonly examples: readonly Example[];
  readonly endpoint: '/graphql';
  /** Whom one can run queries as. Nobody but this machine gets their tokens. */
  readonly personas?: readonly PagePersona[];
}

/**
 * The page may load what this server sends and nothing else; no `eval`. Styles must be allowed inline because
 * GraphiQL's dialogs add a `<style>` while they are open. Its fonts are `data:` URLs in its style sheet.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const foreverInTheBrowser = 'public, max-age=31536000, immutable';

/** Serves GraphiQL at `/graphiql`, whole: the page asks nobody but this server, so it works on a closed network. */
export async function registerGraphiql(app: FastifyInstance, options: GraphiqlOptions): Promise<void> {
  const assets = await readAssets();
  const page = renderPage({ ...options, assets, personas: [] });
  const pageForTrying = renderPage({ personas: [], ...options, assets });
  for (const asset of [...assets.libraries, assets.page, ...assets.styles, assets.icon]) serve(app, asset);
  for (const url of ['/graphiql', '/graphiql/']) {
    app.get(url, (request, reply) =>
      reply
        .header('content-security-policy', contentSecurityPolicy)
        .header('x-content-type-options', 'nosniff')
        .header('referrer-policy', 'no-referrer')
        .header('cache-control', 'no-cache')
        .type('text/html; charset=utf-8')
        .send(isFromHere(request) ? pageForTrying : page),
    );
  }
}

/** Asked by this machine under its own name: not through a proxy, nor under a name somebody else gave to 127.0.0.1. */
function isFromHere({ headers, socket }: FastifyRequest): boolean {
  const proxied = Object.keys(headers).some(
    (name) => name === 'forwarded' || name.startsWith('x-forwarded-'),
  );
  const host = (headers.host ?? '').replace(/:\d+$/, '');
  return !proxied && isLoopback(host) && isLoopback((socket.remoteAddress ?? '').replace(/^::ffff:/, ''));
}

function serve(app: FastifyInstance, asset: Asset): void {
  app.get(asset.url, async (request, reply) => {
    reply
      .header('cache-control', foreverInTheBrowser)
      .header('vary', 'accept-encoding')
      .header('x-content-type-options', 'nosniff')
      .type(asset.contentType);
    if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return asset.content;
    reply.header('content-encoding', 'gzip');
    return await asset.gzipped();
  });
}
