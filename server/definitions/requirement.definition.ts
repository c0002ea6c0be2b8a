import type { Condition, Measured } from '@thi-dua/plugin-api';
import type { Requirement } from '@thi-dua/schema';
import { requirementText } from './requirement.words.ts';

/** A condition as the API shows it: as a sentence and as data. */
export function requirementDocument(condition: Condition): Requirement {
  return { ...emptyRequirement, kind: condition.is, text: requirementText(condition), ...factsOf(condition) };
}

const emptyRequirement: Omit<Requirement, 'kind' | 'text'> = {
  comparator: null,
  threshold: null,
  grade: null,
  unitKinds: [],
  rank: null,
  awardCount: null,
  awardKind: null,
  awardedBy: [],
  parts: [],
  indicatorId: null,
};

function factsOf(condition: Condition): Partial<Requirement> {
  switch (condition.is) {
    case 'MEASURED':
      return measuredFacts(condition);
    case 'ALL_OF':
    case 'ANY_OF':
      return { parts: condition.conditions.map(requirementDocument) };
    case 'SHARE_OF_UNITS':
      return {
        ...condition.bound,
        unitKinds: [...condition.of],
        parts: [requirementDocument(condition.where)],
      };
    case 'RANK_IN_BLOC':
      return { rank: condition.rank };
    case 'AWARDS_HELD':
      return {
        awardCount: condition.count,
        awardKind: condition.form,
        awardedBy: condition.from.map((body) => body.name),
      };
    case 'ALL_TARGETS_MET':
      return {};
  }
}

function measuredFacts({ indicator, comparator, threshold, grade }: Measured): Partial<Requirement> {
  return { indicatorId: indicator.id, comparator, threshold: threshold ?? null, grade: grade ?? null };
}
