import type { Day, Period } from '@thi-dua/plugin-api';

/** A period in Vietnamese: “Từ ngày ban hành đến hết ngày 19/8/2026”. */
export function periodText({ start, through }: Period): string {
  if (start.with === 'YEAR') return `Năm ${start.year}`;
  return `${startText(start)}${through === undefined ? ', không định ngày kết thúc' : ` đến hết ngày ${dayText(through)}`}`;
}

function startText(start: Exclude<Period['start'], { with: 'YEAR' }>): string {
  switch (start.with) {
    case 'ISSUE':
      return 'Từ ngày ban hành';
    case 'DAY':
      return `Từ ngày ${dayText(start.day)}`;
    case 'MONTH':
      return `Từ tháng ${monthText(start.month)}`;
  }
}

/** Writes `2026-08-19` as `19/8/2026`. */
function dayText(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}/${month}/${year}`;
}

function monthText(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return `${number}/${year}`;
}
