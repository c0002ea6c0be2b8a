import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { buildSchema, parse, validate } from 'graphql';
import { type Example, loadExamples } from '../../server/graphiql/examples.ts';
import { registerGraphiql } from '../../server/graphiql/graphiql.ts';

/** Over a real port: Fastify's `inject` needs an ES module from CommonJS, which jest on Node 20 cannot load. */
async function serveGraphiql(
  examples: readonly Example[],
): Promise<{ app: FastifyInstance; origin: string }> {
  // Some tests read no body to its end: such a connection would be waited for.
  const app = Fastify({ forceCloseConnections: true });
  await registerGraphiql(app, { examples, endpoint: '/graphql' });
  return { app, origin: await app.listen({ host: '127.0.0.1', port: 0 }) };
}

describe('GraphiQL at /graphiql', () => {
  let app: FastifyInstance;
  let origin: string;
  beforeAll(async () => {
    ({ app, origin } = await serveGraphiql(await loadExamples()));
  });
  afterAll(() => app.close());

  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${origin}${path}`, { headers });
  const textOf = async (path: string) => (await get(path)).text();
  const urlsOfPage = async () =>
    [...(await textOf('/graphiql')).matchAll(/(?:src|href)="([^"]*)"/g)].map(([, url = '']) => url);

  test('is a Vietnamese page, found with and without a slash at its end', async () => {
    const page = await get('/graphiql');
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).toContain('<html lang="vi">');
    expect(html).toContain('<title>Thi Đua – Khám phá API</title>');
    expect(await textOf('/graphiql/')).toBe(html);
  });

  test('loads every file from this server, which closed networks need', async () => {
    const urls = await urlsOfPage();
    expect(urls).toHaveLength(7);
    for (const url of urls) {
      expect(url).toMatch(/^\/graphiql\/assets\//);
      const file = await get(url);
      expect({ url, status: file.status }).toEqual({ url, status: 200 });
      expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
  });

  test('forbids the browser to ask anybody else, and to run a script it was not sent', async () => {
    const policy = (await get('/graphiql')).headers.get('content-security-policy') ?? '';
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'"]),
    );
    expect(policy).not.toMatch(/https?:|unsafe-eval|\*/);
  });

  test('has style sheets that fetch nothing', async () => {
    const sheets = (await urlsOfPage()).filter((url) => url.endsWith('.css'));
    expect(sheets).toHaveLength(2);
    for (const url of sheets) expect(await textOf(url)).not.toMatch(/@import|url\((?!["']?data:)/);
  });

  test('sends files compressed to a browser that can read them', async () => {
    const url = (await urlsOfPage()).find((candidate) => candidate.endsWith('/graphiql.min.js')) ?? '';
    const plain = await get(url, { 'accept-encoding': 'identity' });
    const compressed = await get(url, { 'accept-encoding': 'gzip, br' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(compressed.headers.get('content-encoding')).toBe('gzip');
    const sizeOf = (response: Response) => Number(response.headers.get('content-length'));
    expect(sizeOf(compressed)).toBeLessThan(sizeOf(plain) / 2);
    expect(await compressed.text()).toBe(await plain.text());
  });

  test('asks to be checked for a new version each time, so an upgrade is seen at once', async () => {
    expect((await get('/graphiql')).headers.get('cache-control')).toBe('no-cache');
  });
});

describe('the examples open in GraphiQL', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'thi-dua-examples-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const write = (name: string, text: string) => writeFile(join(folder, name), text);

  const schemaFile = new URL('../../schema/schema.graphql', import.meta.url);
  test('ask only for what the schema has', async () => {
    const schema = buildSchema(await readFile(schemaFile, 'utf8'));
    for (const { name, query } of await loadExamples()) {
      const faults = validate(schema, parse(query)).map(({ message }) => message);
      expect({ name, faults }).toEqual({ name, faults: [] });
    }
  });

  test('have comments that fit in the editor, which does not wrap', async () => {
    const lines = (await loadExamples()).flatMap(({ query }) => query.split('\n'));
    expect(lines.filter((line) => line.trimStart().startsWith('#') && line.length > 60)).toEqual([]);
  });

  test('carry the name of their operation and the first line of their comment', async () => {
    await write('01.graphql', '# Xin chào: có ai không?\n# Bấm ▶.\nquery XinChao { __typename }\n');
    expect(await loadExamples(folder)).toEqual([
      {
        name: 'XinChao',
        title: 'Xin chào: có ai không?',
        query: '# Xin chào: có ai không?\n# Bấm ▶.\nquery XinChao { __typename }\n',
      },
    ]);
  });

  test('stand in the order of their file names', async () => {
    await write('02.graphql', '# Hai\nquery Hai { __typename }');
    await write('01.graphql', '# Một\nquery Mot { __typename }');
    expect((await loadExamples(folder)).map(({ name }) => name)).toEqual(['Mot', 'Hai']);
  });

  test('that are wrong are reported together', async () => {
    await write('01.graphql', 'query KhongLoi { __typename }');
    await write('02.graphql', '# Không tên\n{ __typename }');
    await write('03.graphql', '# Sai cú pháp\nquery Sai {');
    await write('04.graphql', '# Một\nquery Mot { __typename }');
    await write('05.graphql', '# Lặp lại\nquery Mot { __typename }');
    const report = await loadExamples(folder).catch((error: Error) => error.message);
    expect(report).toBe(
      [
        `Examples of GraphiQL in ${folder}:`,
        '01.graphql: it must begin with a comment (# …) that says what it asks',
        '02.graphql: it must hold exactly one operation, with a name',
        '03.graphql: Syntax Error: Expected Name, found <EOF>.',
        '05.graphql: the name Mot is taken',
      ].join('\n  '),
    );
  });

  test('cannot break out of the page', async () => {
    const query = '# </script><script>alert(1)</script>\nquery Pha { __typename }';
    const { app, origin } = await serveGraphiql([{ name: 'Pha', title: 'Phá', query }]);
    const body = await (await fetch(`${origin}/graphiql`)).text();
    const settings = /id="settings">(.*?)<\/script>/.exec(body)?.[1] ?? '';
    expect(JSON.parse(settings)).toEqual({
      endpoint: '/graphql',
      examples: [{ name: 'Pha', title: 'Phá', query }],
    });
    expect(body).not.toContain('alert(1)</script>');
    await app.close();
  });
});
