import type { Deadline } from '../../deadline.ts';
import type { Period, Start } from '../../period.ts';
import type { Phase } from '../../phase.ts';
import type { Timing } from '../../timing.ts';
import { oneOf, optional, record, union, type Variant } from '../shape.ts';
import { body, cited } from './plan-shapes.ts';
import { day, days, id, instant, month, plain, words, year } from './scalars.ts';

type StartWith<Word> = Variant<Start, 'with', Word>;
type Due<Word> = Variant<Deadline, 'kind', Word>;

const start = union<Start, 'with'>('start', 'with', {
  ISSUE: record<StartWith<'ISSUE'>>('start', { with: oneOf('ISSUE') }),
  DAY: record<StartWith<'DAY'>>('start', { with: oneOf('DAY'), day }),
  MONTH: record<StartWith<'MONTH'>>('start', { with: oneOf('MONTH'), month }),
  YEAR: record<StartWith<'YEAR'>>('start', { with: oneOf('YEAR'), year }),
});

export const period = record<Period>('period', { start, through: optional(day) });

export const phase = record<Phase>(
  'phase',
  { noun: oneOf('phase'), id, name: plain, slogan: optional(plain), runs: period, ...cited },
  { by: 'id' },
);

const dayDeadline = record<Due<'BEFORE'>>('deadline', {
  kind: oneOf('NO_LATER_THAN', 'BEFORE'),
  day,
  words,
});
const wordedDeadline = record<Due<'CONTINUOUS'>>('deadline', {
  kind: oneOf('ON_REQUEST', 'AS_REGULATED', 'AT_PHASE_END', 'CONTINUOUS'),
  words,
});

export const deadline = union<Deadline, 'kind'>('deadline', 'kind', {
  NO_LATER_THAN: dayDeadline,
  BEFORE: dayDeadline,
  AT_TIME: record<Due<'AT_TIME'>>('deadline', { kind: oneOf('AT_TIME'), instant, words }),
  IN_MONTH: record<Due<'IN_MONTH'>>('deadline', { kind: oneOf('IN_MONTH'), month, words }),
  IN_QUARTER: record<Due<'IN_QUARTER'>>('deadline', {
    kind: oneOf('IN_QUARTER'),
    year,
    quarter: oneOf(1, 2, 3, 4),
    words,
  }),
  ON_DIRECTIVE: record<Due<'ON_DIRECTIVE'>>('deadline', { kind: oneOf('ON_DIRECTIVE'), of: body, words }),
  DAYS_AFTER: record<Due<'DAYS_AFTER'>>('deadline', { kind: oneOf('DAYS_AFTER'), days, words }),
  ON_REQUEST: wordedDeadline,
  AS_REGULATED: wordedDeadline,
  AT_PHASE_END: wordedDeadline,
  CONTINUOUS: wordedDeadline,
});

export const timing = record<Timing>('timing', {
  due: optional(days),
  closes: optional(days),
  later: optional(
    record<NonNullable<Timing['later']>>('days by level', {
      COMMUNE: optional(days),
      DISTRICT: optional(days),
      PROVINCE: optional(days),
    }),
  ),
});
