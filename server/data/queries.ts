/** What one can ask of PostgreSQL, on a connection of the pool and inside a transaction alike. */
export interface Queries {
  /**
   * `text` is constant, or one of a few: every text stays prepared as long as a connection lives. What varies
   * goes into `values`.
   */
  query<Row extends object>(
    text: string,
    values?: readonly unknown[],
    options?: QueryOptions,
  ): Promise<Row[]>;
}

/** How a statement is sent. */
export interface QueryOptions {
  /**
   * Planned anew for its values each time: for a search, whose best plan depends on how rare the word is. Costs the
   * planning, up to a millisecond.
   */
  readonly plannedForValues?: boolean;
}

/** A plan made for one is not the one for a whole province: for statements that take a list of whatever length; null: all. */
export const plannedFor = (items: readonly unknown[] | null): QueryOptions => ({
  plannedForValues: items === null || items.length > 50,
});
