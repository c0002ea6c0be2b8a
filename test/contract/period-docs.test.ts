import { readFile } from 'node:fs/promises';
import { isEnumType } from 'graphql';
import { buildThiDuaSchema } from '../../server/schema.ts';

test('docs/periods.md names every conflict of a period', async () => {
  const type = (await buildThiDuaSchema()).getType('PeriodConflictCode');
  const codes = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
  const text = await readFile('docs/periods.md', 'utf8');
  const shown = text.split('\n').flatMap((line) => {
    const [, names = '', severity = ''] = line.split('|');
    return /refusal|warning/.test(severity)
      ? [...names.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name)
      : [];
  });
  expect(codes).not.toEqual([]);
  expect(shown.toSorted()).toEqual(codes.toSorted());
});
