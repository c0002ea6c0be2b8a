import type { Extension } from '@thi-dua/schema';
import { exactInstantText, instantText } from '../../data/vietnam-time.ts';

/** An extension as it is read: what the API shows, and who is behind it. */
export type ExtensionRow = Extension & {
  readonly provinceCode: string;
  /** Who asked for it, or granted it without being asked, by his id. */
  readonly madeBy: string;
  /** Creation instant to the microsecond, by which lists are sorted. */
  readonly madeAt: string;
};

/** Where an extension holds, or is looked for. */
export interface UnitInPeriod {
  readonly unitId: string;
  readonly periodId: string;
}

/** The columns of an {@link ExtensionRow}, of `extension x`. */
export const extensionColumns = `x.id, x.unit_id as "unitId", x.period_id as "periodId", x.state, x.reason,
  ${instantText('x.asked_until')} as "askedUntil", ${instantText('x.until')} as until,
  x.state = 'GRANTED' and app_now() < x.until as "inForce",
  case when x.asked_until is not null then x.made_by_name end as "askedBy",
  case when x.asked_until is not null then ${instantText('x.made_at')} end as "askedAt",
  x.decided_by_name as "decidedBy", ${instantText('x.decided_at')} as "decidedAt", x.decision_reason as "decisionReason",
  ${instantText('x.withdrawn_at')} as "withdrawnAt", x.version, x.province_code as "provinceCode", x.made_by as "madeBy",
  ${exactInstantText('x.made_at')} as "madeAt"`;
