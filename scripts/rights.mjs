// node scripts/rights.mjs: writes the tables of docs/rights.md from the built server. A test fails while they differ.
import { readFile, writeFile } from 'node:fs/promises';
import { grantableTable, rightsTable } from '../server/dist/rights/document.js';

const file = new URL('../docs/rights.md', import.meta.url);
const text = await readFile(file, 'utf8');
const tables = { rights: rightsTable(), grantable: grantableTable() };
const written = text.replace(
  /(<!-- (rights|grantable) -->\n)[\s\S]*?(\n<!-- end -->)/g,
  (_, begin, name, end) => `${begin}${tables[name]}${end}`,
);
await writeFile(file, written);
