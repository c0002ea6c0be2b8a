import { randomUUID } from 'node:crypto';
import { appendAudit } from '../audit/audit.ts';
import type { Queries } from '../data/queries.ts';

/** What was created or removed, and in which province. */
export interface SampleChange {
  readonly province: string;
  readonly operation: 'makeSample' | 'removeSample';
  readonly after: object;
}

/** Adds one entry to the audit trail, which later explains why many figures came or went at once. */
export function recordSample(
  queries: Queries,
  key: string,
  { province, operation, after }: SampleChange,
): Promise<void> {
  return appendAudit(queries, key, {
    provinceCode: province,
    userId: 'operator',
    userName: 'npm run sample',
    role: null,
    operation,
    noun: 'sample',
    targetId: province,
    unitId: null,
    before: null,
    after,
    requestId: randomUUID(),
  });
}
