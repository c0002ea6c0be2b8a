import { GraphQLError } from 'graphql';

/** How much one request may ask for, whoever sends it. Every operation of the client SDK stays well below. */
export const limits = {
  /** Size of the HTTP body, in bytes. */
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
} as const;

/** How much one answer may hold. */
export interface Allowance {
  /** Fields that may have to be answered, measured before anything runs. */
  readonly cost: number;
  /** Objects of the answer, counted while it is made. */
  readonly nodes: number;
  /** Size of the answer's JSON, in bytes. */
  readonly bytes: number;
}

/** By who asks: whoever has signed in is known, and may load the largest page of a ranking at once. */
export const allowances = {
  anonymous: { cost: 50_000, nodes: 10_000, bytes: 2_000_000 },
  signedIn: { cost: 200_000, nodes: 40_000, bytes: 8_000_000 },
} as const satisfies Record<string, Allowance>;

export const allowanceFor = (identity: object | null): Allowance =>
  identity === null ? allowances.anonymous : allowances.signedIn;

export function tooLarge(limit: string, atMost: number, asked: number | 'more'): GraphQLError {
  const need = asked === 'more' || !Number.isFinite(asked) ? '' : `, truy vấn này cần ${asked}`;
  return new GraphQLError(`Truy vấn quá lớn: ${limit} tối đa ${atMost}${need}. Hãy chia nhỏ truy vấn.`, {
    extensions: { code: 'OPERATION_TOO_LARGE', limit, atMost, http: { status: 400 } },
  });
}
