import type { Campaign, CampaignFilter } from '@thi-dua/schema';
import { checkFirst, decodeCursor, type Page, type PageArgs, pageOf } from '../../data/cursor.ts';
import type { Queries } from '../../data/database.ts';
import { today } from '../../data/vietnam-time.ts';
import { searchWords } from '../../text/search-key.ts';

/** A campaign as it is read: with the day it is in Vietnam by the database's clock. */
export type CampaignRow = Campaign & { readonly today: string };

const parts = (table: string) =>
  `coalesce((select jsonb_agg(part.document order by part.position) from ${table} part
    where part.campaign_id = c.id and part.retired_at is null), '[]')`;

/**
 * The document of a campaign with its plan, phases and areas: one statement for any number of campaigns. What a
 * campaign retired before contract 1.1 could not say, it says by default.
 */
export const campaignDocument = `jsonb_build_object('blocs', '[]'::jsonb) || c.document || jsonb_build_object(
  'retired', c.retired_at is not null,
  'today', ${today},
  'plan', (select plan.document from plan where plan.id = c.plan_id),
  'phases', ${parts('phase')},
  'areas', ${parts('area')}
)`;

/** Every word of `$6` begins a word of the key. */
const conditions = `
  ($1::text is null or c.province_code = $1)
  and ($2::int is null or (
    c.starts_earliest < make_date($2 + 1, 1, 1) and (c.ends_on is null or c.ends_on >= make_date($2, 1, 1))))
  and ($3::text is null or c.family = $3)
  and ($4::text is null or $4 = case
    when c.starts_earliest > day.it then 'UPCOMING' when c.ends_on < day.it then 'ENDED' else 'RUNNING' end)
  and not exists (select from unnest($6::text[]) word where strpos(' ' || c.search_key, ' ' || word) = 0)
  and ($7::boolean or c.retired_at is null)`;

const campaignsOnDay = `campaign c,
  (select coalesce($5::date, ${today}) as it) day`;

export async function listCampaigns(
  queries: Queries,
  filter: CampaignFilter,
  page: PageArgs,
): Promise<Page<CampaignRow>> {
  checkFirst(page.first);
  const values = valuesOf(filter);
  const [startsAfter, key] = page.after == null ? [null, null] : decodeCursor(page.after, 2);
  const rows = await queries.query<{ document: CampaignRow }>(
    `select ${campaignDocument} as document from ${campaignsOnDay} where ${conditions}
     and ($8::date is null or (c.starts_earliest, $9::text) < ($8, c.key))
     order by c.starts_earliest desc, c.key limit $10`,
    [...values, startsAfter, key, page.first + 1],
  );
  return pageOf(
    rows.map((row) => row.document),
    page,
    {
      keyOf: (campaign) => [campaign.startsNoEarlierThan, campaign.id],
      total: () => countCampaigns(queries, values),
    },
  );
}

async function countCampaigns(queries: Queries, values: readonly unknown[]): Promise<number> {
  const [row] = await queries.query<{ count: number }>(
    `select count(*)::int as count from ${campaignsOnDay} where ${conditions}`,
    values,
  );
  return row?.count ?? 0;
}

function valuesOf(filter: CampaignFilter): unknown[] {
  return [
    filter.provinceCode ?? null,
    filter.year ?? null,
    filter.family ?? null,
    filter.status ?? null,
    filter.on ?? null,
    searchWords(filter.search),
    filter.includeRetired ?? false,
  ];
}
