import type { Queries } from './queries.ts';

/** SQL: an instant of the rules' clock as the real one shows it then; for whoever waits by the real one, as jobs do. */
export function onRealClock(instant: string): string {
  return `${instant} + (now() - app_now())`;
}

/** By how much the rules' clock differs from the real one, in words of PostgreSQL; null if they are the same. */
export async function clockShift(queries: Queries): Promise<string | null> {
  const [row] = await queries.query<{ shift: string }>(
    'select (app_now() - now())::text as shift where app_now() is distinct from now()',
  );
  return row?.shift ?? null;
}
