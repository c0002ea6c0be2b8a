import type { Conflict, Refusal, Report, ReportStepArgs } from '@thi-dua/schema';
import type { Context } from '../../context.ts';
import { noUnit, unitIdOr } from '../../data/unit-id.ts';
import { type ChangeOutcome, mutate } from '../../mutation/mutate.ts';
import type { Actor } from '../../rights/principal.ts';
import type { Operation } from '../../rights/table.ts';
import { freshReports } from './report.loaders.ts';
import { unitsOfReports } from './report.queries.ts';

interface StepRequest {
  readonly operation: Operation;
  readonly args: ReportStepArgs;
}

/** A step of one report, for whoever has the right over its unit; what is not visible has none. */
export async function takeStep(
  context: Context,
  { operation, args }: StepRequest,
  work: (acting: Actor) => Promise<ChangeOutcome<Report>>,
): Promise<Report | Refusal | Conflict> {
  const units = await unitsOfReports(context.session, [unitIdOr(args.id)]);
  const answer = await mutate(context, {
    operation,
    unitId: units.get(args.id.toLowerCase()) ?? noUnit,
    input: args,
    idempotencyKey: args.idempotencyKey,
    work,
  });
  freshReports(context.loaders);
  return answer;
}
