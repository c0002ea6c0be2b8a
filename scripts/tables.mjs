// Writes the tables of docs/ that the code holds: rights, codes of errors, refusals, faults of plugins. From the built server.
// With --check nothing is written: it fails when what is checked in differs, and names it.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faultTable } from '@thi-dua/plugin-api';
import { errorTable } from '../server/dist/errors.js';
import { grantableTable, rightsTable } from '../server/dist/rights/document.js';
import { buildThiDuaSchema } from '../server/dist/schema.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

process.chdir(root);
const refusals = (await buildThiDuaSchema()).getType('RefusalCode').getValues();
const tables = {
  'docs/rights.md': { rights: rightsTable(), grantable: grantableTable() },
  'docs/errors.md': {
    errors: table(
      ['code', 'HTTP', 'means', 'what to do'],
      Object.entries(errorTable).map(([code, { status, means, mend }]) => [
        quoted(code),
        status,
        means,
        mend,
      ]),
    ),
    refusals: table(
      ['refusal', 'means'],
      refusals.map(({ name, description }) => [quoted(name), description]),
    ),
  },
  'docs/plugin-faults.md': {
    faults: table(
      ['Code', 'Means', 'How to mend it'],
      Object.entries(faultTable).map(([code, { means, mend }]) => [quoted(code), means, mend]),
    ),
  },
};
for (const [file, parts] of Object.entries(tables)) {
  const before = readFileSync(file, 'utf8');
  const after = format(file, filled(file, before, parts));
  if (after === before) continue;
  if (!process.argv.includes('--check')) writeFileSync(file, after);
  else {
    console.error(`${file} is not up to date. To mend it: npm run generate`);
    process.exitCode = 1;
  }
}

function quoted(code) {
  return `\`${code}\``;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function filled(file, text, parts) {
  return Object.entries(parts).reduce((before, [name, part]) => {
    const place = new RegExp(`(<!-- ${name} -->\n)[^]*?(\n<!-- end -->)`);
    if (!place.test(before)) throw new Error(`${file} has no place <!-- ${name} --> … <!-- end -->`);
    return before.replace(place, (_, begin, end) => `${begin}${part}${end}`);
  }, text);
}

/** As `npm run format` would have it, which leaves docs/rights.md alone. */
function format(file, text) {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'format', '--colors=off', `--stdin-file-path=${file}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { input: text, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
