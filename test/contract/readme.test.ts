import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { startTestApp, type TestApp } from '../support/app.ts';

const run = promisify(execFile);

/** Runs the block `<!-- test: name -->` of a file as a program, against this server. */
async function runExample(file: string, name: string, url: string) {
  const example = (await readFile(file, 'utf8')).match(
    new RegExp(`<!-- test: ${name} -->\\n\`\`\`js\\n([\\s\\S]*?)\`\`\``),
  )?.[1];
  if (example === undefined) throw new Error(`${file} has no block ${name}`);
  const code = example.replace('http://127.0.0.1:4000', url);
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code]);
  return { stdout, lines: example.trim().split('\n').length };
}

describe('the README', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  test('shows an example of the client that runs as written', async () => {
    const { stdout, lines } = await runExample('README.md', 'client', app.url);
    expect(lines).toBeLessThanOrEqual(10);
    expect(stdout).toBe(
      'Thái Nguyên: Triển khai Phong trào thi đua “Toàn dân bảo vệ an ninh Tổ quốc” trên địa bàn xã Phượng Tiến (Từ tháng 1/2026, không định ngày kết thúc)\n',
    );
  });

  test.each([
    ['client-sdk/README.md', 'client', 'Xã Phượng Tiến\n'],
    ['plugins/api/README.md', 'plugin', '[]\n'],
  ])('of a package, %s, has an example that runs as written', async (file, name, output) => {
    const { stdout } = await runExample(file, name, app.url);
    expect(stdout).toBe(output);
  });

  test('names every variable the server reads, in both languages', async () => {
    const files = ['server/settings.ts', 'server/mail/mail.settings.ts'];
    const settings = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    const variables = new Set([...settings.join().matchAll(/env\.([A-Z_]+)/g)].map(([, name]) => name));
    expect(variables.size).toBeGreaterThan(3);
    for (const file of ['README.md', 'README.vi.md']) {
      const text = await readFile(file, 'utf8');
      expect([...variables].filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
    }
  });
});
