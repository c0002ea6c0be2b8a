import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { createClient, whoAmI } from '@thi-dua/client-sdk';
import { startTestApp, type TestApp } from '../support/app.ts';
import { environmentOf } from '../support/database.ts';

const run = promisify(execFile);

describe('npm run grant', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  const grant = (...args: string[]) =>
    run(process.execPath, ['server/dist/modules/assignment/grant-first.js', ...args], {
      env: { ...process.env, NODE_OPTIONS: '', ...environmentOf(app.databaseUrl), AUDIT_KEY: 'k'.repeat(32) },
    });

  test('makes the first administrator of a province', async () => {
    const { stdout } = await grant('--user', 'first', '--name', 'Nguyễn Văn A', '--province', '82');
    expect(stdout).toBe('first is PROVINCE_ADMIN of Đồng Tháp from today on.\n');
    const { whoAmI: first } = await createClient({ url: `${app.url}/graphql`, token: 'first' }).request(
      whoAmI,
    );
    expect(first.assignments.map(({ role, unit }) => [role, unit?.fullName])).toEqual([
      ['PROVINCE_ADMIN', 'Tỉnh Đồng Tháp'],
    ]);
  });

  test.each([
    [['--user', 'x', '--province', '99'], 'There is no province with the code 99 today.'],
    [['--user', 'x'], 'Usage: npm run grant'],
  ])('refuses %j in one line', async (args, line) => {
    await expect(grant(...args)).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining(line) });
  });
});
