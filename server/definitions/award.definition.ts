import type { AwardForm, Criterion, Dossier, Plan, Quota } from '@thi-dua/plugin-api';
import type {
  AwardForm as ApiAwardForm,
  Criterion as ApiCriterion,
  Dossier as ApiDossier,
  Quota as ApiQuota,
} from '@thi-dua/schema';
import { type Definition, definitionId, type Origin, sourceOf } from './definition.ts';
import { bodyDocument } from './plan.definition.ts';
import { deadlineDocument } from './report-duty.definition.ts';
import { requirementDocument } from './requirement.definition.ts';
import { subjectDocument } from './subject.definition.ts';

/** An award form with its criteria. */
export function awardDefinitions(
  origin: Origin,
  campaign: string,
  award: AwardForm,
  position: number,
): Definition[] {
  const key = `${campaign}/award/${award.id}`;
  const columns = { campaign_id: definitionId('campaign', campaign) };
  return [
    { noun: 'award_form', key, position, document: awardDocument(origin, key, award), columns },
    ...award.criteria.map((criterion, index) => criterionDefinition(origin, key, criterion, index)),
  ];
}

function awardDocument({ plan }: Origin, key: string, award: AwardForm): Omit<ApiAwardForm, 'criteria'> {
  return {
    id: key,
    kind: award.kind,
    name: award.name,
    decidedBy: bodyDocument(award.decidedBy),
    subjects: award.subjects.map(subjectDocument),
    occasions: [...award.occasions],
    quota: quotaDocument(award.quota, plan),
    dossier: award.dossier ? dossierDocument(award.dossier, plan) : null,
    appraisedBy: award.appraisedBy ? bodyDocument(award.appraisedBy) : null,
    steps: award.steps.map((step) => ({
      says: step.says,
      from: step.from.map(bodyDocument),
      to: bodyDocument(step.to.body),
      due: step.due ? deadlineDocument(step.due) : null,
      source: sourceOf(step, plan),
    })),
    source: sourceOf(award, plan),
    notes: [...(award.notes ?? [])],
  };
}

function quotaDocument(quota: Quota, plan: Plan): ApiQuota {
  const requested = quota.rule === 'TO_BE_REQUESTED' ? quota : undefined;
  return {
    rule: quota.rule,
    requestedBy: (requested?.by ?? []).map(bodyDocument),
    requestedFrom: requested?.from ? bodyDocument(requested.from) : null,
    source: sourceOf(quota, plan),
    notes: [...(quota.notes ?? [])],
  };
}

function dossierDocument(dossier: Dossier, plan: Plan): ApiDossier {
  return {
    sets: dossier.sets ?? null,
    items: dossier.items.map((item) => ({ ...item, media: [...item.media], form: item.form ?? null })),
    source: sourceOf(dossier, plan),
    notes: [...(dossier.notes ?? [])],
  };
}

function criterionDefinition(
  { plan }: Origin,
  award: string,
  criterion: Criterion,
  position: number,
): Definition {
  const { proof } = criterion;
  const key = `${award}/${criterion.code}`;
  const document: ApiCriterion = {
    id: key,
    code: criterion.code,
    subjects: criterion.for.map(subjectDocument),
    says: criterion.says,
    proof: proof.by,
    requirement: proof.by === 'COMPUTED' ? requirementDocument(proof.condition) : null,
    evidence: proof.by === 'ATTESTED' ? (proof.evidence ?? null) : null,
    prerequisite: criterion.prerequisite,
    source: sourceOf(criterion, plan),
    notes: [...(criterion.notes ?? [])],
  };
  return {
    noun: 'criterion',
    key,
    position,
    document,
    columns: { award_form_id: definitionId('award_form', award) },
  };
}
