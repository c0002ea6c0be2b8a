import { plainArray } from '../../../data/plain-array.ts';
import { plannedFor, type Queries } from '../../../data/queries.ts';
import type { ReportRow } from '../report.row.ts';
import type { CellChanges } from './report-draft.ts';

/** The changed cells of one report, in the revision that is being written. */
export interface ReportCells extends CellChanges {
  readonly report: Pick<ReportRow, 'id' | 'provinceCode' | 'revision'>;
}

/** Keeps the values of many reports of a province, and empties others: one statement each. */
export async function saveCells(queries: Queries, reports: readonly ReportCells[]): Promise<void> {
  const [first] = reports;
  if (first === undefined) return;
  const written: CellRows = {
    provinceCode: first.report.provinceCode,
    ids: reports.map(({ report }) => report.id),
    revisions: reports.map(({ report }) => report.revision),
  };
  await Promise.all([empty(queries, reports, written), keep(queries, reports, written)]);
}

interface CellRows {
  readonly provinceCode: string;
  readonly ids: readonly string[];
  readonly revisions: readonly number[];
}

async function empty(queries: Queries, reports: readonly ReportCells[], written: CellRows): Promise<void> {
  const cells = reports.flatMap((report, place) => report.empty.map((id) => [place + 1, id] as const));
  if (cells.length === 0) return;
  await queries.query(
    `delete from report_value v
     using unnest($4::int[], $5::uuid[]) as cell (place, indicator_id)
     where v.province_code = $1 and v.report_id = ($2::uuid[])[cell.place] and v.revision = ($3::int[])[cell.place]
       and v.indicator_id = cell.indicator_id`,
    [...spread(written), cells.map(([place]) => place), cells.map(([, id]) => id)],
    plannedFor(reports),
  );
}

/** The ids stand in the statement once, and each cell points to its own: a province's month is 25,500 of them. */
async function keep(queries: Queries, reports: readonly ReportCells[], written: CellRows): Promise<void> {
  const cells = reports.flatMap((report) => report.keep);
  if (cells.length === 0) return;
  const indicators = [...new Set(cells.map(({ indicatorId }) => indicatorId))];
  const placeOf = new Map(indicators.map((id, place) => [id, place + 1]));
  await queries.query(
    `insert into report_value (province_code, report_id, revision, indicator_id, state, part, whole, result, words, note,
       from_records)
     select $1, ($2::uuid[])[cell.report], ($3::int[])[cell.report], ($4::uuid[])[cell.indicator],
       case when cell.applies then 'REPORTED' else 'NOT_APPLICABLE' end, cell.part, cell.whole, cell.result, cell.words, cell.note,
       cell.from_records
     from unnest($5::int[], $6::int[], $7::bool[], $8::int[], $9::int[], $10::text[], $11::text[], $12::text[],
         $13::bool[])
       as cell (report, indicator, applies, part, whole, result, words, note, from_records)
     on conflict (province_code, report_id, revision, indicator_id) do update set state = excluded.state,
       part = excluded.part, whole = excluded.whole, result = excluded.result, words = excluded.words, note = excluded.note,
       from_records = excluded.from_records`,
    [
      ...spread(written),
      indicators,
      plainArray(reports.flatMap((report, place) => report.keep.map(() => place + 1))),
      plainArray(cells.map(({ indicatorId }) => placeOf.get(indicatorId) ?? null)),
      plainArray(cells.map(({ state }) => state === 'REPORTED')),
      plainArray(cells.map(({ part }) => part)),
      plainArray(cells.map(({ whole }) => whole)),
      textsOf(cells.map(({ result }) => result)),
      textsOf(cells.map(({ words }) => words)),
      textsOf(cells.map(({ note }) => note)),
      plainArray(cells.map(({ fromRecords }) => fromRecords ?? false)),
    ],
    plannedFor(reports),
  );
}

/** Most grids are numbers: where nobody wrote words the array is empty, which is as good as one of nulls. */
const textsOf = (texts: readonly (string | null)[]) => (texts.every((text) => text === null) ? [] : texts);

const spread = ({ provinceCode, ids, revisions }: CellRows) => [provinceCode, ids, revisions];
