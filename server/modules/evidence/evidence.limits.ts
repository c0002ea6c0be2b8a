/** How much may back one report. The size of a file is set by the server (`EVIDENCE_MAX_MB`). */
export const evidenceLimits = {
  perReport: 50,
  bytesPerReport: 200 * 1024 * 1024,
  /** Bytes of a file that one row of the database holds. */
  chunk: 64 * 1024,
  /** Files that a server takes at the same time; who comes then is told to try again. */
  atOnce: 16,
  name: 150,
  link: 2_000,
} as const;
