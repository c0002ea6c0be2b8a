// npm run bench:wall: what row-level security costs. The same read with and without the wall, in turn, on one
// PostgreSQL with a province of 5,000 units; medians of the pairs beside what is aimed at, fallen short of or not.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { openDatabase } from '../server/dist/data/database.js';
import { startCluster } from '../server/dist/data/embedded/cluster.js';
import { listUnits } from '../server/dist/modules/unit/unit.queries.js';
import { prepare } from '../server/dist/prepare.js';
import { readSettings } from '../server/dist/settings.js';

const rounds = Number(process.argv[2] ?? 1_000);
const directory = mkdtempSync(join(tmpdir(), 'thi-dua-wall-'));
const cluster = await startCluster(directory);
let database;
try {
  await cluster.ensureDatabase('wall');
  database = await openDatabase({
    url: cluster.url('wall'),
    requestsUrl: cluster.requestsUrl('wall'),
    poolSize: 2,
  });
  const settings = readSettings({ DATA_DIR: directory });
  await prepare({ database, settings, logger: pino({ level: 'silent' }) });
  const commune = await fill(database);
  console.log(
    `${cpus().length} cores, Node ${process.version}, ${rounds} rounds, a province of 5,000 units\n`,
  );
  const one = (queries) => queries.query('select name from unit_version where unit_id = $1', [commune]);
  const children = (queries) => list(queries, { parentId: commune });
  await pair('one unit by its id', one, 'at most 0.15 ms');
  await pair('100 units below a commune', children, 'at most 0.15 ms');
  const search = (queries) => list(queries, { provinceCode: '82', search: 'so 4321' });
  await pair('a search for a name in the province', search, 'under 10 ms behind the wall');
  const common = (queries) => list(queries, { provinceCode: '82', search: 'to bao ve' });
  await pair('a search that finds all 5,000', common, 'under 10 ms behind the wall');
  const [{ id: province }] = await database.query(
    `select unit_id as id from unit_version where code = '82' and kind = 'PROVINCE' and gone_on = 'infinity'`,
  );
  const below = (queries) => list(queries, { withinId: province });
  await pair('everything below the province', below, 'under 50 ms behind the wall');
  const total = async (queries) => (await list(queries, { withinId: province })).totalCount;
  await pair('the same, and how many that is', total, 'under 50 ms behind the wall');
  const found = (queries) => list(queries, { withinId: province, search: 'so 4321' });
  await pair('a search below the province', found, 'under 50 ms behind the wall');
} finally {
  await database?.close();
  await cluster.stop();
  rmSync(directory, { recursive: true });
}

function list(queries, filter) {
  return listUnits(queries, { filter, asOf: null }, { first: 100, after: null });
}

/** Both in a transaction of their own, as a request has one: what differs is the role, and who asks. */
async function pair(name, read, aim) {
  const walled = async () => {
    const session = database.session('admin');
    await read(session);
    await session.commit();
  };
  const bare = () => database.transaction(read);
  const times = { walled: [], bare: [], difference: [] };
  for (let index = -100; index < rounds; index += 1) {
    const first = index % 2 === 0;
    const early = await timed(first ? walled : bare);
    const late = await timed(first ? bare : walled);
    if (index < 0) continue;
    const [mine, other] = first ? [early, late] : [late, early];
    times.walled.push(mine);
    times.bare.push(other);
    times.difference.push(mine - other);
  }
  const { walled: w, bare: b, difference: d } = times;
  const text = `behind the wall ${at(w, 0.5)} ms (p99 ${at(w, 0.99)}), without ${at(b, 0.5)} ms, difference ${at(d, 0.5)} ms`;
  console.log(`${name}: ${text}   (aim: ${aim})`);
}

async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function at(times, share) {
  const sorted = times.slice().sort((one, other) => one - other);
  return sorted[Math.floor(share * (sorted.length - 1))].toFixed(3);
}

/** 5,000 teams in the communes of Đồng Tháp, and its administrator; answers a commune with a hundred of them. */
async function fill(owner) {
  const communes = await owner.query(
    `select unit_id as id from unit_version where province_code = '82' and kind in ('COMMUNE', 'WARD')
     and gone_on = 'infinity' and not isempty(valid) order by code limit 50`,
  );
  await owner.query(
    `with made as (
       insert into unit (id, province_code, origin) select gen_random_uuid(), '82', 'PROVINCE'
       from generate_series(1, 5000) returning id),
     numbered as (select id, row_number() over () as n from made)
     insert into unit_version (unit_id, province_code, valid, name, kind, kind_word, parent_id, search_key)
     select id, '82', '[2025-07-01,)', 'Số ' || n, 'SECURITY_TEAM', 'tổ bảo vệ', ($1::uuid[])[1 + n % 50],
       ' to bao ve so ' || n from numbered`,
    [communes.map(({ id }) => id)],
  );
  await owner.query(
    `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, granted_by)
     select '82', 'admin', 'An', 'PROVINCE_ADMIN', unit_id, '2025-07-01', 'bench' from unit_version
     where code = '82' and kind = 'PROVINCE' and upper(valid) is null`,
  );
  await owner.query('vacuum analyze');
  return communes[0].id;
}
