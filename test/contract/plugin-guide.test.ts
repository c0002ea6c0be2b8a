import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Document } from '@thi-dua/client-sdk';
import { checkPlugin, type Plugin, rhythms } from '@thi-dua/plugin-api';
import { startTestApp, type TestApp } from '../support/app.ts';

interface Answer {
  readonly campaigns: {
    readonly nodes: readonly {
      readonly title: string;
      readonly areas: readonly {
        readonly targets: readonly { readonly requirement: { readonly text: string } }[];
      }[];
      readonly reports: readonly { readonly due: { readonly lateFrom: string } }[];
    }[];
  };
}

describe('the guide for writing a plugin', () => {
  let app: TestApp;
  let folder: string;
  let guide: string;

  beforeAll(async () => {
    guide = await readFile('docs/guides/write-a-plugin.md', 'utf8');
    folder = await mkdtemp(join(tmpdir(), 'plugin-lang-son-'));
    await writeFile(
      join(folder, 'package.json'),
      JSON.stringify({ name: 'plugin-lang-son', type: 'module', exports: './index.js' }),
    );
    await writeFile(join(folder, 'index.js'), block('index.js'));
    await writeFile(join(folder, 'next.js'), block('next.js'));
    // What `npm install ../thi-dua/plugins/api` leaves behind.
    await mkdir(join(folder, 'node_modules/@thi-dua'), { recursive: true });
    await symlink(resolve('plugins/api'), join(folder, 'node_modules/@thi-dua/plugin-api'));
    app = await startTestApp({ env: { PLUGINS: `@thi-dua/plugin-tuyen-quang,${folder}` } });
  });
  afterAll(async () => {
    await app?.close();
    await rm(folder, { recursive: true });
  });

  const block = (name: string): string => {
    const found = guide.match(new RegExp(`<!-- test: ${name} -->\\n\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``))?.[1];
    if (found === undefined) throw new Error(`The guide has no block ${name}`);
    return found;
  };

  test('leads to a fourth province that is served by configuration alone', async () => {
    const { campaigns } = await app.client.request(block('query') as Document<Answer, Record<string, never>>);
    const [campaign] = campaigns.nodes;
    expect(campaign?.title).toBe('Phong trào thi đua mẫu năm 2027');
    expect(
      campaign?.areas.flatMap(({ targets }) => targets.map(({ requirement }) => requirement.text)),
    ).toEqual([
      'Thông tin nhân khẩu được cung cấp: trên 90 %',
      'Cháy rừng do đốt nương: không có',
      'Việc tốt: ít nhất 2',
    ]);
    expect(campaign?.reports[0]?.due.lateFrom).toBe('2027-10-15T00:00:00+07:00');
  });

  test('its next version, with points, blocs and monthly reports, has no fault either', async () => {
    const next: { readonly default: Plugin } = await import(join(folder, 'next.js'));
    expect(checkPlugin(next.default)).toEqual([]);
    expect(next.default.campaigns[0]?.scoring?.points).toHaveLength(3);
  });

  test('names every rhythm of a report', () => {
    const named = /`rhythm` is one of ([^.]*)[.]/.exec(guide)?.[1] ?? '';
    expect([...named.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name)).toEqual([...rhythms]);
  });
});
