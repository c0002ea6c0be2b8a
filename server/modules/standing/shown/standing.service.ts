import type { Context } from '../../../context.ts';
import { isUnitId } from '../../../data/unit-id.ts';
import { signedIn } from '../../../rights/authorize.ts';
import type { StandingView } from './shown-standing.row.ts';
import { findStanding, type StandingKey } from './standing.queries.ts';

/** Returns null if the unit is not on the roll of the period or not within the caller's rights. */
export async function readStanding(
  { access, queries }: Pick<Context, 'access' | 'queries'>,
  operation: 'standing' | 'targetStanding',
  key: StandingKey,
): Promise<StandingView | null> {
  signedIn(access);
  if (!isUnitId(key.periodId) || (await access.allowing(operation, key.unitId)) === null) return null;
  return findStanding(queries, key);
}
