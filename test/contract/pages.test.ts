import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const link = /\]\((?!https?:|mailto:|#)([^)\s#]+)/g;

const filesIn = (...arguments_: readonly string[]) =>
  execFileSync('find', [...arguments_, '-not', '-path', '*/node_modules/*', '-not', '-path', '*/dist/*'], {
    encoding: 'utf8',
  })
    .trim()
    .split('\n');

// Files are moved and things renamed more often than people read the pages that name them.
test('every link of every page leads to a file or folder of this repository', () => {
  const links = filesIn('.', '-name', '*.md').flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(link)].map(([, target = '']) => ({ page, target })),
  );
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter(({ page, target }) => !existsSync(join(dirname(page), target)))).toEqual([]);
});

test('docs/glossary.md has at most 60 lines, and no name that is not in the code', () => {
  const lines = readFileSync('docs/glossary.md', 'utf8').trimEnd().split('\n');
  const names = lines.flatMap((line) =>
    [...(line.split('|')[3] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );
  const code = filesIn('schema/src', 'server', '-name', '*.ts').map((file) => readFileSync(file, 'utf8'));
  const words = new Set(code.join('\n').match(/\w+/g));
  expect(lines.length).toBeLessThanOrEqual(60);
  expect(names.length).toBeGreaterThan(50);
  const isThere = (name: string) =>
    existsSync(`server/${name}`) || name.split('.').every((part) => words.has(part));
  expect(names.filter((name) => !isThere(name))).toEqual([]);
});
