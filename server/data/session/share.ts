/** Who waits for a connection. */
export interface Claim {
  readonly share: ShareName;
  /** Those of one queue are served in order, and the queues of a share in turn. */
  readonly queue: string;
}

export type ShareName = 'public' | 'reading' | 'writing';

export interface Limits {
  /** Connections of the share at a time. */
  readonly most: number;
  /** How many of these connections one queue may hold. */
  readonly perQueue: number;
}

type Go = () => void;

/** A part of the pool, and the queues of those who wait for it. */
export class Share {
  private taken = 0;
  private readonly running = new Map<string, number>();
  // A queue that was served moves to the end: the order of the map is the order of the turns.
  private readonly queues = new Map<string, Go[]>();

  constructor(private readonly limits: Limits) {}

  get waiting(): number {
    return [...this.queues.values()].reduce((sum, { length }) => sum + length, 0);
  }

  admits(queue: string): boolean {
    return this.taken < this.limits.most && (this.running.get(queue) ?? 0) < this.limits.perQueue;
  }

  enter(queue: string): void {
    this.taken += 1;
    this.running.set(queue, (this.running.get(queue) ?? 0) + 1);
  }

  leave(queue: string): void {
    this.taken -= 1;
    const left = (this.running.get(queue) ?? 0) - 1;
    if (left > 0) this.running.set(queue, left);
    else this.running.delete(queue);
  }

  wait(queue: string, go: Go): void {
    const line = this.queues.get(queue);
    if (line === undefined) this.queues.set(queue, [go]);
    else line.push(go);
  }

  forget(queue: string, go: Go): void {
    const line = this.queues.get(queue) ?? [];
    this.keep(
      queue,
      line.filter((one) => one !== go),
    );
  }

  /** Lets the next one go who may; false when nobody may. */
  next(): boolean {
    for (const [queue, [go, ...others]] of this.queues) {
      if (go === undefined || !this.admits(queue)) continue;
      this.queues.delete(queue);
      this.keep(queue, others);
      this.enter(queue);
      go();
      return true;
    }
    return false;
  }

  private keep(queue: string, line: Go[]): void {
    if (line.length > 0) this.queues.set(queue, line);
    else this.queues.delete(queue);
  }
}
