import { GraphQLError } from 'graphql';

/** How much one request may ask for. Every operation of the client SDK stays well below. */
export const limits = {
  /** Of the HTTP body, in bytes. */
  body: 256 * 1024,
  /** Lexical tokens of the document. */
  tokens: 1_000,
  /** For an operation, in milliseconds: all its statements together, and waiting for a connection or a lock. */
  deadline: 10_000,
  /** For what is done with a file once it is there, in milliseconds, and for the parts in which it is read. */
  fileDeadline: 60_000,
  /** For sending an export, which keeps its connection as long as somebody reads it, in milliseconds. */
  exportDeadline: 300_000,
  depth: 8,
  aliases: 15,
  directives: 5,
  cost: 50_000,
} as const;

export function tooLarge(limit: string, atMost: number, asked: number | 'more'): GraphQLError {
  return new GraphQLError(
    `Truy vấn quá lớn: ${limit} tối đa ${atMost}${asked === 'more' ? '' : `, truy vấn này cần ${asked}`}. Hãy chia nhỏ truy vấn.`,
    { extensions: { code: 'OPERATION_TOO_LARGE', limit, atMost, http: { status: 400 } } },
  );
}
