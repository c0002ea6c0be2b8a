import type { Queries } from '../../../data/database.ts';
import { today } from '../../../data/vietnam-time.ts';
import type { Identity } from '../../../rights/principal.ts';
import type { EntryFacts } from '../explain/entry-facts.ts';

/** A ranking to be kept. */
export interface RankingDraft {
  readonly provinceCode: string;
  readonly campaignUuid: string;
  readonly periodId: string;
  readonly bloc: object;
  readonly stage: string;
  readonly replacesId: string | null;
  readonly complaintsUntil: string;
  readonly rulesVersion: number;
  readonly content: string;
  readonly digest: string;
  readonly unitCount: number;
}

export async function insertRanking(
  queries: Queries,
  { userId, name }: Identity,
  made: RankingDraft,
): Promise<string> {
  const [row] = await queries.query<{ id: string }>(
    `insert into ranking (province_code, campaign_id, period_id, bloc, stage, replaces_id, complaints_until, rules_version,
       content, digest, unit_count, published_by, published_by_name)
     values ($1, $2, $3, $4, $5, $6, ($7::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh', $8, $9, $10, $11, $12, $13)
     returning id`,
    [
      made.provinceCode,
      made.campaignUuid,
      made.periodId,
      JSON.stringify(made.bloc),
      made.stage,
      made.replacesId,
      made.complaintsUntil,
      made.rulesVersion,
      made.content,
      made.digest,
      made.unitCount,
      userId,
      name,
    ],
  );
  return row?.id ?? '';
}

/** In the order in which they are shown. */
export async function insertEntries(
  queries: Queries,
  { id, provinceCode }: { readonly id: string; readonly provinceCode: string },
  entries: readonly EntryFacts[],
): Promise<void> {
  await queries.query(
    `insert into ranking_entry (province_code, ranking_id, unit_id, position, place, entry)
     select $1, $2, (entry ->> 'unitId')::uuid, position, (entry ->> 'place')::int, entry
     from jsonb_array_elements($3::jsonb) with ordinality as given (entry, position)`,
    [provinceCode, id, JSON.stringify(entries)],
  );
}

/** Whether the day is over in Vietnam. */
export async function isPast(queries: Queries, day: string): Promise<boolean> {
  const [row] = await queries.query<{ past: boolean }>(`select $1::date < ${today} as past`, [day]);
  return row?.past ?? true;
}
