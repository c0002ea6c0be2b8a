import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** Days stay text: a JavaScript `Date` would move them by the server's zone. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day in Vietnam, `YYYY-MM-DD` (ngày).',
  serialize: checked,
  parseValue: checked,
  parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : undefined),
});

function checked(value: unknown): string {
  if (typeof value === 'string' && exists(value)) return value;
  throw new GraphQLError(
    `Ngày phải có dạng YYYY-MM-DD và có thật, ví dụ "2026-08-19"; đã nhận ${JSON.stringify(value)}.`,
    {
      extensions: { code: 'BAD_USER_INPUT' },
    },
  );
}

function exists(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
