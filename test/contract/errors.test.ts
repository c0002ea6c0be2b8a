import { readFile } from 'node:fs/promises';
import { isEnumType } from 'graphql';
import { errorTable } from '../../server/errors.ts';
import { limits } from '../../server/front-door/limits.ts';
import { liveLimits } from '../../server/live/hub.ts';
import { buildThiDuaSchema } from '../../server/schema.ts';
import { readSettings } from '../../server/settings.ts';

const isCode = (text: string | undefined) => /^`[A-Z_]+`$/.test(text ?? '');

describe('docs/errors.md', () => {
  let rows: string[][];
  beforeAll(async () => {
    const text = await readFile('docs/errors.md', 'utf8');
    rows = text.split('\n').map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
  });

  test('shows the table of codes as the server has it', () => {
    const shown = rows.filter(([code, status]) => isCode(code) && /^\d+$/.test(status ?? ''));
    const table = Object.entries(errorTable).map(([code, entry]) => [
      `\`${code}\``,
      String(entry.status),
      entry.means,
      entry.mend,
    ]);
    expect(shown).toEqual(table);
  });

  test('shows why a change is refused as the schema has it', async () => {
    const type = (await buildThiDuaSchema()).getType('RefusalCode');
    const values = isEnumType(type) ? type.getValues() : [];
    const shown = rows.filter(([code, means]) => isCode(code) && !/^\d+$/.test(means ?? ''));
    expect(values.length).toBeGreaterThan(0);
    expect(shown).toEqual(values.map(({ name, description }) => [`\`${name}\``, description]));
  });

  test.each(['tokens', 'depth', 'aliases', 'directives', 'cost'] as const)(
    'shows the limit of %s',
    (limit) => {
      expect(rows.find(([name]) => name === limit)?.[1]).toBe(String(limits[limit]));
    },
  );

  test('shows how many requests may come within a minute', () => {
    const { perMinute } = readSettings({}).traffic;
    for (const [limit, atMost] of Object.entries(perMinute)) {
      expect(rows.find(([name]) => name === `\`${limit}\``)?.[1]).toBe(String(atMost));
    }
  });

  test('says how many streams may be open', () => {
    const [, , means] = rows.find(([code]) => code === '`TOO_MANY_STREAMS`') ?? [];
    const inWords = (limit: number) => limit.toLocaleString('en');
    expect(means).toContain(
      `(${inWords(liveLimits.perUser)}), or of the server (${inWords(liveLimits.perServer)})`,
    );
  });
});
