import type { ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';

export interface TurnLimits {
  readonly atOnce: number;
  /** How many may wait, all together and of one key. */
  readonly waiting: number;
  readonly each: number;
  /** How long one may wait, in milliseconds. */
  readonly patience: number;
}

export interface FairTurns {
  /** Waits for a turn; answers how to give it back. Throws `UNAVAILABLE` when that would take too long. */
  enter(key: string, response: ServerResponse): Promise<() => void>;
}

/** A few at once; the others wait in a line of each key, and the lines are served in turn: none holds up another. */
export function fairTurns({ atOnce, waiting, each, patience }: TurnLimits): FairTurns {
  const lines = new Map<string, (() => void)[]>();
  let running = 0;
  let queued = 0;

  const leaveLine = (key: string, go: () => void): boolean => {
    const line = lines.get(key) ?? [];
    const place = line.indexOf(go);
    if (place < 0) return false;
    line.splice(place, 1);
    if (line.length === 0) lines.delete(key);
    queued -= 1;
    return true;
  };
  const next = (): void => {
    const [first] = lines;
    if (first === undefined) {
      running -= 1;
      return;
    }
    const [key, line] = first;
    const [go] = line;
    if (go === undefined) return;
    leaveLine(key, go);
    // To the end of the lines.
    if (lines.delete(key)) lines.set(key, line);
    go();
  };
  const wait = (key: string, response: ServerResponse): Promise<void> => {
    const line = lines.get(key) ?? [];
    if (queued >= waiting || line.length >= each) throw busy();
    return new Promise((resolve, reject) => {
      const go = () => {
        clearTimeout(timer);
        response.off('close', giveUp);
        resolve();
      };
      const giveUp = () => {
        clearTimeout(timer);
        if (leaveLine(key, go)) reject(busy());
      };
      const timer = setTimeout(giveUp, patience);
      response.once('close', giveUp);
      line.push(go);
      lines.set(key, line);
      queued += 1;
    });
  };
  return {
    async enter(key, response) {
      if (running < atOnce) running += 1;
      else await wait(key, response);
      let left = false;
      return () => {
        if (!left) next();
        left = true;
      };
    },
  };
}

function busy(): GraphQLError {
  return new GraphQLError('Máy chủ đang phục vụ quá nhiều người. Vui lòng thử lại sau ít giây.', {
    extensions: { code: 'UNAVAILABLE' },
  });
}
