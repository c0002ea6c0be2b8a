import type { Measure } from '@thi-dua/plugin-api';
import type { ReportValue } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import type { ReportRow } from './report.row.ts';
import { type KeptValue, shownValue } from './report.values.ts';
import type { CellChanges } from './write/wanted-report.ts';

/** Empties and keeps what changes of a revision, in one statement. */
export async function saveValues(
  queries: Queries,
  { id, provinceCode, revision }: Pick<ReportRow, 'id' | 'provinceCode' | 'revision'>,
  { keep, empty }: CellChanges,
): Promise<void> {
  if (keep.length + empty.length === 0) return;
  await queries.query(
    `with emptied as (
       delete from report_value
       where province_code = $1 and report_id = $2 and revision = $3 and indicator_id = any($5::uuid[]))
     insert into report_value (province_code, report_id, revision, indicator_id, state, part, whole, result, words, note,
       from_records)
     select $1, $2, $3, v."indicatorId", v.state, v.part, v.whole, v.result, v.words, v.note, coalesce(v."fromRecords", false)
     from jsonb_to_recordset($4) as v ("indicatorId" uuid, state text, part bigint, whole bigint, result text, words text,
       note text, "fromRecords" boolean)
     on conflict (province_code, report_id, revision, indicator_id) do update set state = excluded.state,
       part = excluded.part, whole = excluded.whole, result = excluded.result, words = excluded.words, note = excluded.note,
       from_records = excluded.from_records`,
    [provinceCode, id, revision, JSON.stringify(keep), empty],
  );
}

/** The values of a revision, as they are kept. */
export function readValues(
  queries: Queries,
  { id, provinceCode, revision }: Pick<ReportRow, 'id' | 'provinceCode' | 'revision'>,
): Promise<KeptValue[]> {
  return queries.query<KeptValue>(
    `select indicator_id as "indicatorId", state, part::float8 as part, whole::float8 as whole, result, words, note,
       from_records as "fromRecords"
     from report_value where province_code = $1 and report_id = $2 and revision = $3`,
    [provinceCode, id, revision],
  );
}

/** The values of revisions as the API shows them, in the order of the indicators. */
export async function readShownValues(
  queries: Queries,
  keys: readonly Pick<ReportRow, 'id' | 'revision'>[],
): Promise<ReportValue[][]> {
  const rows = await queries.query<KeptValue & { place: number; key: string; measure: Measure }>(
    `select asked.place, i.key, i.document ->> 'measure' as measure, v.indicator_id as "indicatorId", v.state,
       v.part::float8 as part, v.whole::float8 as whole, v.result, v.words, v.note,
       v.from_records as "fromRecords"
     from unnest($1::uuid[], $2::int[]) with ordinality as asked (id, revision, place)
       join report r on r.id = asked.id
       join report_value v on v.province_code = r.province_code and v.report_id = r.id and v.revision = asked.revision
       join indicator i on i.id = v.indicator_id
     order by asked.place, i.position, i.key`,
    [keys.map(({ id }) => id), keys.map(({ revision }) => revision)],
  );
  const values = keys.map((): ReportValue[] => []);
  for (const row of rows)
    values[Number(row.place) - 1]?.push({ ...shownValue(row, row), of: keys[Number(row.place) - 1] });
  return values;
}
