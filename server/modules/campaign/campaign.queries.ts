import type { Campaign, CampaignFilter } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import { keyset } from '../../data/keyset/keyset.ts';
import { listPage } from '../../data/keyset/list-page.ts';
import { mapNodes, type Page, type PageArgs } from '../../data/keyset/page.ts';
import { today } from '../../data/vietnam-time.ts';
import { searchWords } from '../../text/search-key.ts';

/** A campaign with today's date in Vietnam by the clock of the database. */
export type CampaignRow = Campaign & { readonly today: string };

const parts = (table: string) =>
  `coalesce((select jsonb_agg(part.document order by part.position) from ${table} part
    where part.campaign_id = c.id and part.retired_at is null), '[]')`;

/**
 * SQL: the document of `campaign c` with its plan, phases and areas. Campaigns retired before contract 1.1 have no
 * blocs in their document, hence the default.
 */
export const campaignDocument = `jsonb_build_object('blocs', '[]'::jsonb) || c.document || jsonb_build_object(
  'retired', c.retired_at is not null,
  'today', ${today},
  'plan', (select plan.document from plan where plan.id = c.plan_id),
  'phases', ${parts('phase')},
  'areas', ${parts('area')}
)`;

/** SQL: the filter. A campaign matches a search if every word of `$6` begins a word of its search key. */
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

const latestFirst = keyset('campaigns', ['c.starts_earliest', 'date', 'desc'], ['c.key', 'text']);

export async function listCampaigns(
  queries: Queries,
  filter: CampaignFilter,
  page: PageArgs,
): Promise<Page<CampaignRow>> {
  const listed = await listPage<{ readonly document: CampaignRow }>(queries, {
    order: latestFirst,
    page,
    values: valuesOf(filter),
    rows: ({ sortKey, beyond, order, limit }) =>
      `select ${campaignDocument} as document, ${sortKey} from ${campaignsOnDay} where ${conditions}
       and ${beyond} order by ${order} limit ${limit}`,
    count: `select count(*)::int as count from ${campaignsOnDay} where ${conditions}`,
  });
  return mapNodes(listed, ({ document }) => document);
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
