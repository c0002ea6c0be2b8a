import type { Owner } from '../ownership.ts';

export interface Watch {
  /** Gives the lock back. */
  end(): Promise<void>;
}

interface WatchedCluster {
  readonly owner: Owner;
  /** Brings the server back and takes its lock; throws when that fails. */
  readonly reclaim: () => Promise<Owner>;
  readonly onChange: (answers: boolean, why?: unknown) => void;
}

/**
 * The connection that holds the lock is also how we hear that the server is gone. When one of its processes is
 * killed, PostgreSQL ends every connection and comes back by itself; when all of it is killed, somebody has to start
 * it: `reclaim` does either, and is asked each second until it succeeds.
 */
export function watch({ owner, reclaim, onChange }: WatchedCluster): Watch {
  let current: Owner | undefined = owner;
  let ending = false;
  let reclaiming: Promise<void> | undefined;
  let told: unknown;
  const lost = (why?: unknown): void => {
    if (ending) return;
    // Once when it is lost, and once more with the first reason why it does not come back.
    if (current !== undefined || (told === undefined && why !== undefined)) onChange(false, why);
    told = why ?? told;
    current = undefined;
    setTimeout(retry, 1_000).unref();
  };
  const retry = (): void => {
    if (ending) return;
    reclaiming = reclaim().then((again) => {
      current = again;
      told = undefined;
      again.once('end', () => lost());
      onChange(true);
    }, lost);
  };
  owner.once('end', () => lost());
  return {
    end: async () => {
      ending = true;
      await reclaiming;
      await current?.end().catch(() => undefined);
    },
  };
}
