import { ApiError } from './api-error.ts';

/** A token, or how to come by one: asked before every request, and once more when the server answers 401. */
export type Token = string | (() => string | undefined | Promise<string | undefined>);

/** What goes to the server. */
export interface Sending {
  readonly headers?: Readonly<Record<string, string>>;
  /** Nothing is sent without it, and something fetched. */
  readonly body?: BodyInit;
  readonly signal?: AbortSignal | undefined;
}

/** Asks an address with the client's token; throws {@link ApiError} when no answer comes. */
export type Send = (url: string, sending: Sending) => Promise<Response>;

/** Makes a {@link Send} of a token and a `fetch`. */
export function sender(token: Token | undefined, send: typeof fetch): Send {
  const ask = async (url: string, { headers, body, signal }: Sending): Promise<Response> => {
    const bearer = typeof token === 'function' ? await token() : token;
    return send(url, {
      headers: { ...headers, ...(bearer && { authorization: `Bearer ${bearer}` }) },
      ...(body !== undefined && { method: 'POST', body }),
      ...(signal && { signal }),
    });
  };
  return async (url, sending) => {
    try {
      const response = await ask(url, sending);
      // The token has run out between two requests: nothing was done yet, so it is safe to ask again.
      return response.status === 401 && typeof token === 'function' ? await ask(url, sending) : response;
    } catch (error) {
      throw unreached(error, sending.signal);
    }
  };
}

/** The body of an answer; the way may break in the middle of it. */
export async function bodyOf(response: Response, signal: AbortSignal | undefined): Promise<string> {
  try {
    return await response.text();
  } catch (error) {
    throw unreached(error, signal);
  }
}

/** What `fetch` throws says little, and differs from one platform to the next. */
export function unreached(cause: unknown, signal: AbortSignal | undefined): ApiError {
  if (cause instanceof ApiError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  if (!signal?.aborted) return new ApiError({ code: 'NETWORK_ERROR', message, cause });
  // Not by class: the signal may come from another realm (a frame, a test).
  const late = signal.reason?.name === 'TimeoutError';
  return new ApiError({ code: late ? 'TIMEOUT' : 'ABORTED', message, cause });
}
