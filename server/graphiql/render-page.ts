import type { Assets } from './assets.ts';
import type { Example } from './examples.ts';

export interface PageOptions {
  readonly assets: Assets;
  readonly examples: readonly Example[];
  readonly endpoint: string;
  readonly personas: readonly PagePersona[];
}

/** A persona that queries can be run as. */
export interface PagePersona {
  readonly name: string;
  readonly title: string;
  readonly token: string;
}

/** The HTML of the explorer. It runs no script of its own: what `page.js` must know lies in a block of data. */
export function renderPage({ assets, examples, endpoint, personas: offered }: PageOptions): string {
  const personas = offered.map(({ name, title, token }) => ({ name, title, token }));
  const styles = assets.styles.map(({ url }) => `<link rel="stylesheet" href="${url}">`);
  const libraries = assets.libraries.map(({ url }) => `<script src="${url}" defer></script>`);
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Thi Đua – Khám phá API</title>
<link rel="icon" href="${assets.icon.url}">
${styles.join('\n')}
</head>
<body>
<div id="graphiql">Đang mở trình khám phá API…</div>
<noscript>Trang này cần JavaScript. Hãy bật JavaScript trong trình duyệt rồi tải lại trang.</noscript>
<script type="application/json" id="settings">${jsonInHtml({ endpoint, examples, ...(personas.length > 0 ? { personas } : {}) })}</script>
${libraries.join('\n')}
<script src="${assets.page.url}" type="module"></script>
</body>
</html>
`;
}

/** An example that holds `</script>` must not end the block it stands in. */
function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
