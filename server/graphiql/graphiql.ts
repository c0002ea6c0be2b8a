import type { FastifyInstance } from 'fastify';
import { type Asset, readAssets } from './assets.ts';
import type { Example } from './examples.ts';
import { renderPage } from './render-page.ts';

export interface GraphiqlOptions {
  /** The tabs a newcomer finds open, the first one shown. Someone who comes back finds his own. */
  readonly examples: readonly Example[];
  readonly endpoint: '/graphql';
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
  const page = renderPage({ ...options, assets });
  for (const asset of [...assets.libraries, assets.page, ...assets.styles, assets.icon]) serve(app, asset);
  for (const url of ['/graphiql', '/graphiql/']) {
    app.get(url, (_request, reply) =>
      reply
        .header('content-security-policy', contentSecurityPolicy)
        .header('x-content-type-options', 'nosniff')
        .header('referrer-policy', 'no-referrer')
        .header('cache-control', 'no-cache')
        .type('text/html; charset=utf-8')
        .send(page),
    );
  }
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
