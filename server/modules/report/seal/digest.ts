import { createHash } from 'node:crypto';
import type { ReportSeal } from '@thi-dua/schema';

/** Whether the digest is that of the content. */
export function isIntact({ content, digest }: Pick<ReportSeal, 'content' | 'digest'>): boolean {
  return createHash('sha256').update(content, 'utf8').digest('hex') === digest;
}
