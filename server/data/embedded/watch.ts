import type { Owner } from './ownership.ts';

export interface Watch {
  answers(): boolean;
  /** Gives the lock back. */
  end(): Promise<void>;
}

interface Watched {
  readonly owner: Owner;
  /** Asks for the lock once more; throws while the server is not there. */
  readonly reclaim: () => Promise<Owner | undefined>;
  readonly onChange: (answers: boolean) => void;
}

/**
 * The connection that holds the lock is also how we hear that the server is gone. PostgreSQL ends every connection
 * when one of its processes is killed, and comes back by itself: so the lock is asked for again, each second.
 */
export function watch({ owner, reclaim, onChange }: Watched): Watch {
  let current: Owner | undefined = owner;
  let ending = false;
  const lost = (): void => {
    if (ending) return;
    if (current !== undefined) onChange(false);
    current = undefined;
    setTimeout(retry, 1_000).unref();
  };
  const retry = (): void => {
    if (ending) return;
    reclaim().then((again) => {
      if (again === undefined) return lost();
      current = again;
      again.once('end', lost);
      onChange(true);
    }, lost);
  };
  owner.once('end', lost);
  return {
    answers: () => current !== undefined,
    end: async () => {
      ending = true;
      await current?.end().catch(() => undefined);
    },
  };
}
