import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isLost } from './data/connection/lost.ts';
import { hasNoRoom } from './data/connection/no-room.ts';
import { GivenUp, type Reason } from './data/session/given-up.ts';
import { codeOf } from './process/start-error.ts';

/** What a code means to whoever meets it. */
export interface ErrorEntry {
  /** Of HTTP. */
  readonly status: number;
  readonly means: string;
  readonly mend: string;
}

/** Every code the API answers with in `errors[].extensions.code`. docs/errors.md shows this table. */
export const errorTable: Readonly<Record<string, ErrorEntry>> = {
  BAD_REQUEST: {
    status: 400,
    means: 'The HTTP request is not a GraphQL request: no query, no JSON, a wrong content type.',
    mend: 'Send `POST` with `content-type: application/json` and a body `{ "query", "variables" }`.',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    means: 'A mutation or a subscription was asked for by `GET`.',
    mend: 'Send it by `POST`.',
  },
  REQUEST_TIMEOUT: {
    status: 408,
    means: 'The request did not arrive in time: its headers, its body, or a file ([limits](#limits)).',
    mend: 'Send it again, over a better line or in smaller parts.',
  },
  BODY_TOO_LARGE: {
    status: 413,
    means: 'The body of the HTTP request has more than 256 KB.',
    mend: 'Send less at once.',
  },
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    means: 'The document is not GraphQL, or has more than 1,000 tokens.',
    mend: 'Mend the syntax, or split the document.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    means: 'The document asks for something the schema does not have.',
    mend: 'Generate your operations from `schema/schema.graphql`.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    means: 'The document holds several operations and none is named, or the name is not among them.',
    mend: 'Send one operation a request.',
  },
  OPERATION_TOO_LARGE: {
    status: 400,
    means:
      'The operation is too deep, too wide or too costly; `limit` and `atMost` say which limit it passes.',
    mend: 'Ask for less: smaller pages (`first`), fewer nested lists, several requests.',
  },
  BAD_USER_INPUT: {
    status: 400,
    means: 'A value cannot be understood; `argument` names it where it is known.',
    mend: 'The message says what would be right.',
  },
  UNAUTHENTICATED: {
    status: 401,
    means: 'Nobody has signed in, or the sign-in has expired or is not valid.',
    mend: 'Sign in again and send `authorization: Bearer …`.',
  },
  FORBIDDEN: {
    status: 403,
    means: 'Whoever asks has no right for what he wants to follow, or has it no longer.',
    mend: 'Ask `whoAmI` what is allowed, or whoever grants rights for one.',
  },
  TOO_MANY_STREAMS: {
    status: 429,
    means: 'So many subscriptions are open already: of one user (20), or of the server (1,000).',
    mend: 'Close some, or share one between tabs; try again later.',
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    means:
      'Too many requests within a minute, of one user or from one address; `limit` and `atMost` say which.',
    mend: 'Wait as long as `Retry-After` says, in seconds.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 400,
    means: 'The id of a document is not known (any more).',
    mend: 'Send the document itself, or have its manifest added to the server.',
  },
  PERSISTED_QUERY_MISMATCH: {
    status: 400,
    means: 'The id that came with a document is not the SHA-256 of its text.',
    mend: 'Hash the text that is sent, byte for byte, or send one of the two alone.',
  },
  DOCUMENT_NOT_ALLOWED: {
    status: 400,
    means:
      'The server takes only documents of its manifests: with `DOCUMENTS=allow-list`, and by `GET` always.',
    mend: 'Use an operation of the SDK word for word, or have your [manifest](documents.md) added to the server.',
  },
  FAILED_TOGETHER: {
    status: 500,
    means:
      'Another field of the same change failed in the database, and with it this one: a change is one transaction.',
    mend: 'Mend what the other error says.',
  },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    means: 'A bug of the server. What went wrong stands in its log, under the request’s id.',
    mend: 'Report `requestId`.',
  },
  UNAVAILABLE: {
    status: 503,
    means:
      'The database or the issuer of sign-ins does not answer, every connection stays taken, or the server stops.',
    mend: 'Try again when `Retry-After` says; a change with the same `idempotencyKey`, it may have been made.',
  },
  TIMEOUT: {
    status: 504,
    means: 'The request passed its deadline and was given up; nothing of it was kept.',
    mend: 'Ask for less, or try again later.',
  },
};

const messages = {
  INTERNAL_SERVER_ERROR:
    'Hệ thống gặp lỗi khi xử lý yêu cầu. Vui lòng thử lại; nếu vẫn lỗi, báo mã yêu cầu cho quản trị viên.',
  UNAVAILABLE: 'Cơ sở dữ liệu tạm thời không trả lời. Vui lòng thử lại sau ít giây.',
  TIMEOUT: 'Yêu cầu mất quá nhiều thời gian và đã dừng. Hãy hỏi ít hơn hoặc thử lại sau.',
  FAILED_TOGETHER: 'Không trả lời được vì một phần khác của cùng yêu cầu đã thất bại.',
  BAD_USER_INPUT: 'Một giá trị gửi lên không hợp lệ: sai dạng, ngoài phạm vi hoặc có ký tự không được phép.',
} as const;

const noRoom =
  'Máy chủ không còn chỗ để ghi nên chưa lưu thay đổi nào. Vui lòng báo quản trị viên, rồi thử lại sau.';

/** What a caller may see of an error: what he can mend, in full; of anything else only its kind. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
  if (original instanceof GraphQLError || extensions.code !== 'INTERNAL_SERVER_ERROR') {
    return { ...formatted, extensions };
  }
  const code = kindOf(original);
  return {
    message: hasNoRoom(original) ? noRoom : messages[code],
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code },
  };
}

const kindsOfGivenUp = {
  TIMEOUT: 'TIMEOUT',
  BUSY: 'UNAVAILABLE',
  STOPPING: 'UNAVAILABLE',
  // Nobody reads it.
  CLIENT_GONE: 'UNAVAILABLE',
} as const satisfies Record<Reason, keyof typeof messages>;

/**
 * By what PostgreSQL and its driver say: SQLSTATE class 22 is a value it cannot take, 57014 a cancelled statement, 25P04 a
 * transaction that took too long.
 */
export function kindOf(error: unknown): keyof typeof messages {
  if (error instanceof GivenUp) return kindsOfGivenUp[error.reason];
  const code = codeOf(error) ?? '';
  if (/^22...$/.test(code)) return 'BAD_USER_INPUT';
  if (code === '57014' || code === '25P04') return 'TIMEOUT';
  if (code === '25P02') return 'FAILED_TOGETHER';
  return isLost(error) || hasNoRoom(error) ? 'UNAVAILABLE' : 'INTERNAL_SERVER_ERROR';
}
