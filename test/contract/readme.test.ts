import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { startTestApp, type TestApp } from '../support/app.ts';

const run = promisify(execFile);

describe('the README', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  test('shows an example of the client that runs as written', async () => {
    const readme = await readFile('README.md', 'utf8');
    const example = readme.match(/<!-- test: client -->\n```js\n([\s\S]*?)```/)?.[1] ?? '';
    expect(example.trim().split('\n').length).toBeLessThanOrEqual(10);
    const code = example.replace('http://127.0.0.1:4000', app.url);
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code]);
    expect(stdout).toBe(
      'Thái Nguyên: Triển khai Phong trào thi đua “Toàn dân bảo vệ an ninh Tổ quốc” trên địa bàn xã Phượng Tiến (Từ tháng 1/2026, không định ngày kết thúc)\n',
    );
  });

  test('names every variable the server reads, in both languages', async () => {
    const settings = await readFile('server/settings.ts', 'utf8');
    const variables = new Set([...settings.matchAll(/env\.([A-Z_]+)/g)].map(([, name]) => name));
    expect(variables.size).toBeGreaterThan(3);
    for (const file of ['README.md', 'README.vi.md']) {
      const text = await readFile(file, 'utf8');
      expect([...variables].filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
    }
  });
});
