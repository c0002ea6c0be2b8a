import { once } from 'node:events';
import { Agent, createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** An issuer of as many tokens as a test wants: what it signs is verified as a real one's. */
export interface QuickIssuer {
  readonly url: string;
  /** Ends after so many seconds; a negative number: it has ended. */
  token(userId: string, seconds?: number): Promise<string>;
  stop(): void;
}

export async function startQuickIssuer(): Promise<QuickIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA');
  const key = { ...(await exportJWK(publicKey)), kid: 'only', alg: 'EdDSA' };
  const server = createServer((request, response) => {
    const found = request.url === '/keys' ? { keys: [key] } : { issuer: url, jwks_uri: `${url}/keys` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(found));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    token: (userId, seconds = 600) =>
      new SignJWT({ sub: userId })
        .setProtectedHeader({ alg: 'EdDSA', kid: 'only' })
        .setIssuer(url)
        .setAudience('urn:thi-dua')
        .setExpirationTime(Math.floor(Date.now() / 1_000) + seconds)
        .sign(privateKey),
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** What is looked at of an answer. */
export interface Told {
  readonly status: number;
  readonly code: string | undefined;
  readonly retryAfter: number | undefined;
}

export interface Asking {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: string;
}

/** Through an agent that keeps its connections, as a load balancer does: thousands of requests cost the test little. */
export async function ask(
  url: string,
  { path = '/graphql', method = 'POST', headers = {}, query = '{ __typename }' }: Asking = {},
): Promise<Told> {
  const request = httpRequest(new URL(path, url), {
    method,
    agent,
    headers: { 'content-type': 'application/json', ...headers },
  });
  request.end(method === 'POST' ? JSON.stringify({ query }) : undefined);
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  let text = '';
  for await (const part of response.setEncoding('utf8')) text += part;
  const { errors = [] } = text.startsWith('{') ? (JSON.parse(text) as Failed) : {};
  return {
    status: response.statusCode ?? 0,
    code: errors[0]?.extensions.code,
    retryAfter: Number(response.headers['retry-after']) || undefined,
  };
}

const agent = new Agent({ keepAlive: true, maxSockets: 32 });

interface Failed {
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
