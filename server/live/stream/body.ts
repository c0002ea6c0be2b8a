import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import { stringifyAnswer } from '../../execution/answer.ts';

/** What one look at a subscription gives. */
export interface Answer extends Pick<ExecutionResult, 'data'> {
  readonly errors?: readonly GraphQLFormattedError[];
}

export interface BodyOptions {
  /** Says when to look. */
  readonly source: AsyncIterator<unknown>;
  look(): Promise<Answer>;
  /** When the sign-in of who asks ends, in milliseconds since 1970; absent: by itself never. */
  readonly endsAt?: number | undefined;
  /** After so many milliseconds without a word a comment is sent: proxies cut what is silent. */
  readonly keepAlive: number;
}

const comment = ':\n\n';

/** Comes back soon, and not all at once. */
const retry = () => `retry: ${Math.round(500 + Math.random() * 1_500)}\n\n`;

/**
 * The body of a stream, in the words of graphql-sse. It is read as fast as the client takes it: nothing is looked up
 * before the answer before has gone out. `complete` is said after an error only: do not come back for this. When the
 * server ends, or rights have changed, or the sign-in is over, the stream ends without: come back.
 */
export async function* streamBody({
  source,
  look,
  endsAt = Number.POSITIVE_INFINITY,
  keepAlive,
}: BodyOptions): AsyncGenerator<string, void> {
  // Sends the headers on their way.
  yield comment;
  let coming = source.next();
  for (;;) {
    const step = await orSilence(coming, Math.min(keepAlive, Math.max(endsAt - Date.now(), 0)));
    if (Date.now() >= endsAt) break;
    if (step === 'silence') {
      yield comment;
      continue;
    }
    if (step.done) break;
    const answer = await look();
    yield `event: next\ndata: ${stringifyAnswer(answer)}\n\n`;
    if (answer.errors !== undefined) return void (yield 'event: complete\ndata:\n\n');
    coming = source.next();
  }
  yield retry();
}

async function orSilence<Step>(coming: Promise<Step>, milliseconds: number): Promise<Step | 'silence'> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<'silence'>((resolve) => {
    timer = setTimeout(() => resolve('silence'), milliseconds);
  });
  try {
    return await Promise.race([coming, silence]);
  } finally {
    clearTimeout(timer);
  }
}
