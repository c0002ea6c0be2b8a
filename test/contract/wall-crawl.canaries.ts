import type { Queries } from '../../server/data/database.ts';
import type { Province } from '../features/assignments.setup.ts';

/** Stands in everything one province owns, and nowhere else. */
export const canary = 'Chimyen';

/** Writes one row; answers its id. */
type Ask = (text: string, values: unknown[]) => Promise<string>;

interface Of {
  readonly code: string;
  readonly team: string;
  name(noun: string): string;
}

/** In everything a province owns. */
export async function writeCanaries(
  database: Queries,
  { code, team, hamlet }: Province,
): Promise<Readonly<Record<string, string>>> {
  const name = (noun: string) => `${canary} ${noun}`;
  const ask: Ask = async (text, values) =>
    (await database.query<{ id: string }>(`${text} returning *`, values))[0]?.id ?? '';
  await ask(`update unit_version set code = $2, decree = $3 where unit_id = $1`, [
    team,
    'Z82',
    name('quyết định'),
  ]);
  await ask(
    `insert into unit_lineage (province_code, predecessor_id, successor_id, kind, decree)
     values ($1, $2, $3, 'SPLIT', $4)`,
    [code, hamlet, team, name('nguồn gốc')],
  );
  await ask(
    `insert into audit_entry (province_code, chain, seq, at, user_id, user_name, role, operation, noun, target_id,
       unit_id, before, after, request_id, mac)
     values ($1, 0, 1000000, now() + interval '1 day', 'nguoi-82', $2, 'INSPECTOR', 'x', 'x', $3::uuid::text, $3::uuid, $4::jsonb,
       $4::jsonb, 'x', 'x')`,
    [code, name('nhật ký'), team, JSON.stringify({ name: name('nhật ký') })],
  );
  return {
    member: await ask(
      `insert into member (province_code, team_id, name, role, serves, decision, search_key)
       values ($1, $2, $3, 'HEAD', '[2026-01-01,)', $3, 'chimyen thanh vien')`,
      [code, team, name('thành viên')],
    ),
    assignment: await ask(
      `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, granted_by)
       values ($1, 'nguoi-82', $2, 'TEAM_HEAD', $3, '2026-01-01', $4)`,
      [code, name('người dùng'), team, name('người giao')],
    ),
    ...(await writeRanking(ask, { code, team, name })),
    ...(await writeEntry(ask, { code, team, name })),
    key: await ask(
      `insert into api_key (province_code, unit_id, name, role, operations, prefix, secret_hash, expires_at, created_by)
       values ($1, $2, $3, 'PROVINCE_ADMIN', '{units}', 'p82', repeat('a', 64), now() + interval '1 day', $3)`,
      [code, team, name('khóa')],
    ),
  };
}

/** An extension of a unit on the roll of a period, and a target that was assigned. */
async function writeEntry(ask: Ask, { code, team, name }: Of) {
  const period = `from reporting_period where province_code = $1 and rhythm = 'MONTHLY' order by key limit 1`;
  await ask(
    `insert into standing (province_code, period_id, unit_id, campaign_id, family, rhythm, starts_on, kind, name, path,
       on_roll, reports)
     select $1, id, $2, campaign_id, family, rhythm, starts_on, 'SECURITY_TEAM', $3, array[$2::uuid], true, true ${period}`,
    [code, team, name('tổ')],
  );
  const extension = await ask(
    `insert into extension (province_code, period_id, unit_id, campaign_id, state, reason, asked_until, until, made_by,
       made_by_name)
     select $1, id, $2, campaign_id, 'ASKED', $3, now(), now(), 'nguoi-82', $3 ${period}`,
    [code, team, name('gia hạn')],
  );
  const lists = { unitKinds: [], awardedBy: [], parts: [] };
  const requirement = { kind: 'MEASURED', text: name('giao'), ...lists, indicatorId: null };
  const assigned = await ask(
    `insert into assigned_target (province_code, campaign_id, unit_id, indicator_id, requirement, every, judged_at, says,
       reason, starts_on, assigned_by, assigned_by_name)
     select $1, campaign_id, $2, (select id from indicator order by key limit 1), $3, 'MONTH', '{SECURITY_TEAM}', $4, $4,
       '2026-01-01', 'nguoi-82', $4 ${period}`,
    [code, team, JSON.stringify(requirement), name('giao')],
  );
  return { extension, assigned, report: await writeReport(ask, { code, team, name }, period) };
}

/** An approved report with all that hangs on it. */
async function writeReport(ask: Ask, { code, team, name }: Of, period: string) {
  const report = await ask(
    `insert into report (province_code, period_id, unit_id, campaign_id, status, counted_revision, counted_verified,
       narrative, exceptions, first_submitted_at, late, due_at_held)
     select $1, id, $2, campaign_id, 'APPROVED', 1, true, $3, $4, now(), false, now() ${period}`,
    [code, team, name('lời'), JSON.stringify([{ indicatorId: 'good-deeds', reason: name('ngoại lệ') }])],
  );
  await ask(
    `insert into report_value (province_code, report_id, revision, indicator_id, state, part, note)
     select $1, $2, 1, id, 'REPORTED', 1, $3 from indicator where key = 'good-deeds'`,
    [code, report, name('ghi chú')],
  );
  await ask(
    `insert into report_event (province_code, report_id, revision, step, user_id, user_name, role, reason)
     values ($1, $2, 1, 'RETURNED', 'nguoi-82', $3, 'COMMUNE_POLICE', $3)`,
    [code, report, name('lý do')],
  );
  await ask(
    `insert into report_seal (province_code, report_id, number, revision, sealed_at, sealed_by, content, digest)
     values ($1, $2, 1, 1, now(), $3, $3, repeat('a', 64))`,
    [code, report, name('niêm phong')],
  );
  return report;
}

/** A published ranking of a bloc of its own, with a complaint. */
async function writeRanking(ask: Ask, { code, team, name }: Of) {
  const period = `from reporting_period where province_code = $1 and rhythm = 'CAMPAIGN' order by key limit 1`;
  const bloc = await ask(
    `insert into bloc (province_code, campaign_id, name) select $1, campaign_id, $2 ${period}`,
    [code, name('khối')],
  );
  const facts = { id: bloc, origin: 'PROVINCE', name: name('khối'), kinds: [], parentId: null };
  const ranking = await ask(
    `insert into ranking (province_code, campaign_id, period_id, bloc, stage, published_by, published_by_name,
       complaints_until, unit_count, rules_version, content, digest)
     select $1, campaign_id, id, $2, 'VERIFIED', 'nguoi-82', $3, now() + interval '1 day', 1, 1, $3, repeat('a', 64) ${period}`,
    [code, JSON.stringify(facts), name('người công bố')],
  );
  const score = {
    place: 1,
    points: '0',
    met: 0,
    due: 0,
    attainment: 0,
    incidents: 0,
    firstReportedAt: null,
  };
  const reports = { due: 0, reported: 0, late: 0, verified: 0 };
  const entry = {
    unitId: team,
    name: name('xếp hạng'),
    ...score,
    reports,
    extensions: [],
    ties: [],
    contributions: [],
  };
  await ask(
    `insert into ranking_entry (province_code, ranking_id, unit_id, position, place, entry) values ($1, $2, $3, 1, 1, $4)`,
    [code, ranking, team, JSON.stringify(entry)],
  );
  const complaint = await ask(
    `insert into ranking_complaint (province_code, ranking_id, unit_id, words, filed_by, filed_by_name)
     values ($1, $2, $3, $4, 'nguoi-82', $4)`,
    [code, ranking, team, name('khiếu nại')],
  );
  return { bloc, ranking, complaint };
}
