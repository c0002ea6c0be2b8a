import type { Measure } from '@thi-dua/plugin-api';
import type { ReportValue } from '@thi-dua/schema';
import { groupsInPlaces } from '../../data/batching.ts';
import type { Queries } from '../../data/database.ts';
import type { ReportRow } from './report.row.ts';
import { type KeptValue, shownValue } from './report-values.ts';

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
  return groupsInPlaces(keys, rows).map((values, index) =>
    values.map((row) => ({ ...shownValue(row, row), of: keys[index] })),
  );
}
