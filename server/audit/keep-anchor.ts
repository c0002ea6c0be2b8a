import type { Logger } from 'pino';
import type { Queries } from '../data/database.ts';
import { type Anchor, anchorFile, lostHeads, readAnchor, readHeads, writeAnchor } from './anchor.ts';

export interface Anchoring {
  readonly database: Queries;
  readonly auditKey: string;
  readonly dataDirectory: string;
  readonly logger: Logger;
}

/**
 * Writes down how far the audit trail has come, each time it is called and the trail has grown. What was known once
 * and is gone is reported, and its anchor stays: it is the evidence.
 */
export function anchorKeeper({ database, auditKey, dataDirectory, logger }: Anchoring): () => Promise<void> {
  const file = anchorFile(dataDirectory);
  let known: Anchor | undefined;
  return async () => {
    const before = known ?? (await readAnchor(file, auditKey));
    if (before === 'forged') {
      logger.error(`${file} is not sealed by the audit key of this server: it is left as it is.`);
      return;
    }
    const lost = before === 'missing' ? [] : await lostHeads(database, before);
    if (lost.length > 0) {
      const lanes = lost.map(({ lane }) => lane);
      logger.error({ lanes }, 'The audit trail has lost entries it had: run npm run audit:verify.');
      return;
    }
    const anchor = { at: new Date().toISOString(), heads: await readHeads(database) };
    if (before !== 'missing' && JSON.stringify(anchor.heads) === JSON.stringify(before.heads)) return;
    await writeAnchor(file, auditKey, anchor);
    known = anchor;
  };
}
