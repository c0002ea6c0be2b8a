import type { Logger } from 'pino';

export interface Regular {
  readonly name: string;
  /** Milliseconds from the end of one turn to the next. */
  readonly every: number;
  readonly work: () => Promise<void>;
}

export interface Regularly {
  /** The first turn. */
  readonly first: Promise<void>;
  /** After the turn that runs, if one does. */
  stop(): Promise<void>;
}

/** Works now and again and again; a turn that fails is logged, and the next one comes all the same. */
export function regularly({ name, every, work }: Regular, logger: Logger): Regularly {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const turn = async (): Promise<void> => {
    await work().catch((error: unknown) => logger.warn(error, `${name}: failed, tried again later`));
    if (stopped) return;
    timer = setTimeout(() => {
      running = turn();
    }, every).unref();
  };
  const first = turn();
  let running = first;
  return {
    first,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
