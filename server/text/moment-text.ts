/** An instant as people write it: “17:00 ngày 12/08/2026”. */
export function momentText(instant: string): string {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(instant) ?? [];
  return `${time} ngày ${day}/${month}/${year}`;
}
