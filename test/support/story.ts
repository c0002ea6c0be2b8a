/** One test that is told in chapters: each goes on where the one before ended, so none of them can be run alone. */
export function story(name: string, chapters: Readonly<Record<string, () => Promise<void>>>): void {
  test(name, async () => {
    for (const [chapter, tell] of Object.entries(chapters)) {
      await tell().catch((cause: unknown) => {
        throw new Error(`It failed where ${chapter}`, { cause });
      });
    }
  });
}
