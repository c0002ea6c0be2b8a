import type { Database } from '../../server/data/database.ts';
import { type LiveEvent, notifyServers as tellWith } from '../../server/data/live-event.ts';

export interface Message {
  readonly event: string;
  readonly data: {
    readonly data?: Readonly<Record<string, Readonly<Record<string, string | null>>>> | null;
    readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  };
}

/** A stream as it comes over the wire. */
export interface Stream {
  readonly status: number;
  readonly headers: Headers;
  /** Of an answer that is no stream. */
  readonly refusal: Message['data'] | undefined;
  /** The next message; undefined when the stream has ended. Fails after eight seconds of silence. */
  next(): Promise<Message | undefined>;
  /** Whether nothing is said for so many milliseconds. */
  quiet(milliseconds: number): Promise<boolean>;
  /** Everything received. */
  text(): string;
  close(): void;
}

export interface Asking {
  readonly userId: string | null;
  readonly query: string;
  readonly variables?: object | undefined;
}

export async function openStream(url: string, { userId, query, variables }: Asking): Promise<Stream> {
  const controller = new AbortController();
  const response = await fetch(new URL('/graphql/stream', url), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(userId === null ? {} : { authorization: `Bearer ${userId}` }),
    },
    body: JSON.stringify({ query, variables }),
    signal: controller.signal,
  });
  const { status, headers } = response;
  const streams = headers.get('content-type')?.startsWith('text/event-stream') ?? false;
  const refusal = streams ? undefined : ((await response.json()) as Message['data']);
  const inbox = streams && response.body !== null ? collect(response.body) : nothing;
  return { status, headers, refusal, ...inbox, close: () => controller.abort() };
}

const nothing = { next: async () => undefined, quiet: async () => true, text: () => '' };

function collect(body: ReadableStream<Uint8Array>): Pick<Stream, 'next' | 'quiet' | 'text'> {
  const messages: Message[] = [];
  let [text, ended, wake] = ['', false, () => {}];
  const read = async () => {
    let seen = 0;
    const decoder = new TextDecoder();
    for await (const chunk of body) {
      text += decoder.decode(chunk, { stream: true });
      for (let end = text.indexOf('\n\n', seen); end >= 0; end = text.indexOf('\n\n', seen)) {
        const message = /^event: (\w+)\ndata:(.*)$/s.exec(text.slice(seen, end));
        if (message) messages.push({ event: message[1] ?? '', data: JSON.parse(message[2] || '{}') });
        seen = end + 2;
      }
      wake();
    }
  };
  void read()
    .catch(() => undefined)
    .finally(() => {
      ended = true;
      wake();
    });
  const arrival = (milliseconds: number) =>
    new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), milliseconds);
      wake = () => {
        if (messages.length === 0 && !ended) return;
        clearTimeout(timer);
        resolve(true);
      };
      wake();
    });
  return {
    async next() {
      if (!(await arrival(8_000))) throw new Error(`Nothing came: ${text}`);
      return messages.shift();
    },
    quiet: async (milliseconds) => !(await arrival(milliseconds)),
    text: () => text,
  };
}

/** Commits what it tells. */
export function tell(database: Database, event: LiveEvent): Promise<void> {
  return database.transaction((queries) => tellWith(queries, event));
}
