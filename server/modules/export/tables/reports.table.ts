import type { ReportStatus } from '@thi-dua/schema';
import type { Context } from '../../../context.ts';
import { columnsOf, type GridColumn } from '../../grid/file/book/grid-columns.ts';
import { readIndicatorWords } from '../../grid/file/book/grid-sheet.queries.ts';
import { shownCell } from '../../grid/file/book/grid-words.ts';
import { statusWords } from '../../report/report.words.ts';
import type { KeptValue } from '../../report/report-values.ts';
import { indicatorsOf, rulesOfPeriod } from '../export.queries.ts';
import { type ExportColumn, type ExportPlan, planOf } from '../export.table.ts';
import { momentColumn } from './moment-column.ts';
import {
  type UnitCells,
  unitCells,
  unitColumns,
  unitOrder,
  unitTables,
  unitTests,
  unitValues,
} from './unit-columns.ts';
import type { UnitsScope } from './units-scope.ts';
import { unitsTable } from './units-table.ts';

interface Row extends UnitCells {
  readonly status: ReportStatus;
  readonly revision: number;
  readonly submittedAt: string | null;
  readonly late: boolean | null;
  readonly narrative: string | null;
  /** The values by the id of the indicator's row. */
  readonly values: Readonly<Record<string, KeptValue>> | null;
}

const text = `select ${unitColumns}, r.status, r.revision, ${momentColumn('r.submitted_at')} as "submittedAt", r.late, r.narrative,
    (select jsonb_object_agg(v.indicator_id, jsonb_build_object('state', v.state, 'part', v.part, 'whole', v.whole,
       'result', v.result, 'words', v.words)) from report_value v
     where v.province_code = r.province_code and v.report_id = r.id and v.revision = r.revision) as values
  from reporting_period p join standing s on s.province_code = p.province_code and s.period_id = p.id ${unitTables}
    join report r on r.period_id = p.id and r.unit_id = s.unit_id
  where ${unitTests} order by ${unitOrder}`;

const facts: readonly ExportColumn<Row>[] = [
  ...unitCells,
  { heading: 'Trạng thái', width: 28, cell: ({ status }) => statusWords[status] },
  { heading: 'Lần báo cáo', width: 10, cell: ({ revision }) => revision },
  { heading: 'Nộp gần nhất', width: 18, cell: ({ submittedAt }) => submittedAt },
  { heading: 'Nộp muộn', width: 10, cell: ({ late }) => (late === null ? null : late ? 'có' : 'không') },
];

const narrative: ExportColumn<Row> = { heading: 'Đánh giá', width: 60, cell: (row) => row.narrative };

const valueColumn = (column: GridColumn): ExportColumn<Row> => ({
  heading: column.heading,
  width: 16,
  cell: ({ values }) => shownCell(values?.[column.indicator.uuid], column),
});

async function plan({ session }: Context, asked: UnitsScope): Promise<ExportPlan> {
  const rules = await rulesOfPeriod(session, asked.periodId);
  const form = await indicatorsOf(session, rules, asked);
  const words = await readIndicatorWords(
    session,
    form.map(({ uuid }) => uuid),
  );
  const columns = [...facts, ...columnsOf(form, words).map(valueColumn), narrative];
  return planOf<Row>({ text, values: unitValues(asked), columns });
}

/** The reports of units with their values, each in its current revision. */
export const reportsTable = unitsTable({ name: 'reports', title: 'Báo cáo', operation: 'reports', plan });
