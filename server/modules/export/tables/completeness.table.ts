import type { CompletenessState, ReportStatus } from '@thi-dua/schema';
import { lateSeconds, reportingUnits } from '../../completeness/completeness.row.ts';
import { statusWords } from '../../report/report.words.ts';
import { type ExportColumn, planOf } from '../export.table.ts';
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
import { unitsTable } from './units-table.ts';

interface Row extends UnitCells {
  readonly state: CompletenessState;
  readonly status: ReportStatus | null;
  readonly dueAt: string;
  readonly firstSubmittedAt: string | null;
  /** Seconds late; up to now if the report has not been submitted. */
  readonly lateSeconds: number | null;
  readonly verified: boolean;
}

const text = `select ${unitColumns}, told.state, r.status, ${momentColumn('held.due_at')} as "dueAt",
    ${momentColumn('r.first_submitted_at')} as "firstSubmittedAt", ${lateSeconds} as "lateSeconds", s.own_verified as verified
  from ${reportingUnits} ${unitTables} where ${unitTests} and s.reports order by ${unitOrder}`;

const stateWords: Readonly<Record<CompletenessState, string>> = {
  IN_TIME: 'đúng hạn',
  LATE: 'nộp muộn',
  WAITING: 'chưa đến hạn',
  OVERDUE: 'quá hạn',
};

const columns: readonly ExportColumn<Row>[] = [
  ...unitCells,
  { heading: 'Hạn nộp', width: 18, cell: ({ dueAt }) => dueAt },
  {
    heading: 'Trạng thái',
    width: 28,
    cell: ({ status }) => (status === null ? 'chưa bắt đầu' : statusWords[status]),
  },
  { heading: 'Nộp lần đầu', width: 18, cell: ({ firstSubmittedAt }) => firstSubmittedAt },
  { heading: 'Đúng hạn', width: 12, cell: ({ state }) => stateWords[state] },
  {
    heading: 'Muộn (giờ)',
    width: 12,
    cell: (row) => (row.lateSeconds === null ? null : Math.round(row.lateSeconds / 360) / 10),
  },
  { heading: 'Đã thẩm tra', width: 12, cell: ({ verified }) => (verified ? 'có' : 'chưa') },
];

/** The units that have to report: whether they have, and how late. */
export const completenessTable = unitsTable({
  name: 'completeness',
  title: 'Tiến độ báo cáo',
  operation: 'completeness',
  plan: async (_, asked) => planOf<Row>({ text, values: unitValues(asked), columns }),
});
