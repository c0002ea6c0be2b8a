import { type AnchorOptions, anchorKeeper } from './audit/keep-anchor.ts';
import { forgetOldKeys } from './mutation/idempotency.ts';
import { regularly } from './process/regularly.ts';

/**
 * What a server does beside requests, from before the first to after the last of them. Answers how to end it: the
 * last anchor then knows the whole trail.
 */
export async function startHousekeeping(given: AnchorOptions): Promise<() => Promise<void>> {
  const { database, logger } = given;
  const keepAnchor = anchorKeeper(given);
  const anchors = regularly({ name: 'audit anchor', every: 5_000, work: keepAnchor }, logger);
  const keys = { name: 'idempotency keys', every: 3_600_000, work: () => forgetOldKeys(database) };
  const forgetting = regularly(keys, logger);
  await anchors.first;
  return async () => {
    await Promise.all([anchors.stop(), forgetting.stop()]);
    await keepAnchor().catch((error: unknown) =>
      logger.warn(error, 'The last audit anchor was not written.'),
    );
  };
}
