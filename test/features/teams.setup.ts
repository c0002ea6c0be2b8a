import type { Queries } from '../../server/data/database.ts';

/** So many teams named "Số …" in a province, spread over its communes. */
export async function makeTeams(owner: Queries, provinceCode: string, teams: number): Promise<void> {
  await owner.query(
    `with commune as (
       select unit_id, row_number() over (order by code) - 1 as n, count(*) over () as of from unit_version
       where province_code = $1 and kind in ('COMMUNE', 'WARD') and gone_on = 'infinity' and not isempty(valid)),
     made as (
       insert into unit (id, province_code, origin) select gen_random_uuid(), $1, 'PROVINCE'
       from generate_series(1, $2) returning id),
     numbered as (select id, row_number() over () as n from made)
     insert into unit_version (unit_id, province_code, valid, name, kind, kind_word, parent_id, search_key)
     select id, $1, '[2025-07-01,)', 'Số ' || numbered.n, 'SECURITY_TEAM', 'tổ bảo vệ', commune.unit_id,
       ' to bao ve so ' || numbered.n
     from numbered join commune on commune.n = numbered.n % commune.of`,
    [provinceCode, teams],
  );
}
