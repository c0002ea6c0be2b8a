import { readFile } from 'node:fs/promises';
import { errorTable } from '../../server/errors.ts';
import { limits } from '../../server/front-door/limits.ts';

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
    const shown = rows.filter(([code]) => code !== undefined && /^`[A-Z_]+`$/.test(code));
    const table = Object.entries(errorTable).map(([code, entry]) => [
      `\`${code}\``,
      String(entry.status),
      entry.means,
      entry.mend,
    ]);
    expect(shown).toEqual(table);
  });

  test.each(['tokens', 'depth', 'aliases', 'directives', 'cost'] as const)(
    'shows the limit of %s',
    (limit) => {
      expect(rows.find(([name]) => name === limit)?.[1]).toBe(String(limits[limit]));
    },
  );
});
