// The data of `npm run bench`: in each province 102 communes with 1,700 teams, and twelve months of fifteen values each.

import { rebuild } from '../../server/dist/modules/standing/rebuild/rebuild.js';
import { updateRolls } from '../../server/dist/modules/standing/roll/roll.js';

/**
 * Teams, reports, values and all that they add up to. `months` are those that have been reported. Answers what the launch
 * and the rebuild cost by the meter, which reads milliseconds; undefined where it was filled before.
 */
export async function fillProvince(owner, province, { teams = 1_700, months = 12, meter = now } = {}) {
  const filled = await owner.query(`select from assignment where user_id = 'police-' || $1`, [province.code]);
  if (filled.length > 0) return undefined;
  await makeTeams(owner, province, teams);
  const campaign = await launch(owner, province);
  const launched = await metered(owner, meter, (queries) => updateRolls(queries, province.code, campaign));
  await metered(owner, meter, (queries) => writeReports(queries, campaign, months));
  const periods = await owner.query(
    `select id from reporting_period where campaign_id = $1 and counts order by starts_on`,
    [campaign],
  );
  const rebuilt = await metered(owner, meter, (queries) => rebuild(queries, periods[0].id));
  await owner.query(
    `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, granted_by)
     values ($1, 'police-' || $1, 'Công an tỉnh', 'PROVINCIAL_POLICE', $2, '2025-07-01', 'bench'),
       ($1, 'officer-' || $1, 'Cán bộ', 'COMMUNE_OFFICER', $2, '2025-07-01', 'bench')`,
    [province.code, province.id],
  );
  await owner.query(
    `insert into assignment (id, province_code, user_id, user_name, role, starts_on, granted_by)
     values (md5('country')::uuid, '00', 'country', 'Theo dõi toàn quốc', 'NATIONAL_VIEWER', '2025-07-01', 'bench')
     on conflict (id) do nothing`,
  );
  return { launched, rebuilt };
}

const now = () => performance.now();

/** What a transaction cost, which may take longer than the statements of requests. */
async function metered(owner, meter, work) {
  const began = meter();
  await owner.transaction(async (queries) => {
    await queries.query('set local statement_timeout = 0');
    await work(queries);
  });
  return meter() - began;
}

/** The sums as a table of rows, for hand-written statements to read: what the product keeps, without its wall. */
export async function makeFloorRollup(owner) {
  const [{ made }] = await owner.query(`select to_regclass('floor_rollup') is not null as made`);
  if (made) return;
  await owner.transaction(async (queries) => {
    await queries.query('set local statement_timeout = 0');
    await queries.query('create table floor_rollup as select * from value_rollup');
    await queries.query(
      'alter table floor_rollup add primary key (province_code, unit_id, period_id, indicator_id, own, kind, result)',
    );
  });
}

async function makeTeams(owner, { code, id }, teams) {
  await owner.query(
    `with commune as (
       select unit_id, row_number() over (order by code) - 1 as n from unit_version
       where parent_id = $2 and gone_on = 'infinity' and kind in ('COMMUNE', 'WARD') order by code limit 102),
     made as (
       insert into unit (id, province_code, origin)
       select gen_random_uuid(), $1, 'PROVINCE' from generate_series(1, $3) returning id),
     numbered as (select id, row_number() over () as n from made)
     insert into unit_version (unit_id, province_code, valid, name, kind, kind_word, parent_id, search_key)
     select numbered.id, $1, '[2025-07-01,)', 'Tổ số ' || numbered.n, 'SECURITY_TEAM', 'tổ bảo vệ an ninh, trật tự',
       commune.unit_id, ' to bao ve so ' || numbered.n
     from numbered join commune on commune.n = numbered.n % 102`,
    [code, id, teams],
  );
}

async function launch(owner, { code }) {
  const [campaign] = await owner.query(
    `insert into campaign_state (campaign_id, province_code, state, launched_at)
     select id, province_code, 'LAUNCHED', now() from campaign where key = 'bench-' || $1 || '/year' returning campaign_id as id`,
    [code],
  );
  return campaign.id;
}

/** Values that differ from team to team and month to month, the same at every run. */
async function writeReports(queries, campaign, months) {
  await queries.query(
    `insert into report (province_code, period_id, unit_id, campaign_id, status, counted_revision, first_submitted_at, late,
       due_at_held, submitted_at, submitted_by)
     select s.province_code, s.period_id, s.unit_id, s.campaign_id, 'SUBMITTED', 1, p.due_at, false, p.due_at, p.due_at, 'bench'
     from standing s join reporting_period p on p.id = s.period_id
     where s.campaign_id = $1 and s.reports and p.starts_on < make_date(2026, 1, 1) + make_interval(months => $2)`,
    [campaign, months],
  );
  await queries.query(
    `insert into report_value (province_code, report_id, revision, indicator_id, state, part, whole)
     select r.province_code, r.id, 1, m.indicator_id, 'REPORTED',
       case i.document ->> 'measure' when 'RATIO' then 20 - seed.n % 7 when 'COUNT' then seed.n % 3 else (seed.n % 11 = 0)::int end,
       case i.document ->> 'measure' when 'RATIO' then 20 end
     from report r
       join target t on t.campaign_id = r.campaign_id
       join target_measure m on m.target_id = t.id
       join indicator i on i.id = m.indicator_id
       cross join lateral (select abs(hashtext(r.unit_id::text || r.period_id || i.key)) as n) seed
     where r.campaign_id = $1`,
    [campaign],
  );
}
