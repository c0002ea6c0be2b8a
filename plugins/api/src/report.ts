import type { Cited } from './cited.ts';
import type { Deadline } from './deadline.ts';
import type { Indicator } from './indicator.ts';
import type { Phase } from './phase.ts';
import type { Body, Desk } from './plan.ts';
import type { Timing } from './timing.ts';
import type { UnitKind } from './unit-kind.ts';

/** How often a report falls due. */
export const rhythms = [
  'ONCE',
  'MONTHLY',
  'QUARTERLY',
  'HALF_YEARLY',
  'YEARLY',
  'EACH_PHASE',
  'ON_REQUEST',
] as const;

/** One of {@link rhythms}. */
export type Rhythm = (typeof rhythms)[number];

/** A report that is due (chế độ báo cáo): what, from whom to whom, through which desk, until when. */
export interface ReportDuty<P extends Phase = Phase> extends Cited {
  readonly noun: 'report';
  readonly id: string;
  readonly name: string;
  /** Who writes it, in words, and which kinds of units that means. */
  readonly from: { readonly name: string; readonly kinds: readonly UnitKind[] };
  readonly to: readonly Body[];
  /** The desk that takes it in on the way. */
  readonly via?: Desk;
  readonly rhythm: Rhythm;
  readonly due: Deadline;
  /** Days around the deadline, where the plan or its guidance counts them. */
  readonly timing?: Timing;
  /** The phase it reports on; absent: the campaign, or the year of the work plan. */
  readonly covers?: P;
  /** What it asks for beyond what the targets measure, for example an answer in words. */
  readonly asks?: readonly Indicator[];
}

/** Declares a report that is due, once unless `rhythm` says otherwise. */
export function report<const P extends Phase = never>(
  id: string,
  facts: Omit<ReportDuty<P>, 'noun' | 'id' | 'rhythm'> & Partial<Pick<ReportDuty, 'rhythm'>>,
): ReportDuty<P> {
  return { noun: 'report', id, rhythm: 'ONCE', ...facts };
}
