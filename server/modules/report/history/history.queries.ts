import type { ReportEvent, ReportStep, ValueNote } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { instantText } from '../../../data/vietnam-time.ts';
import type { Actor } from '../../../rights/principal.ts';

/** What is said of a step that somebody takes. */
export interface StepWords {
  readonly step: ReportStep;
  readonly reason: string | null;
  readonly notes: readonly ValueNote[];
}

/**
 * SQL: writes an event for each report of the CTE, with the transaction and in the statement of the step itself. The
 * values it takes are {@link eventValues}, from `$first` on.
 */
export function recordEvents(from: string, first: number): string {
  const value = (place: number) => `$${first + place}`;
  return `insert into report_event (province_code, report_id, revision, step, user_id, user_name, role, reason, notes, narrative)
    select t.province_code, t.id, t.revision, ${value(0)}, ${value(1)}, ${value(2)}, ${value(3)}, ${value(4)}, ${value(5)}::jsonb,
      case when ${value(0)} = 'SUBMITTED' then t.narrative end
    from ${from} t`;
}

export function eventValues({ identity, holding }: Actor, { step, reason, notes }: StepWords): unknown[] {
  return [step, identity.userId, identity.name, holding.role, reason, JSON.stringify(notes)];
}

/** A step as it is read, with what was handed in in words. */
export type EventRow = ReportEvent & { readonly narrative: string | null };

/** What was done with each report, in the order in which it was done. */
export async function readHistories(queries: Queries, reportIds: readonly string[]): Promise<EventRow[][]> {
  const rows = await queries.query<EventRow & { readonly place: number }>(
    `select asked.place, e.step, e.revision, ${instantText('e.at')} as at, e.user_name as by, e.role, e.reason, e.notes, e.narrative
     from unnest($1::uuid[]) with ordinality as asked (id, place)
       join report r on r.id = asked.id
       join report_event e on e.province_code = r.province_code and e.report_id = r.id
     order by asked.place, e.id`,
    [reportIds],
  );
  const histories = reportIds.map((): EventRow[] => []);
  for (const { place, ...event } of rows) histories[Number(place) - 1]?.push(event);
  return histories;
}
