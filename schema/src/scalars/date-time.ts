import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** An instant that somebody gives. It stays text, and says its offset: nothing depends on the zone of a server. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'An instant, ISO 8601 with its offset: `2026-07-05T17:01:00+07:00` (thời điểm).',
  serialize: checked,
  parseValue: checked,
  parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : undefined),
});

const form =
  /^([1-9]\d{3}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

function checked(value: unknown): string {
  if (typeof value === 'string' && isInstant(value)) return value;
  throw new GraphQLError(
    `Thời điểm phải có dạng ISO 8601 với múi giờ và có thật, ví dụ "2026-07-05T17:01:00+07:00"; đã nhận ${JSON.stringify(value)}.`,
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
}

/** Whether a text is an instant that exists, with its offset. */
export function isInstant(text: string): boolean {
  const day = form.exec(text)?.[1];
  if (day === undefined) return false;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
}
