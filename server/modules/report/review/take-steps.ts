import type { BulkArgs, Conflict, Refusal, ReportBatch, ReportItemInput } from '@thi-dua/schema';
import type { Context } from '../../../context.ts';
import { noUnit, unitIdOr } from '../../../data/unit-id.ts';
import { mutateEach } from '../../../mutation/mutate-each.ts';
import type { PerformedChange } from '../../../mutation/perform.ts';
import { Refused, refuse } from '../../../mutation/refusal.ts';
import type { Actor } from '../../../rights/principal.ts';
import type { Operation } from '../../../rights/table.ts';
import { freshReports } from '../report.loaders.ts';
import { unitsOfReports } from '../report.queries.ts';
import type { Review } from './review.queries.ts';
import { type Outcome, reviewReports } from './review-reports.ts';

/** With how many reports a step is taken at once. */
const most = 100;

interface StepsRequest {
  readonly operation: Operation;
  readonly args: BulkArgs & { readonly items: readonly ReportItemInput[] };
}

/** A step with many reports, each for whoever has the right over its unit. */
export async function takeSteps(
  context: Context,
  { operation, args }: StepsRequest,
  reviewOf: () => Review,
): Promise<ReportBatch | Refusal | Conflict> {
  const { session } = context;
  const { items, allOrNothing, idempotencyKey } = args;
  const ids = items.slice(0, most).map(({ id }) => unitIdOr(id).toLowerCase());
  const units = await unitsOfReports(session, ids);
  const unitIds = ids.map((id) => units.get(id) ?? noUnit);
  const answer = await mutateEach<ReportBatch>(context, {
    operation,
    unitIds,
    input: args,
    idempotencyKey,
    work: async (acting) => {
      checkItems(items);
      const reviewed = items.map((item, place) => ({
        ...item,
        id: ids[place] ?? noUnit,
        acting: acting[place] ?? null,
      }));
      const outcomes = await reviewReports(session, reviewOf(), { items: reviewed, allOrNothing });
      return batchOf(outcomes, { items, acting, unitIds, allOrNothing });
    },
  });
  freshReports(context.loaders);
  return answer;
}

function checkItems(items: readonly ReportItemInput[]): void {
  if (items.length === 0 || items.length > most) {
    throw refuse('INVALID', `Mỗi lần xử lý từ 1 đến ${most} báo cáo.`, 'items');
  }
  const ids = new Set(items.map(({ id }) => id.toLowerCase()));
  if (ids.size < items.length) throw refuse('INVALID', 'Một báo cáo được gửi hai lần.', 'items');
}

interface Sent {
  readonly items: readonly ReportItemInput[];
  readonly acting: readonly (Actor | null)[];
  readonly unitIds: readonly string[];
  readonly allOrNothing: boolean;
}

function batchOf(
  outcomes: readonly Outcome[],
  { items, acting, unitIds, allOrNothing }: Sent,
): PerformedChange<ReportBatch> {
  const refused = outcomes.filter((outcome) => outcome instanceof Refused).length;
  const applied = !allOrNothing || refused === 0;
  const results = outcomes.map((outcome, place) => ({
    id: items[place]?.id ?? '',
    outcome: outcome instanceof Refused ? outcome.refusal : outcome.result,
  }));
  const done = outcomes.flatMap((outcome, place) => {
    const who = acting[place];
    if (!applied || outcome instanceof Refused || who == null) return [];
    return [{ ...outcome, acting: who, unitId: unitIds[place] ?? noUnit }];
  });
  return { result: { applied, done: done.length, refused, results }, done };
}
