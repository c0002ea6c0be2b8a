import type { Bloc } from '../../bloc.ts';
import type { Campaign, Duty, Review } from '../../campaign.ts';
import { campaignFamilies } from '../../campaign.ts';
import type { ReportDuty } from '../../report.ts';
import { rhythms } from '../../report.ts';
import { list, oneOf, optional, record, some, text } from '../shape.ts';
import { award, subject } from './award-shapes.ts';
import { indicator } from './indicator-shapes.ts';
import { body, cited, desk, plan } from './plan-shapes.ts';
import { day, id, notes, plain, several, unitKind } from './scalars.ts';
import { scoring } from './scoring-shapes.ts';
import { area } from './target-shapes.ts';
import { deadline, period, phase, timing } from './time-shapes.ts';

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
    timing: optional(timing),
    covers: optional(phase),
    asks: optional(list(indicator)),
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

export const bloc = record<Bloc>(
  'bloc',
  {
    noun: oneOf('bloc'),
    id,
    name: plain,
    kinds: some(unitKind, 'in a bloc of no kind nobody is ranked'),
    units: some(text('unitCode'), 'a bloc without units has nothing to rank'),
    ...cited,
  },
  { by: 'id' },
);

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
    scoring: optional(scoring),
    blocs: optional(list(bloc)),
    reviews: list(review),
    duties: list(duty),
    ...cited,
    notes,
  },
  { by: 'id', bare: true },
);
