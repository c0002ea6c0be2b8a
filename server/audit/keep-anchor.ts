import type { Logger } from 'pino';
import type { Queries } from '../data/database.ts';
import { unacknowledged } from './acknowledge.ts';
import { type Anchor, anchorFile, readAnchor, readHeads, writeAnchor } from './anchor.ts';

export interface AnchorOptions {
  readonly database: Queries;
  readonly auditKey: string;
  readonly dataDirectory: string;
  readonly logger: Logger;
}

/**
 * Writes down how far the audit trail has come, each time it is called and the trail has grown. What was known once
 * and is gone is reported once a minute, and its anchor stays, for it is the evidence, until an operator acknowledges
 * the loss.
 */
export function anchorKeeper({
  database,
  auditKey,
  dataDirectory,
  logger,
}: AnchorOptions): () => Promise<void> {
  const file = anchorFile(dataDirectory);
  let known: Anchor | undefined;
  const tell = atMostEvery(60_000, logger);
  return async () => {
    const before = known ?? (await readAnchor(file, auditKey));
    if (before === 'forged') {
      tell({}, `${file} is not sealed by the audit key of this server: it is left as it is.`);
      return;
    }
    const lost = before === 'missing' ? [] : await unacknowledged(database, auditKey, before);
    if (lost.length > 0) {
      const chains = lost.map(({ chain }) => chain);
      tell({ chains }, lostMessage);
      return;
    }
    const anchor = { at: new Date().toISOString(), heads: await readHeads(database) };
    if (before !== 'missing' && JSON.stringify(anchor.heads) === JSON.stringify(before.heads)) return;
    try {
      await writeAnchor(file, auditKey, anchor);
      known = anchor;
    } catch (error) {
      tell(
        { err: error },
        `${file} cannot be written: the end of the audit trail is not protected until it can.`,
      );
    }
  };
}

const lostMessage =
  'The audit trail has lost entries it had: run npm run audit:verify. After a failover or a restore that explains it, ' +
  'npm run audit:acknowledge.';

/** Logs an error that lasts once in so many milliseconds, and drops it in between. */
function atMostEvery(milliseconds: number, logger: Logger): (details: object, message: string) => void {
  let last = -Infinity;
  return (details, message) => {
    if (performance.now() - last < milliseconds) return;
    last = performance.now();
    logger.error(details, message);
  };
}
