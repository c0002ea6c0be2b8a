export interface FollowerOptions {
  /** At least so many milliseconds between two looks. */
  readonly pace: number;
  onEnd(): void;
}

type Step = IteratorResult<true, undefined>;

/**
 * Says: look again. Draws together what happens faster than anybody wants to look: whoever looks slowly misses nothing
 * but what is out of date by then. The first look is due at once.
 */
export class Follower implements AsyncIterableIterator<true, undefined> {
  private readonly options: FollowerOptions;
  private due = true;
  private ended = false;
  private earliest = 0;
  private timer: NodeJS.Timeout | undefined;
  private answer: ((step: Step) => void) | undefined;

  constructor(options: FollowerOptions) {
    this.options = options;
  }

  wake(): void {
    this.due = true;
    this.settle();
  }

  /** No more is said; whoever waits for it is told so at once. */
  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.options.onEnd();
    clearTimeout(this.timer);
    this.settle();
  }

  next(): Promise<Step> {
    return new Promise((resolve) => {
      this.answer = resolve;
      this.settle();
    });
  }

  async return(): Promise<Step> {
    this.end();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private settle(): void {
    if (this.ended) this.give({ done: true, value: undefined });
    else if (this.due && this.answer !== undefined && this.timer === undefined) this.inTime();
  }

  private inTime(): void {
    const wait = this.earliest - performance.now();
    if (wait > 0) {
      this.timer = setTimeout(() => {
        this.timer = undefined;
        this.settle();
      }, wait);
      return;
    }
    this.due = false;
    this.earliest = performance.now() + this.options.pace;
    this.give({ done: false, value: true });
  }

  private give(step: Step): void {
    this.answer?.(step);
    this.answer = undefined;
  }
}
