import type { UnitKind } from '@thi-dua/plugin-api';
import type { FigureStage } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { listPage } from '../../../data/keyset/list-page.ts';
import { mapNodes, type Page, type PageArgs } from '../../../data/keyset/page.ts';
import {
  type StandingRecord,
  type StandingView,
  standingColumns,
  toStanding,
} from '../shown/shown-standing.row.ts';
import { leagueOrders } from './league-order.ts';

/** Which units of a period: those directly below one, or one with all below it. */
export interface LeagueQuery {
  readonly periodId: string;
  readonly unitId: string;
  readonly how: 'BELOW' | 'WITHIN';
  readonly kinds: readonly UnitKind[];
  readonly stage: FigureStage;
}

/** A campaign across all provinces, by the periods that cover a day. */
export interface NationalLeagueQuery {
  readonly family: string;
  readonly rhythm: string;
  readonly on: string;
  readonly kinds: readonly UnitKind[];
  readonly stage: FigureStage;
}

/** SQL: which standings are in a league; and what its peers are, each of whom the index has in order. */
interface Scope {
  readonly where: string;
  readonly peers: string;
  readonly values: readonly unknown[];
}

const where = {
  BELOW: 's.period_id = $1 and s.parent_id = $2',
  WITHIN: `s.province_code = (select province_code from reporting_period where id = $1) and s.period_id = $1
    and s.path @> array[$2::uuid]`,
} as const;

function scopeOf({ periodId, unitId, how, kinds }: LeagueQuery): Scope {
  return {
    where: `${where[how]} and s.kind = peer.kind and s.on_roll`,
    peers: 'unnest($3::text[]) as peer (kind)',
    values: [periodId, unitId, kinds],
  };
}

function nationalScope({ family, rhythm, kinds, on }: NationalLeagueQuery): Scope {
  return {
    where: `s.family = $1 and s.rhythm = $2 and s.starts_on = peer.starts_on and s.kind = peer.kind and s.on_roll
      and s.kind in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE')`,
    peers: `(select distinct asked.kind, p.starts_on from unnest($3::text[]) as asked (kind), reporting_period p
      where p.family = $1 and p.rhythm = $2 and $4::date between p.starts_on and p.ends_on and p.retired_at is null) as peer`,
    values: [family, rhythm, kinds, on],
  };
}

type ShownPage = Promise<Page<StandingView>>;

export const readLeague = (queries: Queries, asked: LeagueQuery, page: PageArgs): ShownPage =>
  list(queries, scopeOf(asked), { stage: asked.stage, page });

export const readNationalLeague = (queries: Queries, asked: NationalLeagueQuery, page: PageArgs): ShownPage =>
  list(queries, nationalScope(asked), { stage: asked.stage, page });

interface LeaguePage {
  readonly stage: FigureStage;
  readonly page: PageArgs;
}

/** A page costs what it shows, and not what it leaves out. */
async function list(
  queries: Queries,
  { where, peers, values }: Scope,
  { stage, page }: LeaguePage,
): ShownPage {
  const listed = await listPage<StandingRecord>(queries, {
    order: leagueOrders[stage],
    page,
    values,
    rows: ({ sortKey, beyond, order, limit }) =>
      `select ${standingColumns}, ${sortKey} from ${peers} cross join lateral (
         select * from standing s where ${where} and ${beyond} order by ${order} limit ${limit}) s
       join campaign c on c.id = s.campaign_id order by ${order} limit ${limit}`,
    count: `select count(*)::int as count from ${peers} join standing s on ${where}`,
  });
  return mapNodes(listed, toStanding);
}

/** The period that stands for a campaign as a whole, by the id the API gives the campaign. */
export async function findCampaignPeriod(queries: Queries, campaignKey: string): Promise<string | null> {
  const [row] = await queries.query<{ id: string }>(
    `select p.id from campaign c join reporting_period p on p.campaign_id = c.id
     where c.key = $1 and p.rhythm = 'CAMPAIGN' and p.retired_at is null`,
    [campaignKey],
  );
  return row?.id ?? null;
}
