/** Each holds a connection and a transaction as long as it lasts; the others of a pool are for requests. */
const atATime = 2;

/** Lets so many work at a time; the others wait for theirs. A turn that is given back twice is given back once. */
export function takeTurns(): () => Promise<() => void> {
  let running = 0;
  const waiting: (() => void)[] = [];
  const turn = () => {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      running -= 1;
      waiting.shift()?.();
    };
  };
  return async () => {
    if (running >= atATime) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    return turn();
  };
}
