import { ApiError } from './api-error.ts';

/** How often something is tried again, and until when. */
export interface Retrying {
  readonly retries: number;
  readonly signal: AbortSignal | undefined;
}

/** Tries again what may pass by itself. Only for what does no harm when it is done twice. */
export async function retrying<Result>(
  work: () => Promise<Result>,
  { retries, signal }: Retrying,
): Promise<Result> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= retries || !mayPass(error)) throw error;
      await pause(waitAfter(attempt), signal);
    }
  }
}

/** No answer came, or somebody on the way says that the server is away. */
export function mayPass(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  const { code, status } = error;
  return code === 'NETWORK_ERROR' || code === 'UNAVAILABLE' || status === 502 || status === 503;
}

/** Twice as long each time, up to half a minute; by chance, so that not all clients come back at once. */
export function waitAfter(failures: number): number {
  return Math.min(250 * 2 ** failures, 30_000) * (0.5 + Math.random() / 2);
}

/** Ends early when the signal is given: what comes next sees it. */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end);
    if (signal?.aborted) end();
  });
}
