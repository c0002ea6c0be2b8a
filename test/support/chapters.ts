import { format } from 'node:util';

type Tell = () => Promise<void> | void;

interface Chapter {
  (name: string, tell: Tell): void;
  /** A chapter for each case; `%s` in the name stands for the first value of the case. */
  each<const Case>(
    cases: readonly Case[],
  ): (name: string, tell: (each: Case) => Promise<void> | void) => void;
}

/**
 * What declares tests that go on where the one before ended, in place of `test` within a `describe`. Each of them can be
 * run alone and in any order, for it first makes up for those before it that have not run yet. `prepare` runs before each.
 */
export function chapters(prepare: () => unknown = () => undefined): Chapter {
  const before: (() => Promise<void>)[] = [];
  const chapter = (name: string, tell: Tell) => {
    let told: Promise<void> | undefined;
    const once = () => {
      told ??= Promise.resolve().then(prepare).then(tell);
      return told;
    };
    const earlier = [...before];
    before.push(() =>
      once().catch((cause: unknown) => {
        throw new Error(`It goes on where “${name}” ended, and that failed`, { cause });
      }),
    );
    test(name, async () => {
      for (const makeUp of earlier) await makeUp();
      await once();
    });
  };
  const each: Chapter['each'] = (cases) => (name, tell) => {
    for (const one of cases) chapter(format(name, Array.isArray(one) ? one[0] : one), () => tell(one));
  };
  return Object.assign(chapter, { each });
}
