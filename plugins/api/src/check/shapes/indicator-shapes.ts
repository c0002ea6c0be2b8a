import type {
  Count,
  Flag,
  Graded,
  Incidents,
  Indicator,
  Ratio,
  Recognition,
  Scale,
  Standard,
  Written,
} from '../../indicator.ts';
import { evidenceRules, type Limits, severities } from '../../limits.ts';
import { oneOf, optional, record, some, text, union, yesOrNo } from '../shape.ts';
import { id, plain, value } from './scalars.ts';

export const standard = record<Standard>(
  'standard',
  { noun: oneOf('standard'), id, name: plain, basis: plain },
  { by: 'id' },
);

export const scale = record<Scale>(
  'scale',
  {
    noun: oneOf('scale'),
    id,
    name: plain,
    grades: some(plain, 'a scale without grades grades nothing'),
    basis: plain,
  },
  { by: 'id' },
);

const limits = record<Limits>('limits', {
  atLeast: optional(value),
  atMost: optional(value),
  severity: oneOf(...severities),
});

const common = {
  noun: oneOf('indicator'),
  id: text('indicatorId'),
  name: plain,
  comparesWith: optional(
    record<NonNullable<Indicator['comparesWith']>>('comparison', { indicator: plain, how: plain }),
  ),
  evidence: optional(oneOf(...evidenceRules)),
  bounds: optional(limits),
};
const byId = { by: 'id' } as const;
const recordGrades = optional(some(plain, 'leave it out where records are given no grade of a list'));

/** By measure. */
export const indicators = {
  RATIO: record<Ratio>(
    'indicator',
    { ...common, measure: oneOf('RATIO'), numerator: plain, denominator: plain },
    byId,
  ),
  COUNT: record<Count>(
    'indicator',
    { ...common, measure: oneOf('COUNT'), counts: plain, recorded: optional(yesOrNo), recordGrades },
    byId,
  ),
  INCIDENTS: record<Incidents>(
    'indicator',
    { ...common, measure: oneOf('INCIDENTS'), counts: plain, recordGrades },
    byId,
  ),
  GRADE: record<Graded>('indicator', { ...common, measure: oneOf('GRADE'), scale }, byId),
  RECOGNITION: record<Recognition>('indicator', { ...common, measure: oneOf('RECOGNITION'), standard }, byId),
  FLAG: record<Flag>('indicator', { ...common, measure: oneOf('FLAG'), holds: plain }, byId),
  TEXT: record<Written>('indicator', { ...common, measure: oneOf('TEXT'), asks: plain }, byId),
};

export const indicator = union<Indicator, 'measure'>('indicator', 'measure', indicators);
