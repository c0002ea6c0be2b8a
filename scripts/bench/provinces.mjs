// The provinces that are measured: real ones, each with a plugin of its own.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { prepare } from '../../server/dist/prepare.js';
import { readSettings } from '../../server/dist/settings.js';
import { writePlugins } from './plugin.mjs';

/** Migrates the database, loads the units, and registers the plugins; no team, report or figure is there yet. */
export async function registerProvinces(owner, { root, directory, count }) {
  const logger = pino({ level: 'error' });
  await prepare({ database: owner, settings: readSettings({ DATA_DIR: directory }), logger });
  const provinces = await provincesFor(owner, count);
  const folder = ({ code }) => join(directory, `bench-${code}`);
  const missing = provinces.filter((province) => !existsSync(folder(province)));
  writePlugins(root, directory, missing);
  const plugins = provinces.map(folder);
  const settings = readSettings({ DATA_DIR: directory, PLUGINS: plugins.join(',') });
  await prepare({ database: owner, settings, logger });
  return { provinces, plugins };
}

/** Those with enough communes, Đồng Tháp first; every one is given the same number of teams. */
function provincesFor(owner, count) {
  return owner.query(
    `select p.code, p.name, p.unit_id as id from unit_version p
     where p.kind = 'PROVINCE' and p.gone_on = 'infinity' and (select count(*) from unit_version c
       where c.parent_id = p.unit_id and c.gone_on = 'infinity' and c.kind in ('COMMUNE', 'WARD')) >= 102
     order by p.code = '82' desc, p.code limit $1`,
    [count],
  );
}
