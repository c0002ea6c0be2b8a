/** What one can ask of PostgreSQL, on a connection of the pool and inside a transaction alike. */
export interface Queries {
  /**
   * `text` is constant, or one of a few: every text stays prepared as long as a connection lives. What varies
   * goes into `values`.
   */
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}
