import type { Completeness, CompletenessCount } from '@thi-dua/schema';
import type { Context } from '../../context.ts';
import { isUnitId } from '../../data/unit-id.ts';
import { signedIn } from '../../rights/authorize.ts';
import { type CompletenessScope, countByKind } from './completeness.queries.ts';

/** Returns null if there is no such period, or if the unit is not within the caller's rights. */
export async function readCompleteness(
  { access, queries }: Context,
  asked: CompletenessScope,
): Promise<Completeness | null> {
  signedIn(access);
  if (!isUnitId(asked.periodId) || (await access.allowing('completeness', asked.unitId)) === null)
    return null;
  const byKind = await countByKind(queries, asked);
  return { ...asked, byKind, total: totalOf(byKind) };
}

function totalOf(counts: readonly CompletenessCount[]): CompletenessCount {
  const sum = (field: Exclude<keyof CompletenessCount, 'kind'>) =>
    counts.reduce((total, count) => total + count[field], 0);
  return {
    kind: null,
    due: sum('due'),
    inTime: sum('inTime'),
    late: sum('late'),
    waiting: sum('waiting'),
    overdue: sum('overdue'),
    verified: sum('verified'),
  };
}
