import { readFile } from 'node:fs/promises';
import { faultTable } from '@thi-dua/plugin-api';

const docs = new URL('../../../docs/plugin-faults.md', import.meta.url);

it('docs/plugin-faults.md shows every code with what it means and how to mend it, and no other (npm run generate writes them)', async () => {
  const lines = (await readFile(docs, 'utf8')).split('\n').filter((line) => line.startsWith('| `'));
  const cells = lines.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
  const table = Object.entries(faultTable).map(([code, { means, mend }]) => [`\`${code}\``, means, mend]);
  expect(cells).toEqual(table);
});
