/**
 * The tasks, and how often each is tried before it is parked. The pause grows with e: eight tries take half an hour,
 * twelve most of a day, which is how long a mail server may be away.
 */
export const attempts = {
  'notice.mail': 12,
  'period.open': 8,
  'period.remind': 8,
  'period.close': 8,
  'rollup.repair': 8,
} as const;

/** One of {@link attempts}. */
export type TaskName = keyof typeof attempts;
