import { createHash } from 'node:crypto';

/** SHA-256 of the bytes of a text in UTF-8, hexadecimal: anybody can compute it with the tools of his system. */
export const digestOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
