/** SQL: an instant as `2026-08-15 17:00` in Vietnamese time, which a spreadsheet can sort. */
export const momentColumn = (column: string): string =>
  `to_char(${column} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI')`;
