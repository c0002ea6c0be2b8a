// What `npm run bench:statements` asks: every field of the read API, about what the bench's first province holds.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as sdk from '@thi-dua/client-sdk';
import { build } from 'esbuild';
import { isEnumType, isNonNullType, parse, typeFromAST } from 'graphql';
import { buildThiDuaSchema } from '../../server/dist/schema.js';

/** Ids and words of the first province. */
export async function givenIn(owner) {
  const [given] = await owner.query(
    `select c.province_code as "provinceCode", c.key as "campaignId", p.id as "periodId", t.unit_id as team,
       t.parent_id as commune, r.id as "reportId",
       (select unit_id from unit_version where kind = 'PROVINCE' and code = c.province_code and gone_on = 'infinity') as province
     from campaign c
       cross join lateral (select id from reporting_period where campaign_id = c.id and counts order by starts_on limit 1) p
       cross join lateral (select unit_id, parent_id from standing where period_id = p.id and kind = 'SECURITY_TEAM'
         order by unit_id limit 1) t
       join report r on r.period_id = p.id and r.unit_id = t.unit_id
     where c.key like 'bench-%' order by c.province_code = '82' desc, c.key limit 1`,
  );
  return given;
}

/** Each as a query with its variables. */
export async function documentsOf(root, given) {
  const schema = await buildThiDuaSchema();
  return [...(await crawled(root, schema, given)), ...ofClient(schema, given)];
}

/** By the crawler of the wall's test; what it asks about an id is asked about every kind of id. */
async function crawled(root, schema, given) {
  const folder = join(root, 'node_modules/.cache/thi-dua');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, 'crawl.mjs');
  const entry = join(root, 'test/contract/wall-crawl.queries.ts');
  await build({ entryPoints: [entry], outfile, bundle: true, format: 'esm', external: ['graphql'] });
  const { crawl } = await import(pathToFileURL(outfile).href);
  const { province, commune, team, periodId, reportId, campaignId, provinceCode } = given;
  const texts = {
    campaignId,
    periodId,
    reportId,
    provinceCode,
    search: 'to bao ve so 1',
    parentId: province,
    withinId: province,
    unitId: province,
    other: 'x',
  };
  const queries = crawl(schema, { far: true, day: '2026-03-10', texts, variables: [] })
    .filter((query) => query.startsWith('query'))
    // A page as large as one may be, where it is the page that is asked for.
    .map((query) => query.replace('first: 3', 'first: 50'));
  const ids = [province, commune, team, periodId, reportId, campaignId];
  return queries.flatMap((query) =>
    query.includes('$id') ? ids.map((id) => ({ query, variables: { id } })) : [{ query, variables: {} }],
  );
}

/** Every query of the client, with what it needs and no more. */
function ofClient(schema, given) {
  return Object.values(sdk)
    .filter((text) => typeof text === 'string' && /^\s*query\b/m.test(text))
    .map((query) => {
      const operation = parse(query).definitions.find(({ operation }) => operation === 'query');
      const needed = (operation?.variableDefinitions ?? [])
        .map(({ variable, type }) => [variable.name.value, typeFromAST(schema, type)])
        .filter(([, type]) => isNonNullType(type));
      const variables = Object.fromEntries(
        needed.map(([name, type]) => [name, argumentFor(name, type.ofType, given)]),
      );
      return { query, variables };
    });
}

function argumentFor(name, type, given) {
  if (isEnumType(type)) return type.getValues()[0].name;
  if (type.name === 'Int') return name === 'first' ? 50 : 1;
  if (type.name === 'Date') return '2026-03-10';
  return given[name] ?? (name === 'unitId' || type.name === 'ID' ? given.province : 'x');
}
