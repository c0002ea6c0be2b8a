/** Each export holds a connection while it runs; the rest of the pool must stay free for requests. */
const concurrentExports = 2;

/** Returns a function that waits for a turn and resolves to the function that ends it; ending it twice does no harm. */
export function limitConcurrency(): () => Promise<() => void> {
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
    if (running >= concurrentExports) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    return turn();
  };
}
