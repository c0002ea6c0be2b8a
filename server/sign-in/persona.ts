import type { Role } from '@thi-dua/schema';
import type { Queries } from '../data/database.ts';
import { today } from '../data/vietnam-time.ts';

/** Somebody made up, to try the platform as. */
export interface Persona {
  /** His user id is `persona:` and this. */
  readonly name: string;
  /** As people call him. */
  readonly title: string;
  readonly role: Role;
  readonly unit: 'COUNTRY' | 'PROVINCE' | 'COMMUNE';
}

export interface PersonaToken extends Persona {
  readonly token: string;
}

const province = '82';

/** Personas of Đồng Tháp and one of its communes. Who sends no token is the public. */
export const personas: readonly Persona[] = [
  { name: 'national-viewer', title: 'Theo dõi toàn quốc', role: 'NATIONAL_VIEWER', unit: 'COUNTRY' },
  { name: 'province-admin', title: 'Quản trị tỉnh Đồng Tháp', role: 'PROVINCE_ADMIN', unit: 'PROVINCE' },
  { name: 'provincial-police', title: 'Công an tỉnh Đồng Tháp', role: 'PROVINCIAL_POLICE', unit: 'PROVINCE' },
  { name: 'home-affairs', title: 'Sở Nội vụ Đồng Tháp', role: 'HOME_AFFAIRS', unit: 'PROVINCE' },
  { name: 'commune-police', title: 'Công an xã', role: 'COMMUNE_POLICE', unit: 'COMMUNE' },
  { name: 'commune-officer', title: 'Cán bộ UBND xã', role: 'COMMUNE_OFFICER', unit: 'COMMUNE' },
  { name: 'team-head', title: 'Tổ trưởng', role: 'TEAM_HEAD', unit: 'COMMUNE' },
  { name: 'council-member', title: 'Ủy viên Hội đồng TĐKT tỉnh', role: 'COUNCIL_MEMBER', unit: 'PROVINCE' },
  { name: 'inspector', title: 'Thanh tra tỉnh', role: 'INSPECTOR', unit: 'PROVINCE' },
];

export function userIdOf({ name }: Pick<Persona, 'name'>): string {
  return `persona:${name}`;
}

/**
 * Gives each persona its right. The row's id follows from the name: a second start adds nothing, and a right that
 * somebody has taken back while trying out stays taken back.
 */
export async function grantToPersonas(database: Queries): Promise<void> {
  await database.query(
    `with today as (select ${today} as it),
     place (kind, id) as (
       (select 'PROVINCE', v.unit_id from unit_version v, today
        where v.kind = 'PROVINCE' and v.code = $1 and v.first_day <= today.it and v.gone_on > today.it limit 1)
       union all
       (select 'COMMUNE', v.unit_id from unit_version v, today
        where v.kind = 'COMMUNE' and v.province_code = $1 and v.first_day <= today.it and v.gone_on > today.it
        order by v.code limit 1))
     insert into assignment (id, province_code, user_id, user_name, role, unit_id, starts_on, granted_by)
     select md5(asked.user_id)::uuid, case when asked.unit = 'COUNTRY' then '00' else $1 end, asked.user_id, asked.title,
       asked.role, place.id, '2025-07-01', 'thi-dua'
     from unnest($2::text[], $3::text[], $4::text[], $5::text[]) as asked (user_id, title, role, unit)
     left join place on place.kind = asked.unit
     where asked.unit = 'COUNTRY' or place.id is not null
     on conflict (id) do nothing`,
    [
      province,
      personas.map(userIdOf),
      personas.map(({ title }) => title),
      personas.map(({ role }) => role),
      personas.map(({ unit }) => unit),
    ],
  );
}
