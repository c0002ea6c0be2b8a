import { readFile } from 'node:fs/promises';
import { isEnumType } from 'graphql';
import { errorTable } from '../../server/errors.ts';
import { anonymousLimits } from '../../server/front-door/traffic/anonymous-turns.ts';
import { arrivalTimes, openBodies } from '../../server/front-door/traffic/arrival.ts';
import { liveLimits } from '../../server/live/hub.ts';
import { allowances, limits } from '../../server/operation-limits/limits.ts';
import { buildThiDuaSchema } from '../../server/schema.ts';
import { readSettings } from '../../server/settings.ts';

const isCode = (text: string | undefined) => /^`[A-Z_]+`$/.test(text ?? '');

describe('docs/errors.md', () => {
  let rows: string[][];
  let text: string;
  beforeAll(async () => {
    text = await readFile('docs/errors.md', 'utf8');
    rows = text.split('\n').map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
  });

  test('shows the table of codes as the server has it (npm run generate writes it)', () => {
    const shown = rows.filter(([code, status]) => isCode(code) && /^\d+$/.test(status ?? ''));
    const table = Object.entries(errorTable).map(([code, entry]) => [
      `\`${code}\``,
      String(entry.status),
      entry.means,
      entry.mend,
    ]);
    expect(shown).toEqual(table);
  });

  test('shows why a change is refused as the schema has it (npm run generate writes it)', async () => {
    const type = (await buildThiDuaSchema()).getType('RefusalCode');
    const values = isEnumType(type) ? type.getValues() : [];
    const shown = rows.filter(([code, means]) => isCode(code) && !/^\d+$/.test(means ?? ''));
    expect(values.length).toBeGreaterThan(0);
    expect(shown).toEqual(values.map(({ name, description }) => [`\`${name}\``, description]));
  });

  test.each(['tokens', 'depth', 'aliases', 'directives'] as const)('shows the limit of %s', (limit) => {
    expect(rows.find(([name]) => name === limit)?.[1]).toBe(String(limits[limit]));
  });

  test.each(['cost', 'nodes', 'bytes'] as const)(
    'shows the limit of %s for both kinds of callers',
    (limit) => {
      const { anonymous, signedIn } = allowances;
      expect(rows.find(([name]) => name === limit)?.[1]).toBe(
        `${anonymous[limit]}; signed in ${signedIn[limit]}`,
      );
    },
  );

  test('shows how many requests may come within a minute', () => {
    const { perMinute } = readSettings({}).traffic;
    for (const [limit, atMost] of Object.entries(perMinute)) {
      expect(rows.find(([name]) => name === `\`${limit}\``)?.[1]).toBe(String(atMost));
    }
  });

  test('shows how long a request may take to arrive, and how many may be on their way', () => {
    for (const limit of ['headers', 'body', 'file', 'reading'] as const) {
      const seconds = arrivalTimes[limit] / 1_000;
      const shown = seconds < 60 ? `${seconds} s` : `${seconds / 60} min`;
      expect(rows.filter(([name]) => name === limit).map(([, atMost]) => atMost)).toContain(shown);
    }
    const { anonymous, signedIn } = openBodies;
    expect(text).toContain(
      `${anonymous.each} of one address without a sign-in and ${signedIn.each} of\none user`,
    );
    expect(text).toContain(`${anonymous.together} without a sign-in and ${signedIn.together} with`);
  });

  test('says how many requests without a sign-in run and wait', () => {
    const { waiting, each, patience } = anonymousLimits;
    expect(readSettings({}).traffic).toMatchObject({ anonymousAtOnce: 4, maxEventLoopDelay: 500 });
    expect(text).toContain('Four requests without a sign-in run at once');
    expect(text).toContain(
      `${waiting} of all\naddresses and ${each} of one, for ${patience / 1_000} s at most`,
    );
  });

  test('says how many streams may be open', () => {
    const [, , means] = rows.find(([code]) => code === '`TOO_MANY_STREAMS`') ?? [];
    const inWords = (limit: number) => limit.toLocaleString('en');
    expect(means).toContain(
      `(${inWords(liveLimits.perUser)}), or of the server (${inWords(liveLimits.perServer)})`,
    );
  });
});
