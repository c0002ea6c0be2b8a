import { invalidInput } from '../invalid-input.ts';
import { keyTypes } from './key-type.ts';
import type { Keyset } from './keyset.ts';

/** A cursor holds the name of its list and the sort key of its row. It is no secret and grants nothing: rights filter rows. */
export function encodeCursor({ list }: Keyset, sortKey: readonly string[]): string {
  return encode([list, ...sortKey]);
}

/**
 * The sort key in a cursor of this list. Every other text is refused in one way: the cursor of another list, one that was
 * tampered with, or one from before the list got its present order.
 */
export function decodeCursor(order: Keyset, cursor: string): readonly string[] {
  const parts = parse(Buffer.from(cursor, 'base64url').toString());
  if (!Array.isArray(parts)) throw wrongCursor();
  const [list, ...sortKey] = parts;
  if (list !== order.list || !isKeyOf(order, sortKey) || encode(parts) !== cursor) throw wrongCursor();
  return sortKey;
}

const encode = (parts: readonly unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isKeyOf({ columns }: Keyset, parts: readonly unknown[]): parts is readonly string[] {
  if (parts.length !== columns.length) return false;
  return columns.every(([, type], index) => {
    const part = parts[index];
    return typeof part === 'string' && keyTypes[type].holds(part);
  });
}

const wrongCursor = () =>
  invalidInput(
    'Con trỏ trang "after" không hợp lệ: hãy dùng đúng giá trị "endCursor" đã nhận từ chính danh sách này.',
    'after',
  );
