import { resultIn } from './answer.ts';
import type { Document, Naming } from './document.ts';
import { retrying } from './retry.ts';
import { bodyOf, type Send, sender, type Token } from './transport.ts';

/** What {@link createClient} needs: the address, and a token where the server asks for one. */
export interface ClientOptions {
  /** Of the endpoint, e.g. `https://thidua.example.vn/graphql`. */
  readonly url: string | URL;
  readonly token?: Token | undefined;
  /** Instead of the global `fetch`: tests, proxies, React Native. */
  readonly fetch?: typeof fetch | undefined;
  /**
   * How often a request is tried again when no answer comes or the server is away; default 2, after a quarter and half
   * a second. Only what does no harm when it is done twice: queries, and changes whose variables hold an
   * `idempotencyKey`.
   */
  readonly retries?: number | undefined;
  /** How a request says which document it is about; without it by its text. `persisted` sends its id alone. */
  readonly documents?: Naming | undefined;
}

/** What one request may be given beside its variables. */
export interface RequestOptions {
  /** Ends the request; `AbortSignal.timeout(10_000)` sets a limit for all its tries together. */
  readonly signal?: AbortSignal | undefined;
  /** Instead of the client's. */
  readonly retries?: number | undefined;
}

/** Variables may be left out when none is required. */
export type RequestArguments<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions];

/** Sends operations; made by {@link createClient}. */
export interface Client {
  /** Answers the operation's data; throws {@link ApiError}, and nothing else. */
  request<Result, Variables>(
    document: Document<Result, Variables>,
    ...args: RequestArguments<NoInfer<Variables>>
  ): Promise<Result>;
  /** The endpoint, for those that ask beside it: `subscribe`, `upload` and `download`. */
  readonly url: string;
  readonly send: Send;
  readonly retries: number;
  /** The body of a request for an operation. */
  readonly encode: (document: string, variables: unknown) => Promise<string>;
}

const headers = {
  accept: 'application/graphql-response+json, application/json',
  'content-type': 'application/json',
};

/** A client of one server. It keeps nothing between requests, so one serves a whole application. */
export function createClient({
  url: given,
  token,
  fetch: fetched = fetch,
  ...options
}: ClientOptions): Client {
  const { retries: usual = 2, documents: name = (query) => ({ query }) } = options;
  const url = String(given);
  const send = sender(token, fetched);
  const encode: Client['encode'] = async (document, variables) =>
    JSON.stringify({ ...(await name(document)), variables });
  return {
    url,
    send,
    retries: usual,
    encode,
    async request<Result>(query: string, variables?: unknown, more: RequestOptions = {}): Promise<Result> {
      const { signal, retries = usual } = more;
      const body = await encode(query, variables);
      const once = async (): Promise<Result> => {
        const response = await send(url, { headers, body, signal });
        return resultIn<Result>(await bodyOf(response, signal), response);
      };
      return retrying(once, { retries: isRepeatable(query, variables) ? retries : 0, signal });
    },
  };
}

/** A change is done once however often it is sent, when it carries a key: by itself or in an input. */
function isRepeatable(query: string, variables: unknown): boolean {
  if (/^\s*(query\b|{)/.test(query)) return true;
  const inputs = Object.values(variables ?? {}) as (Readonly<Record<string, unknown>> | null | undefined)[];
  return [variables as (typeof inputs)[number], ...inputs].some((input) => input?.idempotencyKey != null);
}
