import type { Span } from './calendar.ts';

const roman = ['I', 'II', 'III', 'IV'] as const;

/** A piece of the calendar as people call it: “Tháng 8/2026”, “Quý I/2026”. */
export function pieceName({ startsOn }: Span, months: 1 | 3 | 6 | 12): string {
  const year = startsOn.slice(0, 4);
  const month = Number(startsOn.slice(5, 7));
  switch (months) {
    case 1:
      return `Tháng ${month}/${year}`;
    case 3:
      return `Quý ${roman[Math.floor((month - 1) / 3)]}/${year}`;
    case 6:
      return `${month <= 6 ? 'Sáu tháng đầu' : 'Sáu tháng cuối'} năm ${year}`;
    case 12:
      return `Năm ${year}`;
  }
}

/** `2026-08-19` as “19/08/2026”. */
export function dayText(day: string): string {
  return day.split('-').reverse().join('/');
}

/** “từ 01/08/2026 đến 19/08/2026”. */
export function spanText({ startsOn, endsOn }: Span): string {
  return `từ ${dayText(startsOn)} đến ${dayText(endsOn)}`;
}
