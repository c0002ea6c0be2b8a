import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pino } from 'pino';
import { type Database, openDatabase } from '../../server/data/database.ts';
import { createIdentify, type IdentifyOptions } from '../../server/sign-in/identify.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { addressesOf } from '../support/database.ts';

/** A real issuer of access tokens. */
export interface Issuer {
  readonly url: string;
  /** A token as the issuer signs it, for one of its clients. */
  token(client?: string, resource?: string): Promise<string>;
  stop(): Promise<void>;
}

export async function startIssuer(): Promise<Issuer> {
  const file = join(import.meta.dirname, 'sign-in.provider.mjs');
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data');
  const url = String(line).trim();
  return { url, token: (client, resource) => ask(url, client, resource), stop: () => end(child) };
}

async function ask(url: string, client = 'an', resource = 'urn:thi-dua'): Promise<string> {
  const credentials = Buffer.from(`${encodeURIComponent(client)}:secret`).toString('base64');
  const response = await fetch(`${url}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${credentials}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource }),
  });
  const { access_token: token } = (await response.json()) as { access_token?: string };
  if (token === undefined) throw new Error(`The issuer gave no token: ${response.status}`);
  return token;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}

/** What came back, to look at. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: the tests look into whatever came.
  readonly body: any;
}

/** A server people really sign in to, and the owner's door to its database. */
export interface SignInApp {
  readonly app: TestApp;
  readonly owner: Database;
  post(token: string | undefined, query: string, variables?: object): Promise<Reply>;
  close(): Promise<void>;
}

export async function startSignInApp(
  given: Partial<IdentifyOptions> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<SignInApp> {
  let identify: ReturnType<typeof createIdentify> | undefined;
  const app = await startTestApp({ env, identify: async (header) => (await identify?.(header)) ?? null });
  const owner = await openDatabase({ ...addressesOf(app.databaseUrl), poolSize: 4 });
  const logger = pino({ level: 'silent' });
  identify = createIdentify({ database: owner, oidc: undefined, personas: [], logger, ...given });
  return {
    app,
    owner,
    post: (token, query, variables = {}) => post(app.url, token, { query, variables }),
    close: async () => {
      await owner.close();
      await app.close();
    },
  };
}

export async function post(url: string, token: string | undefined, body: object): Promise<Reply> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}
