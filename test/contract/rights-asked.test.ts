import { readdir, readFile } from 'node:fs/promises';
import { type Operation, type Rule, rights } from '../../server/rights/table.ts';

/** Rules that are asked for by the name of another operation, which answers the same. */
const askedAs: Readonly<Partial<Record<Operation, Operation>>> = {
  'ReportingPeriod.entryStatus': 'entryStatus',
};

/** A rule that nobody asks for lets everybody in: the table says who may, and the code that answers has to ask it. */
test('every rule of server/rights/table.ts is asked for by name in the code that answers', async () => {
  const source = await sourceOf('server');
  const ruled = Object.entries<Rule>(rights).flatMap(([operation, rule]) =>
    typeof rule === 'string' ? [] : [operation as Operation],
  );
  const unasked = ruled.filter((operation) => !source.includes(`'${askedAs[operation] ?? operation}'`));
  expect(ruled.length).toBeGreaterThan(50);
  expect({ 'ask context.access.allowing for': unasked }).toEqual({ 'ask context.access.allowing for': [] });
});

async function sourceOf(directory: string): Promise<string> {
  const files = await readdir(directory, { recursive: true });
  const ours = files.filter((file) => /^(?!dist\/|node_modules\/|rights\/table).*[.]ts$/.test(file));
  return (await Promise.all(ours.map((file) => readFile(`${directory}/${file}`, 'utf8')))).join('\n');
}
