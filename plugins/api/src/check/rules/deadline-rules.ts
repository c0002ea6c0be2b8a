import { type Deadline, lateFrom } from '../../deadline.ts';
import { type ReportDuty, type Rhythm, rhythms } from '../../report.ts';
import { type LaterByLevel, laterLevels } from '../../timing.ts';
import { type Rule, rule } from '../rule.ts';
import { quoted } from '../say.ts';
import { step } from '../shapes/award-shapes.ts';
import { report } from '../shapes/campaign-shapes.ts';
import { workItem } from '../shapes/plugin-shapes.ts';
import type { Spot } from '../spot.ts';

/** What a rhythm means for deadlines. */
interface RhythmDeadlines {
  /** Its reports cover one span after the other, so that days can be counted after each. */
  readonly recurs: boolean;
  /** They come so often that one day cannot be meant for all of them. */
  readonly often: boolean;
}

const meanings: Readonly<Record<Rhythm, RhythmDeadlines>> = {
  ONCE: { recurs: false, often: false },
  MONTHLY: { recurs: true, often: true },
  QUARTERLY: { recurs: true, often: true },
  HALF_YEARLY: { recurs: true, often: false },
  YEARLY: { recurs: true, often: false },
  EACH_PHASE: { recurs: true, often: false },
  ON_REQUEST: { recurs: false, often: false },
};

const recurring = rhythms.filter((rhythm) => meanings[rhythm].recurs);

export const deadlineRules: readonly Rule[] = [
  rule(report)(['rhythm', 'due', 'timing'], deadlineFits),
  rule(report)(['timing'], ({ timing }, spot) => levelsWait(timing?.later ?? {}, spot)),
  rule(workItem)(['due'], comesOnce),
  rule(step)(['due'], comesOnce),
];

type Due = Pick<ReportDuty, 'rhythm' | 'due' | 'timing'>;

function deadlineFits({ rhythm, due, timing }: Due, spot: Spot): void {
  const days = timing?.due;
  if (due.kind === 'DAYS_AFTER' && !meanings[rhythm].recurs) daysAfterNothing(rhythm, spot.inside('due'));
  if (days === undefined) {
    if (meanings[rhythm].often && lateFrom(due) !== undefined) oneDayForMany(rhythm, spot.inside('due'));
    return;
  }
  const counted = spot.inside('timing', 'due');
  if (!meanings[rhythm].recurs) daysAfterNothing(rhythm, counted);
  else if (contradicts(due, days)) {
    const message = `${days} days after what it covers contradicts its deadline ${quoted(due.words)}: give one of them.`;
    counted.fault('DEADLINE_DOES_NOT_FIT', message);
  }
}

const contradicts = (due: Deadline, days: number): boolean =>
  due.kind === 'DAYS_AFTER' ? due.days !== days : lateFrom(due) !== undefined;

function daysAfterNothing(rhythm: Rhythm, spot: Spot): void {
  const message = `Days are counted after each span a report covers, and ${rhythm} covers none that recurs: give one of ${recurring.join(', ')}, or a day.`;
  spot.fault('DEADLINE_DOES_NOT_FIT', message);
}

function oneDayForMany(rhythm: Rhythm, spot: Spot): void {
  const message = `One day cannot be the deadline of what falls due ${rhythm}: count the days after each, with withinDaysAfter.`;
  spot.fault('DEADLINE_DOES_NOT_FIT', message);
}

/** Work items and steps of an award cover no span. */
function comesOnce({ due }: { readonly due?: Deadline }, spot: Spot): void {
  if (due?.kind !== 'DAYS_AFTER') return;
  const message = 'This covers no span after which days could be counted: give a day, a month or a quarter.';
  spot.inside('due').fault('DEADLINE_DOES_NOT_FIT', message);
}

function levelsWait(later: LaterByLevel, spot: Spot): void {
  const given = laterLevels.flatMap((level) => {
    const days = later[level];
    return days === undefined ? [] : [{ level, days }];
  });
  given.forEach(({ level, days }, index) => {
    const below = given[index - 1];
    if (below === undefined || below.days <= days) return;
    const message = `${level} is due ${days} days later than the base, ${below.level} below it ${below.days}: let the higher level wait.`;
    spot.inside('timing', 'later', level).fault('DUE_BEFORE_THE_LEVEL_BELOW', message);
  });
}
