import { isInstant } from '@thi-dua/schema';
import { isUnitId } from '../unit-id.ts';
import { exactInstantText } from '../vietnam-time.ts';

/** How a value of a sort key travels in a cursor. */
interface KeyTypeEntry {
  /** The type of PostgreSQL that a text of a cursor is cast to. */
  readonly sql: string;
  /** SQL: the value as text, exactly, so that rows that differ in nothing but a microsecond are not skipped. */
  readonly text: (value: string) => string;
  /** Whether PostgreSQL can cast the text: a cursor comes from outside. */
  readonly holds: (text: string) => boolean;
}

const asText = (value: string) => `(${value})::text`;

const isInt = (text: string) => /^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) < 2 ** 31;

export const keyTypes = {
  instant: { sql: 'timestamptz', text: exactInstantText, holds: isInstant },
  date: { sql: 'date', text: asText, holds: (text: string) => isInstant(`${text}T00:00:00Z`) },
  uuid: { sql: 'uuid', text: asText, holds: isUnitId },
  int: { sql: 'int', text: asText, holds: isInt },
  bigint: { sql: 'bigint', text: asText, holds: (text: string) => /^-?\d{1,18}$/.test(text) },
  // PostgreSQL's text cannot hold U+0000.
  text: { sql: 'text', text: asText, holds: (text: string) => !text.includes('\0') },
} as const satisfies Readonly<Record<string, KeyTypeEntry>>;

export type KeyType = keyof typeof keyTypes;
