import type { Holding } from '../rights/principal.ts';
import type { Interest } from './hub.ts';

/** What somebody follows of the standings: ids of rows, in lower case as PostgreSQL writes them. */
export interface StandingsInterest {
  readonly campaignId: string;
  readonly unitId: string;
  readonly periodId: string | null;
}

export function inStandings(userId: string, { campaignId, unitId, periodId }: StandingsInterest): Interest {
  return {
    userId,
    concerns: (event) =>
      event.kind === 'standings' &&
      event.campaignId === campaignId &&
      (periodId === null || event.periodIds?.includes(periodId) !== false) &&
      event.unitIds?.includes(unitId) !== false,
  };
}

/**
 * What is for him by name, for a unit he holds a right for, or for his whole province. Reports that are handed in,
 * sent back or verified come as changes of standings: they wait for somebody at their unit or above it, or no longer.
 */
export function inInbox(userId: string, holdings: readonly Holding[]): Interest {
  const units = new Set(holdings.map(({ unitId }) => unitId));
  const provinces = new Set(holdings.map(({ provinceCode }) => provinceCode));
  return {
    userId,
    concerns({ kind, provinceCode, userIds, unitIds }) {
      if (kind === 'rights') return false;
      if (userIds === undefined && unitIds === undefined)
        return provinceCode !== undefined && provinces.has(provinceCode);
      return userIds?.includes(userId) === true || unitIds?.some((id) => units.has(id)) === true;
    },
  };
}
