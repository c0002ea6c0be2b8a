import { readAnswer } from './answer.ts';
import { ApiError } from './api-error.ts';
import type { Document } from './document.ts';

/** A token, or how to come by one: asked before every request, and once more when the server answers 401. */
export type Token = string | (() => string | undefined | Promise<string | undefined>);

/** What {@link createClient} needs: the address, and a token where the server asks for one. */
export interface ClientOptions {
  /** Of the endpoint, e.g. `https://thidua.example.vn/graphql`. */
  readonly url: string | URL;
  readonly token?: Token | undefined;
  /** Instead of the global `fetch`: tests, proxies, React Native. */
  readonly fetch?: typeof fetch | undefined;
}

/** What one request may be given beside its variables. */
export interface RequestOptions {
  /** Ends the request; `AbortSignal.timeout(10_000)` sets a limit. */
  readonly signal?: AbortSignal | undefined;
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
}

/** A client of one server. It keeps nothing between requests, so one serves a whole application. */
export function createClient({ url, token, fetch: send = fetch }: ClientOptions): Client {
  const post = async (body: string, signal: AbortSignal | undefined): Promise<Response> => {
    const bearer = typeof token === 'function' ? await token() : token;
    return send(url, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json',
        'content-type': 'application/json',
        ...(bearer && { authorization: `Bearer ${bearer}` }),
      },
      body,
      ...(signal && { signal }),
    });
  };
  return {
    async request<Result>(
      query: string,
      variables?: unknown,
      { signal }: RequestOptions = {},
    ): Promise<Result> {
      const body = JSON.stringify({ query, variables });
      try {
        let response = await post(body, signal);
        // The token has run out between two requests: nothing was done yet, so it is safe to ask again.
        if (response.status === 401 && typeof token === 'function') response = await post(body, signal);
        return await readAnswer<Result>(response);
      } catch (error) {
        throw error instanceof ApiError ? error : unreached(error, signal);
      }
    },
  };
}

/** What `fetch` throws says little, and differs from one platform to the next. */
function unreached(cause: unknown, signal: AbortSignal | undefined): ApiError {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (!signal?.aborted) return new ApiError({ code: 'NETWORK_ERROR', message, cause });
  // Not by class: the signal may come from another realm (a frame, a test).
  const late = signal.reason?.name === 'TimeoutError';
  return new ApiError({ code: late ? 'TIMEOUT' : 'ABORTED', message, cause });
}
