/** The fields of one message of a stream of server-sent events. */
export type Message = Readonly<Record<string, string | undefined>>;

/** The server says something every 15 seconds: so long after its last word the line is dead, in milliseconds. */
const patience = 45_000;

/** The messages of a stream, until it ends or falls silent. */
export async function* messagesOf(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<Message, void, undefined> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  const giveUp = (): void => void reader.cancel().catch(() => undefined);
  try {
    for (;;) {
      const timer = setTimeout(giveUp, patience);
      const { value, done } = await reader.read().finally(() => clearTimeout(timer));
      if (done) return;
      const parts = (text + decoder.decode(value, { stream: true })).split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts) yield messageIn(part);
    }
  } finally {
    giveUp();
  }
}

/** Our server writes every field on a line of its own, once; a line that begins with a colon is a comment. */
function messageIn(text: string): Message {
  const fields = text.split('\n').map((line) => /^(\w+): ?(.*)$/.exec(line) ?? []);
  return Object.fromEntries(fields.flatMap(([, name, value]) => (name === undefined ? [] : [[name, value]])));
}
