// A province's month from a file: 1,700 teams with 15 values each, as somebody with the right over the province sends
// it. The floor is `COPY` of the same values into a temporary table and one merge into a bare table: no rights, no rules,
// no revisions, no events, no rollups, no standings.
import { settle } from '../../server/dist/modules/standing/settle/settle-reports.js';
import { cpuOf, cpuOfPostgres, median, send } from './measure.mjs';

export const importNames = ['import a month', 'import over a month'];

/** Each round writes the month that nobody has reported, and then writes it anew with other values. */
export async function measureImport({ given, postmaster, product, floor, owner, rounds }) {
  const measured = new Map(importNames.map((name) => [name, { product: [], floor: [] }]));
  for (let round = -1; round < rounds; round += 1) {
    await forgetMonth(owner, given);
    for (const [over, name] of importNames.entries()) {
      const seed = 2 * round + over;
      const works = {
        product: await productFile(product.url, given, seed),
        floor: { url: `${floor.url}/copy`, body: floorFile(given, seed), headers: {} },
      };
      for (const side of round % 2 === 0 ? ['product', 'floor'] : ['floor', 'product']) {
        const pid = side === 'product' ? product.pid : floor.pid;
        const took = await timed(works[side], { pid, postmaster });
        if (round >= 0) measured.get(name)[side].push(took);
      }
    }
  }
  for (const [name, sides] of measured) print(name, sides, valuesOf(given));
}

const valuesOf = ({ teams, indicators }) => teams.length * indicators.length;

/** As if nobody had reported; what the month had added to the campaign's period is taken away again. */
export async function forgetMonth(owner, { teams, writePeriod }) {
  await owner.transaction(async (queries) => {
    await queries.query('set local statement_timeout = 0');
    for (const table of ['report_event', 'report_value'])
      await queries.query(
        `delete from ${table} t using report r
         where r.period_id = $1 and t.province_code = r.province_code and t.report_id = r.id`,
        [writePeriod],
      );
    await queries.query('delete from report where period_id = $1', [writePeriod]);
    await settle(queries, writePeriod, teams);
    await queries.query('delete from unit_figures where period_id = $1', [writePeriod]);
    await queries.query('truncate floor_value');
  });
  for (const table of ['report', 'report_value', 'report_event', 'unit_figures', 'standing'])
    await owner.query(`vacuum analyze ${table}`);
}

/** The template of the province, filled in: as it comes, with the version of every report. */
export async function productFile(url, given, seed) {
  const grid = `unitId=${given.province}&periodId=${given.writePeriod}`;
  const headers = { authorization: `Bearer officer-${given.provinceCode}` };
  const template = await send(`${url}/grid/template.csv?${grid}`, { method: 'GET', headers });
  const [title, headings, ...rows] = template.trimEnd().split('\r\n');
  const filled = rows.flatMap((row) => {
    const [key, parent, unit] = row.split(';');
    const unitId = key.slice(0, key.indexOf(':'));
    if (!given.teams.includes(unitId)) return [];
    return [key, parent, unit, ...cellsOf(given, unitId, seed).flat()].join(';');
  });
  const body = Buffer.from([title, headings, ...filled].join('\r\n'));
  return { url: `${url}/grid/import?${grid}&mode=submit`, body, headers };
}

function floorFile(given, seed) {
  const rows = given.teams.flatMap((unitId) =>
    cellsOf(given, unitId, seed).map(([part, whole = ''], place) =>
      [unitId, given.writePeriod, given.indicators[place].key, part, whole].join(','),
    ),
  );
  return Buffer.from(rows.join('\n'));
}

/** Numerator and denominator of a ratio, else a count; other ones for every seed. */
function cellsOf({ indicators }, unitId, seed) {
  const own = Number.parseInt(unitId.slice(0, 6), 16) + seed + 2;
  return indicators.map(({ measure }, place) =>
    measure === 'RATIO' ? [10 + ((own + place) % 11), 20] : [(own + place) % 4],
  );
}

async function timed({ url, body, headers }, { pid, postmaster }) {
  const before = [cpuOf(pid), cpuOfPostgres(postmaster)];
  const started = performance.now();
  const answer = await send(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'text/csv' },
    body,
  });
  const wall = performance.now() - started;
  const { submitted, faultCount } = JSON.parse(answer).report;
  if (faultCount > 0 || submitted === 0) throw new Error(answer.slice(0, 600));
  return { server: cpuOf(pid) - before[0], postgres: cpuOfPostgres(postmaster) - before[1], wall };
}

function print(name, { product, floor }, values) {
  const cpu = ({ server, postgres }) => server + postgres;
  const wall = (round) => round.wall;
  const middle = (rounds, of) => Math.round(median(rounds.map(of)));
  const rate = (rounds, of) => Math.round((values / median(rounds.map(of))) * 1_000);
  const ratio = (of) => median(product.map((round, n) => of(floor[n]) / of(round))).toFixed(2);
  const show = (rounds) =>
    `${middle(rounds, cpu)} (${middle(rounds, (round) => round.server)} + ${middle(rounds, (round) => round.postgres)})`;
  console.log(
    `${name.padEnd(26)}CPU ms: ${show(product)}, floor ${show(floor)}; rows a second of CPU ${rate(product, cpu)}, floor ${rate(floor, cpu)}: ${ratio(cpu)} × the rate, aim ≥ 0.5 ×; by the clock ${rate(product, wall)}, floor ${rate(floor, wall)}: ${ratio(wall)} ×`,
  );
}
