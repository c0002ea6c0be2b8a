import type { GraphQLFormattedError } from 'graphql';
import { errorTable } from '../errors.ts';

/** What an operation was answered with. */
export interface OperationAnswer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Codes of a document that was read and not run. */
const unfit = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

/**
 * An answer that holds any data is 200, with its errors beside; one without has the status of its first error. Whoever
 * asks for `application/json` and for nothing newer takes any other status for a broken line: such a client is told 200
 * also of a document that could not be run, as GraphQL over HTTP has it.
 */
export function statusOf(
  { data, errors = [] }: OperationAnswer,
  accept: string | undefined,
): number | undefined {
  if (errors.length === 0) return undefined;
  if (Object.values(data ?? {}).some((value) => value !== null)) return 200;
  const codes = errors.map(({ extensions }) => String(extensions?.code));
  const cause = codes.find((code) => code !== 'FAILED_TOGETHER') ?? 'INTERNAL_SERVER_ERROR';
  if (data === undefined && unfit.includes(cause) && isOld(accept)) return 200;
  return errorTable[cause]?.status;
}

function isOld(accept = ''): boolean {
  return accept.includes('application/json') && !accept.includes('application/graphql-response+json');
}
