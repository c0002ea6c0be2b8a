import { readFile, stat } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { post } from './sign-in.setup.ts';
import { Bench, type Server } from './start.setup.ts';
import { preparedDirectory } from './start-prepared.setup.ts';

const who = '{ whoAmI { userId name signedInBy assignments { role startsOn unit { fullName kind } } } }';
const names = [
  'public',
  'national-viewer',
  'province-admin',
  'provincial-police',
  'home-affairs',
  'commune-police',
  'commune-officer',
  'team-head',
  'council-member',
  'inspector',
];

jest.setTimeout(120_000);

describe('personas to try the platform as', () => {
  const bench = new Bench();
  let directory: string;
  let server: Server;
  beforeAll(async () => {
    directory = await preparedDirectory(bench);
    server = await bench.start({ DATA_DIR: directory, NODE_ENV: '' });
  });
  afterAll(() => bench.clear());

  const printed = (output: string) =>
    new Map(
      [...output.matchAll(/^ {2}([a-z-]+) +(tdp_\S+|no token)$/gm)].map(([, name = '', token = '']) => [
        name,
        token,
      ]),
    );
  const ask = async (token: string | undefined) =>
    (await post(server.url, token, { query: who })).body.data.whoAmI;
  const page = (headers: Record<string, string> = {}) => html(server.url, headers);

  test('are printed by npm start, each with a token', async () => {
    const tokens = printed(server.output());
    expect([...tokens.keys()]).toEqual(names);
    expect(await ask(tokens.get('province-admin'))).toMatchObject({
      userId: 'persona:province-admin',
      name: 'Quản trị tỉnh Đồng Tháp',
      signedInBy: 'PERSONA',
      assignments: [{ role: 'PROVINCE_ADMIN', unit: { fullName: 'Tỉnh Đồng Tháp' } }],
    });
    expect((await ask(tokens.get('commune-police'))).assignments).toMatchObject([
      { role: 'COMMUNE_POLICE', unit: { kind: 'COMMUNE' } },
    ]);
    expect((await ask(tokens.get('national-viewer'))).assignments).toMatchObject([
      { role: 'NATIONAL_VIEWER', unit: null },
    ]);
    expect(await ask(undefined)).toMatchObject({ userId: null, signedInBy: 'NOBODY', assignments: [] });
  });

  test('have tokens that only this installation takes', async () => {
    const token = printed(server.output()).get('province-admin') ?? '';
    const { status } = await post(server.url, `${token.slice(0, -1)}_`, { query: who });
    expect(status).toBe(401);
    expect((await stat(join(directory, 'personas.key'))).mode & 0o777).toBe(0o600);
    expect(token).not.toContain((await readFile(join(directory, 'personas.key'), 'utf8')).slice(0, 8));
  });

  test('stand in the list of GraphiQL, for this machine', async () => {
    const body = await page();
    const settings = JSON.parse(/id="settings">(.*?)<\/script>/.exec(body)?.[1] ?? '{}');
    expect(settings.personas.map(({ name }: { name: string }) => name)).toEqual(names.slice(1));
    expect(settings.personas[0]).toMatchObject({
      title: 'Theo dõi toàn quốc',
      token: expect.stringMatching(/^tdp_/),
    });
  });

  test.each([
    ['through a proxy', { 'x-forwarded-for': '203.0.113.1' }],
    ['under a name that somebody else gave to this machine', { host: 'evil.example:4000' }],
  ])('do not stand in it for who comes %s', async (_how, headers) => {
    expect(await page(headers)).not.toContain('tdp_');
  });

  test('keep tokens and rights when the server starts again, and are off in production', async () => {
    const before = printed(server.output());
    server.process.kill('SIGTERM');
    await server.ended();
    const again = await bench.start({ DATA_DIR: directory, NODE_ENV: 'production' });
    expect(again.output()).not.toContain('tdp_');
    expect(await html(again.url)).not.toContain('tdp_');
    const refused = await post(again.url, before.get('province-admin'), { query: who });
    expect({ status: refused.status, code: refused.body.errors[0].extensions.code }).toEqual({
      status: 401,
      code: 'UNAUTHENTICATED',
    });
    again.process.kill('SIGTERM');
    await again.ended();
    server = await bench.start({ DATA_DIR: directory, NODE_ENV: '' });
    expect(printed(server.output())).toEqual(before);
    expect((await ask(before.get('province-admin'))).assignments).toHaveLength(1);
  });
});

/** `fetch` lets nobody choose the `host` header. */
function html(url: string, headers: Record<string, string> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const asking = request(`${url}/graphiql`, { headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve(text));
    });
    asking.on('error', reject).end();
  });
}
