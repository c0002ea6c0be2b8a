import { GivenUp } from './given-up.ts';
import { type Claim, type Limits, Share, type ShareName } from './share.ts';

/**
 * Who gets a connection of requests, decided before one is taken. Each share is smaller than the pool, so that none
 * of them keeps the others out, and within a share the queues take turns: nobody waits for another user's heavy reads,
 * nor for the lock of another province.
 */
export interface Shares {
  readonly waiting: number;
  /** Answers how to leave. Throws `GivenUp` when there is no room in time. */
  take(claim: Claim): Promise<() => void>;
}

/** How long somebody waits for a connection, in milliseconds: he is to be told within two seconds. */
export const connectionPatience = 1_800;

/**
 * Those who write in one province wait for its lock in any case: one works, the next prepares. Nobody signed in has more
 * than a part of what the readers have.
 */
const limitsIn = (size: number): Readonly<Record<ShareName, Limits>> => ({
  public: { most: Math.max(1, Math.floor(size * 0.3)), perQueue: size },
  reading: { most: Math.ceil(size * 0.6), perQueue: Math.ceil(size * 0.4) },
  writing: { most: Math.ceil(size * 0.5), perQueue: 2 },
});

export function openShares(size: number, patience: number): Shares {
  const limits = limitsIn(size);
  const shares = {
    public: new Share(limits.public),
    reading: new Share(limits.reading),
    writing: new Share(limits.writing),
  };
  // The one that was served last stands last.
  const order: Share[] = Object.values(shares);
  let taken = 0;
  const serve = (): void => {
    for (let served = true; served && taken < size; ) {
      const share = order.find((one) => one.next());
      served = share !== undefined;
      if (share === undefined) continue;
      taken += 1;
      order.push(...order.splice(order.indexOf(share), 1));
    }
  };
  const leaving = (share: Share, queue: string) => () => {
    taken -= 1;
    share.leave(queue);
    serve();
  };
  const wait = (share: Share, queue: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const go = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        share.forget(queue, go);
        reject(new GivenUp('BUSY'));
      }, patience);
      share.wait(queue, go);
    });
  return {
    get waiting() {
      return order.reduce((sum, share) => sum + share.waiting, 0);
    },
    async take({ share: name, queue }) {
      const share = shares[name];
      if (taken < size && share.admits(queue)) {
        taken += 1;
        share.enter(queue);
      } else await wait(share, queue);
      return leaving(share, queue);
    },
  };
}
