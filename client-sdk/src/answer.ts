import { ApiError, type GraphQLErrorInfo } from './api-error.ts';

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLErrorInfo[];
}

/** The data of an answer. An answer with errors is an error, even when some data came along. */
export async function readAnswer<Result>(response: Response): Promise<Result> {
  const { status } = response;
  const answer = parse(await response.text());
  const errors = answer?.errors ?? [];
  const [first] = errors;
  const requestId = response.headers.get('x-request-id') ?? text(first?.extensions?.requestId);
  if (first !== undefined) {
    const code = text(first.extensions?.code) ?? 'INTERNAL_SERVER_ERROR';
    throw new ApiError({ code, message: first.message, status, requestId, errors });
  }
  if (!response.ok || answer?.data == null) {
    throw new ApiError({
      code: 'INVALID_RESPONSE',
      message: `HTTP ${status}: not an answer of the API`,
      status,
      requestId,
    });
  }
  // The one place where a shape is believed: the types are generated from the schema the server answers with.
  return answer.data as Result;
}

function parse(body: string): Answer | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
