import type { Campaign, Duty, Review } from '../../campaign.ts';
import { campaignFamilies } from '../../campaign.ts';
import type { ReportDuty } from '../../report.ts';
import { rhythms } from '../../report.ts';
import type { Area, Scope, Target } from '../../target.ts';
import { frequencies } from '../../target.ts';
import { list, oneOf, optional, record, some, text, wordOrList } from '../shape.ts';
import { award, subject } from './award-shapes.ts';
import { condition } from './condition-shapes.ts';
import { body, cited, desk, plan } from './plan-shapes.ts';
import { code, day, id, notes, plain, several, unitKind } from './scalars.ts';
import { deadline, period, phase } from './time-shapes.ts';

export const target = record<Target>(
  'target',
  {
    noun: oneOf('target'),
    code,
    says: plain,
    requires: condition,
    judged: record<Scope>('scope', {
      each: wordOrList(oneOf('WHOLE_PROVINCE'), some(unitKind, 'a target judged nowhere is never judged')),
    }),
    every: oneOf(...frequencies),
    ...cited,
  },
  { by: 'code', bare: true },
);

const area = record<Area>(
  'area',
  { noun: oneOf('area'), code, name: plain, targets: list(target), ...cited },
  { by: 'code', bare: true },
);

export const report = record<ReportDuty>(
  'report',
  {
    noun: oneOf('report'),
    id,
    name: plain,
    from: record<ReportDuty['from']>('sender', {
      name: plain,
      kinds: some(unitKind, 'a report of nobody is never written'),
    }),
    to: some(body, 'a report to nobody is never read'),
    via: optional(desk),
    rhythm: oneOf(...rhythms),
    due: deadline,
    covers: optional(phase),
    ...cited,
  },
  { by: 'id' },
);

const review = record<Review>('review', {
  kind: oneOf('INTERIM', 'FINAL'),
  everyYears: optional(several),
  name: plain,
  ...cited,
});

export const duty = record<Duty>('duty', {
  body,
  does: some(plain, 'a duty says what is to be done'),
  ...cited,
});

export const campaign = record<Campaign>(
  'campaign',
  {
    noun: oneOf('campaign'),
    id,
    family: oneOf(...campaignFamilies),
    plan,
    commune: optional(
      record<NonNullable<Campaign['commune']>>('commune', { code: text('commune'), name: plain }),
    ),
    title: plain,
    theme: optional(plain),
    motto: optional(plain),
    runs: period,
    treeAsOf: optional(day),
    baseUnitWords: list(plain),
    phases: list(phase),
    subjects: list(subject),
    areas: list(area),
    reports: list(report),
    awards: list(award),
    reviews: list(review),
    duties: list(duty),
    ...cited,
    notes,
  },
  { by: 'id', bare: true },
);
