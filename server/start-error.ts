/**
 * What keeps the server from starting and people can mend. Its message is printed alone, one line a fault:
 * it says what is wrong, where, and what to do. Every other error is a bug and is printed with its stack.
 */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** The system's code (`ECONNREFUSED`) or PostgreSQL's (`28P01`) of whatever was thrown. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error instanceof AggregateError ? codeOf(error.errors[0]) : undefined;
}

/** Node leaves the message of an `AggregateError` empty: `localhost` that answers on no address. */
export function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return messageOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
