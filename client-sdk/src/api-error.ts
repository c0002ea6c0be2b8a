/** One error of a GraphQL answer. */
export interface GraphQLErrorInfo {
  readonly message: string;
  /** Where in the answer, e.g. `['campaign', 'areas', 0]`. */
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/**
 * Codes of this package, for what went wrong on the way; every other code comes from the server and is
 * documented there.
 *
 * - `NETWORK_ERROR`: no answer came.
 * - `TIMEOUT`: the time of the signal was up (`AbortSignal.timeout(…)`).
 * - `ABORTED`: the signal ended the request.
 * - `INVALID_RESPONSE`: an answer came, but not from the API: a proxy's page, or half of one.
 */
export type TransportCode = 'NETWORK_ERROR' | 'TIMEOUT' | 'ABORTED' | 'INVALID_RESPONSE';

/** What an {@link ApiError} is made of. */
export interface ApiErrorDetails {
  readonly code: string;
  readonly message: string;
  readonly status?: number;
  readonly requestId?: string | undefined;
  readonly errors?: readonly GraphQLErrorInfo[];
  readonly cause?: unknown;
}

/** Everything that is not an answer. What a person may mend (a refusal) is data, told by its `__typename`. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** Stable: the server's, or a {@link TransportCode}. */
  readonly code: string;
  /** Of HTTP; 0 when no answer came. */
  readonly status: number;
  /** Names the request in the server's log. */
  readonly requestId: string | undefined;
  /** As the server sent them; empty when the fault is not the server's. */
  readonly errors: readonly GraphQLErrorInfo[];

  constructor({ code, message, status = 0, requestId, errors = [], cause }: ApiErrorDetails) {
    super(message, { cause });
    this.code = code;
    this.status = status;
    this.requestId = requestId;
    this.errors = errors;
  }
}
