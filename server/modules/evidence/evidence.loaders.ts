import DataLoader from 'dataloader';
import type { Queries } from '../../data/database.ts';
import { type RevisionKey, readEvidence } from './evidence.queries.ts';
import type { EvidenceRow } from './evidence.row.ts';

/** These loaders are made for one request. */
export function evidenceLoaders(queries: Queries) {
  return {
    /** What backs a revision of a report. */
    evidence: new DataLoader<RevisionKey, EvidenceRow[], string>((keys) => readEvidence(queries, keys), {
      cacheKeyFn: ({ id, revision }) => `${id} ${revision}`,
    }),
  };
}
