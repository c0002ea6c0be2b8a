import type { Indicator, IndicatorFilter } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import { searchKey, searchWords } from '../../text/search-key.ts';

/** Lists indicators, the shared ones first. Not paged: there are only some dozens. */
export async function listIndicators(queries: Queries, filter: IndicatorFilter): Promise<Indicator[]> {
  const rows = await queries.query<{ document: Indicator }>(
    `select i.document from indicator i
     where i.retired_at is null
       and ($1::text is null or i.document->>'measure' = $1)
       and ($2::text is null or exists (
         select from target_measure m join target t on t.id = m.target_id join campaign c on c.id = t.campaign_id
         where m.indicator_id = i.id and t.retired_at is null and c.retired_at is null and c.province_code = $2))
     order by i.province_code nulls first, i.position`,
    [filter.measure ?? null, filter.provinceCode ?? null],
  );
  const words = searchWords(filter.search);
  return rows
    .map((row) => row.document)
    .filter(({ name }) => words.every((word) => ` ${searchKey(name)}`.includes(` ${word}`)));
}
