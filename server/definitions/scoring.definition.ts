import type { Bloc, Penalty, Plan, ScoringScheme } from '@thi-dua/plugin-api';
import type { Bloc as ApiBloc, Penalty as ApiPenalty, Scoring } from '@thi-dua/schema';
import { targetKey } from './area.definition.ts';
import { sourceOf } from './definition.ts';

/** The campaign, by its key, and the plan that a scoring scheme or a bloc belongs to. */
interface ScoringOwner {
  readonly campaign: string;
  readonly plan: Plan;
}

export function scoringDocument(scheme: ScoringScheme, { campaign, plan }: ScoringOwner): Scoring {
  return {
    points: scheme.points.map(({ target, points, award }) => ({
      targetId: targetKey(campaign, target),
      points,
      award,
    })),
    attainmentCap: scheme.attainmentCap,
    bonuses: scheme.bonuses.map(({ indicator, each, atMost }) => ({
      indicatorId: indicator.id,
      each,
      atMost,
    })),
    penalties: scheme.penalties.map(penaltyDocument),
    missing: scheme.missing,
    ties: [...scheme.ties],
    source: sourceOf(scheme, plan),
    notes: [...(scheme.notes ?? [])],
  };
}

function penaltyDocument(penalty: Penalty): ApiPenalty {
  return {
    for: penalty.for,
    indicatorId: penalty.for === 'INDICATOR' ? penalty.indicator.id : null,
    each: penalty.each,
    atMost: penalty.atMost,
  };
}

export function blocDocument(bloc: Bloc, { campaign, plan }: ScoringOwner): ApiBloc {
  return {
    id: `${campaign}/bloc/${bloc.id}`,
    name: bloc.name,
    kinds: [...bloc.kinds],
    unitCodes: [...bloc.units],
    source: sourceOf(bloc, plan),
    notes: [...(bloc.notes ?? [])],
  };
}
