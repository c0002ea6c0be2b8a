import { type Database, openDatabase, type Queries } from '../../../server/data/database.ts';
import { rejudge } from '../../../server/modules/standing/rebuild/rebuild.ts';
import { formOf, updateRolls } from '../../../server/modules/standing/roll/roll.ts';
import { rulesOf } from '../../../server/modules/standing/rules/campaign-rules.ts';
import { createTestDatabase } from '../../support/database.ts';

/** Two campaigns of Đồng Tháp: every month ratios, counts, incidents and flags; once a year grades and shares of units. */
export const campaigns = ['dong-thap/grassroots-force-2026', 'dong-thap/whole-people-2026'] as const;

export interface World {
  readonly database: Database;
  readonly periods: readonly { readonly id: string; readonly campaignId: string; readonly rhythm: string }[];
  close(): Promise<void>;
}

/** The province with five of its communes, some units in each, and both campaigns launched. */
export async function openWorld(): Promise<World> {
  const testDatabase = await createTestDatabase();
  const database = await openDatabase({ url: testDatabase.url, poolSize: 4 });
  await database.query(
    `delete from unit_version where province_code = '82' and gone_on = 'infinity' and kind in ('COMMUNE', 'WARD', 'SPECIAL_ZONE')
       and unit_id not in (select unit_id from unit_version where province_code = '82' and gone_on = 'infinity'
         and kind = 'COMMUNE' and not isempty(valid) order by code limit 5)`,
  );
  await database.query(
    `with made as (
       select md5(c.code || k.kind || n)::uuid as id, c.unit_id as parent, c.code, k.kind, n from unit_version c, generate_series(1, 2) n,
         unnest(array['SECURITY_TEAM', 'HAMLET', 'SCHOOL', 'AGENCY']) as k (kind)
       where c.province_code = '82' and c.kind = 'COMMUNE' and c.gone_on = 'infinity' and not isempty(c.valid)),
     units as (insert into unit (id, province_code, origin) select id, '82', 'PROVINCE' from made)
     insert into unit_version (unit_id, province_code, valid, name, kind, kind_word, parent_id, search_key)
     select id, '82', '[2026-01-01,)', kind || ' ' || code || ' ' || n, kind, 'đơn vị', parent, ' don vi' from made`,
  );
  await database.query(
    `insert into campaign_state (campaign_id, province_code, state)
     select id, '82', 'LAUNCHED' from campaign where key = any($1)`,
    [campaigns],
  );
  const known = await database.query<{ id: string }>('select campaign_id as id from campaign_state');
  for (const { id } of known) await database.transaction((queries) => updateRolls(queries, '82', id));
  const periods = await database.query<World['periods'][number]>(
    `select id, campaign_id as "campaignId", rhythm from reporting_period where retired_at is null
       and campaign_id in (select campaign_id from campaign_state) order by key`,
  );
  return {
    database,
    periods,
    close: async () => {
      await database.close();
      await testDatabase.drop();
    },
  };
}

export const pick = <Item>(items: readonly Item[], die: number): Item => items[die % items.length] as Item;

/** Who has a report to make in the period. */
export function reporters(queries: Queries, periodId: string): Promise<{ id: string; kind: string }[]> {
  return queries.query(
    'select unit_id as id, kind from standing where period_id = $1 and reports order by name, unit_id',
    [periodId],
  );
}

/** What a unit of the kind enters, as production says. */
export async function formFor(queries: Queries, period: World['periods'][number], kind: string) {
  const rules = await rulesOf(queries, period.campaignId);
  return formOf(queries, rules, { periodId: period.id, kind: kind as never });
}

/** As the job does it, or an administrator who takes it back. */
export async function setClosed(queries: Queries, periodId: string, closed: boolean): Promise<void> {
  await queries.query('update reporting_period set closed_at = case when $2 then now() end where id = $1', [
    periodId,
    closed,
  ]);
  await rejudge(queries, periodId);
}
