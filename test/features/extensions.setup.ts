import { allDone, launch, type Reporting, type Submitted, startReporting } from './standings.setup.ts';
import { communes } from './unit-admin.setup.ts';

/** Two communes with teams that report, and the police of the province. */
export interface Extending extends Reporting {
  readonly month: string;
  /** Xã Tân Phước 1 with two teams, xã Tân Phước 2 with one. */
  readonly one: string;
  readonly other: string;
  readonly teams: readonly [first: string, second: string, elsewhere: string];
  /** So many hours from now, ISO 8601. */
  inHours(hours: number): string;
  /** When the month opens, falls due (for teams; communes 12 hours later) and closes, in hours from now. */
  times(opens: number, due: number, closes: number): Promise<void>;
  report(user: string, team: string): Promise<Submitted>;
  forget(): Promise<void>;
}

export async function startExtending(): Promise<Extending> {
  const app = await startReporting();
  const [one, other, province] = await Promise.all([...communes, '82'].map((code) => app.unitId(code)));
  const team = (commune: string | undefined, name: string) => app.team(commune ?? '', name);
  const teams = [await team(one, 'Tổ Một'), await team(one, 'Tổ Hai'), await team(other, 'Tổ Ba')] as const;
  const month = await app.period('month/2026-08');
  await app.sql(
    `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, granted_by)
     select '82', v.id, v.id, v.role, v.unit::uuid, '2020-01-01', 'test'
     from (values ('tinh-82', 'PROVINCIAL_POLICE', $1), ('head-1', 'TEAM_HEAD', $2), ('officer-2', 'COMMUNE_OFFICER', $3))
       as v (id, role, unit)`,
    [province, teams[0], other],
  );
  await app.open(month);
  await launch(app.as);
  return {
    ...app,
    month,
    one: one ?? '',
    other: other ?? '',
    teams,
    inHours: (hours) => new Date(Date.now() + hours * 3_600_000).toISOString(),
    times: async (opens, due, closes) => {
      await app.sql(
        `update reporting_period set opens_at = now() + $2 * interval '1 hour', due_at = now() + $3 * interval '1 hour',
           due_at_commune = now() + ($3 + 12) * interval '1 hour', due_at_district = now() + ($3 + 12) * interval '1 hour',
           due_at_province = now() + ($3 + 12) * interval '1 hour', closes_at = now() + $4 * interval '1 hour' where id = $1`,
        [month, opens, due, closes],
      );
    },
    report: (user, unitId) => app.submit(user, { unitId, periodId: month, values: allDone }),
    forget: async () => {
      // With all that hangs on them.
      await app.sql('truncate report, extension cascade');
    },
  };
}
