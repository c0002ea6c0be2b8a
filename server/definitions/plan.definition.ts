import type { Body, Issue, LegalBasis, Plan, Plugin } from '@thi-dua/plugin-api';
import type { Body as ApiBody, LegalBasis as ApiLegalBasis, Plan as ApiPlan } from '@thi-dua/schema';
import type { Definition } from './definition.ts';

/** The key of a plan, which is its id in the API. */
export const planKey = (plugin: Plugin, plan: Plan): string => `${plugin.id}/${plan.id}`;

export function planDefinition(plugin: Plugin, plan: Plan, position: number): Definition {
  const document: ApiPlan = {
    id: planKey(plugin, plan),
    title: plan.title,
    issuer: bodyDocument(plan.issuer),
    number: plan.number ?? null,
    issueKnown: plan.issued.known,
    issued: issuedText(plan.issued),
    signer: plan.signer.name,
    signerCapacity: plan.signer.capacity,
    bases: plan.bases.map(basisDocument),
    carriesOut: plan.carriesOut.map(basisDocument),
    notes: [...plan.notes],
  };
  return { noun: 'plan', key: document.id, position, document, columns: {} };
}

export function bodyDocument(body: Body): ApiBody {
  return { id: body.id, name: body.name, level: body.level };
}

function basisDocument(basis: LegalBasis): ApiLegalBasis {
  return {
    title: basis.title,
    issuer: basis.issuer ?? null,
    issuedOn: basis.issuedOn ?? null,
    section: basis.at,
    notes: [...(basis.notes ?? [])],
  };
}

function issuedText(issued: Issue): string {
  switch (issued.known) {
    case 'DAY':
      return issued.day;
    case 'MONTH':
      return issued.month;
    case 'YEAR':
      return String(issued.year);
    case 'SEAL':
      return issued.sealedAt;
  }
}
