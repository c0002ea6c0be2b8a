import { inPlaces } from '../../data/batching.ts';
import type { Queries } from '../../data/database.ts';
import { refuse } from '../../mutation/refusal.ts';
import { momentText } from '../../text/moment-text.ts';
import { dueAtOf } from '../period/unit-level.ts';
import { extendedUntil, heldClosesAt } from './due-at.ts';
import type { UnitInPeriod } from './extension.row.ts';

/** Whoever was kept from reporting in time often can ask only when it is over. */
const daysToAsk = 7;
/** The furthest an extension reaches beyond the closing of its period, or beyond today when that is later. */
const furthestDays = 90;

/** What an extension of a unit in a period until an instant would change, by the clock of the database. */
interface Scope {
  readonly periodName: string;
  readonly begun: boolean;
  readonly over: boolean;
  readonly withdrawn: boolean;
  readonly onRoll: boolean;
  readonly reporters: number;
  /** What holds now for the first of the units that are due. */
  readonly dueAt: string;
  readonly past: boolean;
  readonly earlier: boolean;
  readonly tooFar: boolean;
  readonly askedUntil: string;
  readonly tooLateToAsk: boolean;
}

const rolled = { period: 'p', standing: 's' };

/** The earliest of the due times it moves: that of the base when somebody below reports. */
const firstDue = `greatest(case when s.due_reports > s.reports::int then p.due_at else ${dueAtOf('p', 's.kind')} end,
  ${extendedUntil(rolled)})`;

/** What is sent back after the closing is asked for from then on. */
const askUntil = `greatest(${heldClosesAt(rolled, extendedUntil(rolled))}, (
  select r.status_since from report r where r.province_code = p.province_code and r.period_id = p.id
    and r.unit_id = s.unit_id and r.status = 'RETURNED')) + interval '${daysToAsk} days'`;

const local = (instant: string) =>
  `to_char(${instant} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD"T"HH24:MI')`;

async function readScope(
  queries: Queries,
  { unitId, periodId }: UnitInPeriod,
  until: string,
): Promise<Scope | undefined> {
  const [scope] = await queries.query<Scope>(
    `select p.name as "periodName", coalesce(c.state, 'DRAFT') <> 'DRAFT' as begun,
       coalesce(c.state, '') in ('REVIEWED', 'ARCHIVED') as over, p.retired_at is not null as withdrawn,
       coalesce(s.on_roll, false) as "onRoll", coalesce(s.due_reports, 0) as reporters, ${local('held.due_at')} as "dueAt",
       $3::timestamptz <= app_now() as past, $3::timestamptz <= held.due_at as earlier,
       $3::timestamptz > greatest(p.closes_at, app_now()) + interval '${furthestDays} days' as "tooFar",
       ${local('held.ask_until')} as "askedUntil", app_now() >= held.ask_until as "tooLateToAsk"
     from reporting_period p
       left join campaign_state c on c.campaign_id = p.campaign_id
       left join standing s on s.province_code = p.province_code and s.period_id = p.id and s.unit_id = $2
       cross join lateral (select ${firstDue} as due_at) first
       cross join lateral (select first.due_at, ${askUntil} as ask_until) held
     where p.id = $1 and p.rhythm <> 'CAMPAIGN'`,
    [periodId, unitId, until],
  );
  return scope;
}

/** Refuses what could never hold, or would change nothing. */
export async function checkScope(queries: Queries, place: UnitInPeriod, until: string): Promise<Scope> {
  const scope = await readScope(queries, place, until);
  if (scope === undefined) throw refuse('NOT_FOUND', undefined, 'periodId');
  const fault = faultOf(scope);
  if (fault !== undefined) throw refuse('INVALID', fault.message, fault.field);
  return scope;
}

interface ScopeFault {
  readonly field: string;
  readonly message: string;
}

function faultOf(scope: Scope): ScopeFault | undefined {
  const { periodName } = scope;
  if (!scope.begun) return { field: 'periodId', message: 'Phong trào chưa được phát động.' };
  if (scope.over) return { field: 'periodId', message: 'Phong trào đã tổng kết, không gia hạn nữa.' };
  if (scope.withdrawn)
    return { field: 'periodId', message: `Kỳ báo cáo “${periodName}” không còn trong kế hoạch.` };
  if (!scope.onRoll)
    return { field: 'unitId', message: `Đơn vị không có trong danh sách của kỳ “${periodName}”.` };
  if (scope.reporters === 0)
    return { field: 'unitId', message: `Đơn vị và cấp dưới không phải báo cáo trong kỳ “${periodName}”.` };
  if (scope.past) return { field: 'until', message: 'Thời điểm gia hạn đã qua.' };
  if (scope.earlier)
    return { field: 'until', message: `Gia hạn phải sau hạn đang có: ${momentText(scope.dueAt)}.` };
  if (scope.tooFar)
    return { field: 'until', message: `Chỉ gia hạn tối đa ${furthestDays} ngày sau khi kỳ báo cáo đóng.` };
  return undefined;
}

/** Checks a request, which may be made until some days after the closing. */
export async function checkAsking(queries: Queries, place: UnitInPeriod, until: string): Promise<void> {
  const { tooLateToAsk, askedUntil } = await checkScope(queries, place, until);
  if (tooLateToAsk) {
    const message = `Chỉ xin gia hạn được đến trước ${momentText(askedUntil)}, ${daysToAsk} ngày sau khi kỳ báo cáo đóng.`;
    throw refuse('INVALID', message, 'periodId');
  }
}

/** Whether somebody with the right to it could ask for an extension, at an instant or now. */
export async function readAskable(
  queries: Queries,
  keys: readonly (UnitInPeriod & { readonly at: string | null })[],
): Promise<boolean[]> {
  const rows = await queries.query<{ readonly place: number }>(
    `select asked.place
     from unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) with ordinality as asked (unit_id, period_id, at, place)
       join reporting_period p on p.id = asked.period_id and p.rhythm <> 'CAMPAIGN' and p.retired_at is null
       join campaign_state c on c.campaign_id = p.campaign_id and c.state in ('LAUNCHED', 'CLOSED')
       join standing s on s.province_code = p.province_code and s.period_id = p.id and s.unit_id = asked.unit_id
         and s.on_roll and s.due_reports > 0
     where coalesce(asked.at, app_now()) < ${askUntil} and not exists (select from extension x
       where x.period_id = p.id and x.unit_id = asked.unit_id and x.state = 'ASKED')`,
    [keys.map(({ unitId }) => unitId), keys.map(({ periodId }) => periodId), keys.map(({ at }) => at)],
  );
  return inPlaces(keys, rows).map((row) => row !== null);
}
