import type { AwardForm, AwardStep, Criterion, Dossier, DossierItem, Proof, Quota } from '../../award.ts';
import { media } from '../../award.ts';
import type { Subject } from '../../subject.ts';
import { subjectTypes } from '../../subject.ts';
import { list, oneOf, optional, record, some, union, type Variant, yesOrNo } from '../shape.ts';
import { awardKind, condition } from './condition-shapes.ts';
import { body, cited, desk } from './plan-shapes.ts';
import { code, id, notes, plain, several, source, unitKind } from './scalars.ts';
import { deadline } from './time-shapes.ts';

type QuotaRule<Word> = Variant<Quota, 'rule', Word>;
type ProofBy<Word> = Variant<Proof, 'by', Word>;

export const subject = record<Subject>('subject', {
  type: oneOf(...subjectTypes),
  name: plain,
  kinds: list(unitKind),
});

const quotaSource = { at: source, notes: optional(notes) };
const quota = union<Quota, 'rule'>('quota', 'rule', {
  TO_BE_REQUESTED: record<QuotaRule<'TO_BE_REQUESTED'>>('quota', {
    rule: oneOf('TO_BE_REQUESTED'),
    by: some(body, 'nobody could request it'),
    from: optional(body),
    ...quotaSource,
  }),
  SET_BY_AUTHORITY: record<QuotaRule<'SET_BY_AUTHORITY'>>('quota', {
    rule: oneOf('SET_BY_AUTHORITY'),
    ...quotaSource,
  }),
  PER_GUIDANCE: record<QuotaRule<'PER_GUIDANCE'>>('quota', { rule: oneOf('PER_GUIDANCE'), ...quotaSource }),
});

const proof = union<Proof, 'by'>('proof', 'by', {
  COMPUTED: record<ProofBy<'COMPUTED'>>('proof', { by: oneOf('COMPUTED'), condition }),
  ATTESTED: record<ProofBy<'ATTESTED'>>('proof', { by: oneOf('ATTESTED'), evidence: optional(plain) }),
});

export const criterion = record<Criterion>(
  'criterion',
  {
    noun: oneOf('criterion'),
    code,
    for: some(subject, 'a criterion for nobody is never asked'),
    says: plain,
    proof,
    prerequisite: yesOrNo,
    ...cited,
  },
  { by: 'code' },
);

const dossierItem = record<DossierItem>('document', {
  name: plain,
  media: list(oneOf(...media)),
  form: optional(plain),
  confirmed: yesOrNo,
  ifAny: yesOrNo,
});

const dossier = record<Dossier>('dossier', {
  sets: optional(several),
  items: some(dossierItem, 'a dossier holds documents; leave it out where the plan lists none'),
  ...cited,
});

export const step = record<AwardStep>('step', {
  says: plain,
  from: list(body),
  to: desk,
  due: optional(deadline),
  ...cited,
});

export const award = record<AwardForm>(
  'award',
  {
    noun: oneOf('award'),
    id,
    kind: awardKind,
    name: plain,
    decidedBy: body,
    subjects: list(subject),
    occasions: list(oneOf('YEARLY', 'FINAL_REVIEW')),
    quota,
    criteria: list(criterion),
    dossier: optional(dossier),
    appraisedBy: optional(body),
    steps: list(step),
    ...cited,
  },
  { by: 'id' },
);
