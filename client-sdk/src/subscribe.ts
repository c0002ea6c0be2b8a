import { notOurs, resultIn } from './answer.ts';
import type { ApiError } from './api-error.ts';
import type { Client } from './client.ts';
import type { Document } from './document.ts';
import { messagesOf } from './event-stream.ts';
import { mayPass, pause, waitAfter } from './retry.ts';
import { bodyOf, unreached } from './transport.ts';

/** What a subscription may be given beside its variables. */
export interface SubscribeOptions {
  /** Ends it, without an error. */
  readonly signal?: AbortSignal | undefined;
  /** Told when the connection is lost, before it is made again. */
  readonly onReconnect?: ((lost: Reconnect) => void) | undefined;
}

/** How a subscription stands that is about to come back. */
export interface Reconnect {
  /** How many times in a row it has failed; 1 is the first. */
  readonly attempt: number;
  /** undefined: the server has ended the stream and wants it to come back. */
  readonly error: ApiError | undefined;
}

/**
 * What a subscription tells, for as long as it is followed: the state of now first, and again whenever it changed. A
 * lost connection is made again, and begins with the state of then, so nothing has to be caught up with. Throws
 * {@link ApiError} for what does not pass by itself, such as a right that was taken back.
 *
 * `for await (const { inboxChanged } of subscribe(client, inbox, {}, { signal })) …`
 */
export async function* subscribe<Result, Variables>(
  client: Client,
  document: Document<Result, Variables>,
  variables: NoInfer<Variables>,
  { signal, onReconnect }: SubscribeOptions = {},
): AsyncGenerator<Result, void, undefined> {
  const body = await client.encode(document, variables);
  let failures = 0;
  const answered = (): void => {
    failures = 0;
  };
  while (!signal?.aborted) {
    let error: ApiError | undefined;
    let wait: number | undefined;
    try {
      const end = yield* follow<Result>(client, { body, signal, answered });
      if (end === 'complete') return;
      wait = end.retry;
    } catch (thrown) {
      error = unreached(thrown, signal);
      if (signal?.aborted) return;
      // A token that ran out while the stream was open; one that is refused at the door is refused with 401.
      const ranOut = error.code === 'UNAUTHENTICATED' && error.status === 200;
      if (!mayPass(error) && !ranOut) throw error;
    }
    failures += 1;
    onReconnect?.({ attempt: failures, error });
    await pause(wait ?? waitAfter(failures - 1), signal);
  }
}

interface Following {
  readonly body: string;
  readonly signal: AbortSignal | undefined;
  answered(): void;
}

/** `complete`: there will be no more. Otherwise the stream broke off, and the server may have said when to come back. */
type End = 'complete' | { readonly retry: number | undefined };

const headers = { accept: 'text/event-stream', 'content-type': 'application/json' };

async function* follow<Result>(
  client: Client,
  { body, signal, answered }: Following,
): AsyncGenerator<Result, End, undefined> {
  const address = client.url.replace(/\/?$/, '/stream');
  const response = await client.send(address, { headers, body, signal });
  if (!response.body || !response.headers.get('content-type')?.startsWith('text/event-stream')) {
    resultIn(await bodyOf(response, signal), response);
    throw notOurs(response);
  }
  let retry: number | undefined;
  for await (const message of messagesOf(response.body)) {
    if (message.event === 'complete') return 'complete';
    if (message.retry !== undefined) retry = Number(message.retry);
    if (message.event !== 'next') continue;
    const result = resultIn<Result>(message.data ?? '', response);
    answered();
    yield result;
  }
  return { retry };
}
