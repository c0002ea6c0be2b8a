import { readFile } from 'node:fs/promises';
import { faultTable } from '@thi-dua/plugin-api';

const docs = new URL('../../../docs/plugin-faults.md', import.meta.url);

it('docs/plugin-faults.md shows every code with what it means and how to mend it, and no other', async () => {
  const lines = (await readFile(docs, 'utf8')).split('\n');
  const rows = Object.entries(faultTable).map(
    ([code, { means, mend }]) => `| \`${code}\` | ${means} | ${mend} |`,
  );
  expect(lines.filter((line) => line.startsWith('| `'))).toEqual(rows);
});
