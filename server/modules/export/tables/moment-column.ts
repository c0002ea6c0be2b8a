/** SQL: a moment as people read and sort it in a spreadsheet, in Vietnam. */
export const momentColumn = (column: string): string =>
  `to_char(${column} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI')`;
