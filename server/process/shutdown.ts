import type { Logger } from 'pino';

type Work = () => Promise<void>;

/** Thrown between two steps of a start that is asked to stop. */
export class Stopped extends Error {}

/** npm passes Ctrl-C on to a process that has had it from the terminal already: that is one wish, not two. */
const sameWish = 1_000;

/** How long closing may take, in milliseconds. */
const atMost = 14_000;

/** What was opened is closed in reverse order, once: at a signal, or when the start fails half-way. */
export class Shutdown {
  private readonly works: Work[] = [];
  private asked: number | undefined;
  private readonly logger: Logger;

  constructor(logger: Logger) {
    this.logger = logger;
  }

  /** Ctrl-C and SIGTERM call `stop`; a second one ends the process at once. */
  listen(stop: () => void): void {
    const heard = (): void => {
      if (this.asked === undefined) {
        this.asked = Date.now();
        this.logger.info('Stopping: requests in flight are finished first. Once more stops at once.');
        stop();
      } else if (Date.now() - this.asked > sameWish) {
        process.exit(1);
      }
    };
    process.on('SIGINT', heard).on('SIGTERM', heard);
    // A terminal that is closed; `nohup`, which wants us to stay, takes the terminal away first.
    if (process.stdout.isTTY) process.on('SIGHUP', heard);
  }

  /** Between two steps of the start. */
  checkpoint(): void {
    if (this.asked !== undefined) throw new Stopped();
  }

  onClose(work: Work): void {
    this.works.push(work);
  }

  /** What has not closed in time is left to the end of the process: an operator, or systemd, waits. */
  async close(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        this.logger.warn(`Not everything was closed within ${atMost / 1_000} s; the process ends without.`);
        resolve();
      }, atMost);
    });
    await Promise.race([this.closeAll(), late]);
    clearTimeout(timer);
  }

  private async closeAll(): Promise<void> {
    for (let work = this.works.pop(); work !== undefined; work = this.works.pop()) await work();
  }
}
