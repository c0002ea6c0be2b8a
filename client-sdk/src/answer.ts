import { ApiError, type GraphQLErrorInfo } from './api-error.ts';

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLErrorInfo[];
}

/** The data of an answer. An answer with errors is an error, even when some data came along. */
export function resultIn<Result>(body: string, response: Response): Result {
  const answer: Answer | undefined = parse(body);
  throwErrors(answer, response);
  if (!response.ok || answer?.data == null) throw notOurs(response);
  // The one place where a shape is believed: the types are generated from the schema the server answers with.
  return answer.data as Result;
}

/** Throws what the server calls an error. */
export function throwErrors(answer: Answer | undefined, response: Response): void {
  const errors = answer?.errors ?? [];
  const [first] = errors;
  if (first === undefined) return;
  const code = text(first.extensions?.code) ?? 'INTERNAL_SERVER_ERROR';
  const requestId = idOf(response) ?? text(first.extensions?.requestId);
  throw new ApiError({ code, message: first.message, status: response.status, requestId, errors });
}

/** An answer came, but not from the API: a proxy's page, or half of one. */
export function notOurs(response: Response): ApiError {
  const { status } = response;
  const message = `HTTP ${status}: not an answer of the API`;
  return new ApiError({ code: 'INVALID_RESPONSE', message, status, requestId: idOf(response) });
}

/** What a body holds, when it is a JSON object. */
export function parse(body: string): object | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function idOf({ headers }: Response): string | undefined {
  return headers.get('x-request-id') ?? undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
