import type { Completeness, CompletenessCount, UnitCompleteness } from '@thi-dua/schema';
import type { Context } from '../../context.ts';
import { checkFirst, type Page, type PageArgs, pageOf } from '../../data/cursor.ts';
import { isUnitId } from '../../data/unit-id.ts';
import { signedIn } from '../../rights/authorize.ts';
import {
  type CompletenessFilter,
  type CompletenessScope,
  countByKind,
  countUnits,
  readUnits,
} from './completeness.queries.ts';

/** null: out of the caller's rights, or no such period. */
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

export async function listUnits(
  { queries }: Pick<Context, 'queries'>,
  asked: CompletenessFilter,
  page: PageArgs,
): Promise<Page<UnitCompleteness>> {
  checkFirst(page.first);
  return pageOf(await readUnits(queries, asked, page), page, {
    keyOf: ({ name, unitId }) => [name, unitId],
    total: () => countUnits(queries, asked),
  });
}
