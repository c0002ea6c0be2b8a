import type { Cited } from '../../cited.ts';
import type { Body, Desk, Issue, LegalBasis, Plan } from '../../plan.ts';
import { list, oneOf, optional, record, union, type Variant } from '../shape.ts';
import { day, id, instant, level, month, notes, plain, source, words, year } from './scalars.ts';

type IssueKnown<Word> = Variant<Issue, 'known', Word>;

export const body = record<Body>('body', { noun: oneOf('body'), id, name: plain, level }, { by: 'id' });

export const desk = record<Desk>('desk', { body, desk: optional(plain) });

const issue = union<Issue, 'known'>('date of issue', 'known', {
  DAY: record<IssueKnown<'DAY'>>('date of issue', { known: oneOf('DAY'), day }),
  MONTH: record<IssueKnown<'MONTH'>>('date of issue', { known: oneOf('MONTH'), month }),
  YEAR: record<IssueKnown<'YEAR'>>('date of issue', { known: oneOf('YEAR'), year }),
  SEAL: record<IssueKnown<'SEAL'>>('date of issue', { known: oneOf('SEAL'), sealedAt: instant }),
});

const legalBasis = record<LegalBasis>('legal basis', {
  title: plain,
  issuer: optional(plain),
  issuedOn: optional(day),
  at: source,
  notes: optional(notes),
});

export const plan = record<Plan>(
  'plan',
  {
    noun: oneOf('plan'),
    id,
    title: plain,
    issuer: body,
    issued: issue,
    number: optional(plain),
    signer: record<Plan['signer']>('signer', { name: plain, capacity: plain }),
    bases: list(legalBasis),
    carriesOut: list(legalBasis),
    notes,
  },
  { by: 'id' },
);

/** The fields of everything that cites its source. */
export const cited = {
  at: source,
  words: optional(words),
  in: optional(plan),
  notes: optional(notes),
} satisfies Record<keyof Cited, unknown>;
