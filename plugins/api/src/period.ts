import type { Plan } from './plan.ts';
import { addDays, type Day, firstDayAfter, type Month } from './time.ts';

/** How a period begins: on the day of issue, on a day, in a month, or with a year of which no dates are given. */
export type Start =
  | { readonly with: 'ISSUE' }
  | { readonly with: 'DAY'; readonly day: Day }
  | { readonly with: 'MONTH'; readonly month: Month }
  | { readonly with: 'YEAR'; readonly year: number };

/** How long a campaign or a phase runs. No end means open-ended. */
export interface Period {
  readonly start: Start;
  /** The last day, inclusive. */
  readonly through?: Day;
}

const starting = (start: Start) => ({
  through: (through: Day): Period => ({ start, through }),
  openEnded: (): Period => ({ start }),
});

/** “Từ ngày ban hành”, “từ nay”: begins with the day of issue. */
export const sinceIssue = () => starting({ with: 'ISSUE' });
/** “Từ ngày …”. */
export const from = (day: Day) => starting({ with: 'DAY', day });
/** “Từ tháng …”. */
export const fromMonth = (month: Month) => starting({ with: 'MONTH', month });
/** “Năm 2026”, without dates: taken as the calendar year. */
export const inYear = (year: number): Period => ({
  start: { with: 'YEAR', year },
  through: `${year}-12-31` as Day,
});

/** The days between which a period certainly begins; equal when the day is known. */
export interface StartBounds {
  readonly earliest: Day;
  readonly latest: Day;
}

/** Resolves the beginning of a period against the plan it is stated in. */
export function startOf(period: Period, plan: Plan): StartBounds {
  const { start } = period;
  switch (start.with) {
    case 'DAY':
      return { earliest: start.day, latest: start.day };
    case 'MONTH':
      return exactly(`${start.month}-01`);
    case 'YEAR':
      return exactly(`${start.year}-01-01` as Day);
    case 'ISSUE':
      return issueBounds(plan);
  }
}

function issueBounds({ issued }: Plan): StartBounds {
  switch (issued.known) {
    case 'DAY':
      return exactly(issued.day);
    case 'SEAL':
      return exactly(issued.sealedAt.slice(0, 10) as Day);
    case 'MONTH':
      return { earliest: `${issued.month}-01`, latest: addDays(firstDayAfter(issued.month, 1), -1) };
    case 'YEAR':
      return { earliest: `${issued.year}-01-01` as Day, latest: `${issued.year}-12-31` as Day };
  }
}

const exactly = (day: Day): StartBounds => ({ earliest: day, latest: day });
