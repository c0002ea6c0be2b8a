// npm run bench:import: 5,000 teams with 16,000 members from one XLSX file into a fresh embedded database.
// Prints seconds and the memory of the server beside what is aimed at; a figure that falls short is reported, not hidden.
import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(import.meta.url);
const dist = join(dirname(dirname(here)), 'server/dist');
const teams = 5_000;
const members = 16_000;

if (process.argv[2] === 'serve') await serve();
else await bench();

/** The server in a process of its own, where the only caller is the administrator of Đồng Tháp. */
async function serve() {
  const { pino } = await import('pino');
  const [{ connect }, { prepare }, { readSettings }, { createApp }] = await Promise.all(
    ['data/connection/connect.js', 'prepare.js', 'settings.js', 'app.js'].map(
      (file) => import(join(dist, file)),
    ),
  );
  const settings = readSettings({ DATA_DIR: process.argv[3], PORT: '0', NODE_ENV: 'production' });
  const logger = pino({ level: 'warn' });
  const connection = await connect(settings, logger);
  process.on('exit', connection.abandon);
  const { database } = connection;
  const plugins = await prepare({ database, settings, logger });
  const [province] = await database.query(
    `select unit_id as id from unit_version where kind = 'PROVINCE' and code = '82' and gone_on = 'infinity'`,
  );
  await database.query(
    `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, granted_by)
     values ('82', 'admin', 'admin', 'PROVINCE_ADMIN', $1, '2025-07-01', 'bench')`,
    [province.id],
  );
  const communes = await database.query(
    `select code from unit_version where parent_id = $1 and gone_on = 'infinity' order by code`,
    [province.id],
  );
  const identify = async () => ({ userId: 'admin', name: 'admin', operations: null });
  const app = await createApp({ database, settings, logger, plugins, auditKey: 'bench', identify });
  const url = await app.listen();
  process.once('message', async () => {
    await app.close();
    await connection.close();
    process.off('exit', connection.abandon);
    process.disconnect();
  });
  process.send({ url, provinceId: province.id, communes: communes.map(({ code }) => code) });
}

async function bench() {
  const directory = mkdtempSync(join(tmpdir(), 'thi-dua-bench-'));
  const child = fork(here, ['serve', directory]);
  const ended = new Promise((resolve) => child.once('close', resolve));
  try {
    const server = await new Promise((resolve, reject) => {
      child.once('message', resolve);
      child.once('close', () => reject(new Error('The server did not start; is it built?')));
    });
    const file = await spreadsheet(server.communes);
    console.log(
      `${cpus().length} cores, Node ${process.version}, XLSX of ${Math.round(file.length / 1_024)} kB\n`,
    );
    await fetch(`${server.url}/health`);
    const idle = memory(child.pid, 'VmRSS');
    console.log(`idle: ${idle} MB`);
    for (const mode of ['check', 'all', 'all']) await measure({ server, child, file, idle }, mode);
  } finally {
    if (child.connected) child.send('stop');
    await ended;
    rmSync(directory, { recursive: true });
  }
}

async function measure({ server, child, file, idle }, mode) {
  forgetPeak(child.pid);
  const started = performance.now();
  const response = await fetch(`${server.url}/import/${server.provinceId}?mode=${mode}`, {
    method: 'POST',
    headers: { authorization: 'Bearer admin' },
    body: file,
  });
  const { report, ...other } = await response.json();
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  if (!report || report.faultCount > 0) throw new Error(JSON.stringify(report?.faults[0] ?? other));
  const above = memory(child.pid, 'VmHWM') - idle;
  const { newUnits, newMembers, knownUnits, knownMembers } = report;
  console.log(
    `${mode.padEnd(5)} ${seconds} s, ${above} MB above idle   (aim: 20 s, 150 MB)   ` +
      `${newUnits} units and ${newMembers} members new, ${knownUnits} and ${knownMembers} known`,
  );
}

async function spreadsheet(communes) {
  const { writeXlsx } = await import('hucre/xlsx');
  const headings = [
    'Mã xã',
    'Loại đơn vị',
    'Tên đơn vị',
    'Họ tên thành viên',
    'Chức vụ',
    'Từ ngày',
    'Quyết định',
  ];
  const rows = Array.from({ length: members }, (_, index) => {
    const team = index % teams;
    const role = index < teams ? 'Tổ trưởng' : index < 2 * teams ? 'Tổ phó' : 'Tổ viên';
    const person = `Nguyễn Văn ${letters(index)}`;
    const code = communes[team % communes.length];
    const day = new Date(Date.UTC(2025, 6, 1 + (team % 28)));
    return [code, 'Tổ bảo vệ ANTT', `Ấp ${team + 1}`, person, role, day, `${team + 1}/QĐ-UBND`];
  });
  return writeXlsx({ sheets: [{ name: 'Tổ', rows: [headings, ...rows] }] });
}

/** A name without digits for every number. */
function letters(number) {
  return [...number.toString(26)].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join('');
}

/** Of the server process alone, in MB; PostgreSQL has its own. */
function memory(pid, what) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(new RegExp(`${what}:\\s+(\\d+)`).exec(status)?.[1]) / 1_024);
}

/** Linux then counts the peak from here. */
function forgetPeak(pid) {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}
