import { createHash } from 'node:crypto';

/** A uuid made of a text: the same text gets the same id in every installation. */
export function uuidOf(text: string): string {
  const hex = createHash('md5').update(text).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
