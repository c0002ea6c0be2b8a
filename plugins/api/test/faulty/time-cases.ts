import { type Case, campaign } from './case.ts';

export const timeCases: readonly Case[] = [
  {
    code: 'NO_SUCH_DAY',
    says: '30 February',
    at: 'campaigns.0.runs.through',
    to: '2026-02-30',
    place: `${campaign} › runs › through`,
  },
  {
    code: 'NO_SUCH_MONTH',
    says: 'a thirteenth month',
    at: 'workPlans.0.items.0.due.month',
    to: '2026-13',
    place: 'mau › work-2026 › work item 1 › due › month',
  },
  {
    code: 'NO_SUCH_INSTANT',
    says: 'hour 25',
    at: 'campaigns.0.reports.0.due',
    to: { kind: 'AT_TIME', instant: '2026-08-12T25:00:00+07:00', words: '17 giờ' },
    place: `${campaign} › report interim › due › instant`,
  },
  {
    code: 'NOT_VIETNAM_TIME',
    says: 'Greenwich',
    at: 'campaigns.0.reports.0.due',
    to: { kind: 'AT_TIME', instant: '2026-08-12T10:00:00Z', words: '17 giờ' },
    place: `${campaign} › report interim › due › instant`,
  },
  {
    code: 'ENDS_BEFORE_IT_BEGINS',
    says: 'a phase turned round',
    at: 'campaigns.0.phases.0.runs.start.day',
    to: '2026-06-01',
    place: `${campaign} › phase spring › runs`,
  },
  {
    code: 'PHASES_OVERLAP',
    says: 'one day in two phases',
    at: 'campaigns.0.phases.0.runs.through',
    to: '2026-06-01',
    place: `${campaign} › phase autumn › runs`,
  },
  {
    code: 'PHASE_OUTSIDE_CAMPAIGN',
    says: 'a day too early',
    at: 'campaigns.0.phases.0.runs.start.day',
    to: '2026-01-04',
    place: `${campaign} › phase spring › runs`,
  },
  {
    code: 'PHASE_OUTSIDE_CAMPAIGN',
    says: 'a day too late',
    at: 'campaigns.0.phases.1.runs.through',
    to: '2027-01-01',
    place: `${campaign} › phase autumn › runs`,
  },
  {
    code: 'PHASE_OUTSIDE_CAMPAIGN',
    says: 'no end in a campaign with one',
    at: 'campaigns.0.phases.1.runs.through',
    place: `${campaign} › phase autumn › runs`,
  },
];
