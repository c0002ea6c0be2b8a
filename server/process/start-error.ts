import { isNativeError } from 'node:util/types';

/**
 * What keeps the server from starting and people can mend. Its message is printed alone, one line a fault:
 * it says what is wrong, where, and what to do. Every other error is a bug and is printed with its stack.
 */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** The system's code (`ECONNREFUSED`) or PostgreSQL's (`28P01`) of whatever was thrown. */
export function codeOf(error: unknown): string | undefined {
  if (!isNativeError(error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return codeOf(firstOf(error));
}

/** Node leaves the message of an `AggregateError` empty: `localhost` that answers on no address. */
export function messageOf(error: unknown): string {
  if (!isNativeError(error)) return String(error);
  return error.message === '' && firstOf(error) !== undefined ? messageOf(firstOf(error)) : error.message;
}

/** The first of an `AggregateError`. Neither is told by its class: it may come from another realm (a test). */
function firstOf(error: Error): unknown {
  return 'errors' in error && Array.isArray(error.errors) ? error.errors[0] : undefined;
}
