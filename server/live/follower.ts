/** Says: look again. How often it was said since the last look makes no difference. */
export interface Follower extends AsyncIterableIterator<true> {
  wake(): void;
  /** No more is said; whoever waits for it is told so at once. */
  end(): void;
}

export interface FollowerOptions {
  /** At least so many milliseconds between two looks. */
  readonly pace: number;
  onEnd(): void;
}

/**
 * Draws together what happens faster than anybody wants to look: whoever looks slowly misses nothing but what is out of
 * date by then. The first look is due at once.
 */
export function openFollower({ pace, onEnd }: FollowerOptions): Follower {
  let due = true;
  let ended = false;
  let earliest = 0;
  let timer: NodeJS.Timeout | undefined;
  let answer: ((result: IteratorResult<true>) => void) | undefined;
  const give = (result: IteratorResult<true>): void => {
    answer?.(result);
    answer = undefined;
  };
  const look = (): void => {
    if (ended) {
      give({ done: true, value: undefined });
      return;
    }
    if (!due || answer === undefined || timer !== undefined) return;
    const wait = earliest - performance.now();
    if (wait > 0) {
      timer = setTimeout(() => {
        timer = undefined;
        look();
      }, wait);
      return;
    }
    due = false;
    earliest = performance.now() + pace;
    give({ done: false, value: true });
  };
  const end = (): void => {
    if (ended) return;
    ended = true;
    onEnd();
    clearTimeout(timer);
    look();
  };
  return {
    wake() {
      due = true;
      look();
    },
    end,
    next() {
      return new Promise((resolve) => {
        answer = resolve;
        look();
      });
    },
    async return() {
      end();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
