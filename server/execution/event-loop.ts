import { setImmediate } from 'node:timers';

/** After so many milliseconds without a break, others get their turn before an answer is gone on with. */
const most = 10;

/** When the present turn of the event loop began to work for answers; 0: nothing has been done in it yet. */
let began = 0;
const waiting: (() => void)[] = [];

/** Whether the event loop has been held for so long that others should get their turn. */
export function isLate(): boolean {
  const now = performance.now();
  if (began !== 0) return now - began > most;
  began = now;
  setImmediate(nextTurn);
  return false;
}

/** Waits until it is one's turn again; whoever waits is served in order, one a turn. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
  });
}

function nextTurn(): void {
  began = 0;
  const next = waiting.shift();
  if (next === undefined) return;
  began = performance.now();
  // Before the next one is let on, what came in meanwhile is looked after.
  setImmediate(nextTurn);
  next();
}
