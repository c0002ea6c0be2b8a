import type { ReportStatus } from '@thi-dua/schema';
import type { Context } from '../../../context.ts';
import { heldDueAt } from '../../extension/extension.due.ts';
import { statusWords } from '../../report/report.words.ts';
import { verifiedRevision } from '../../standing/figures.ts';
import { campaignOf } from '../export.queries.ts';
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
  readonly status: ReportStatus | null;
  readonly dueAt: string;
  readonly firstSubmittedAt: string | null;
  readonly late: boolean | null;
  /** So far where nothing was handed in. */
  readonly hoursLate: number | null;
  readonly verified: boolean;
}

const text = `select ${unitColumns}, r.status, ${momentColumn('held.due_at')} as "dueAt",
    ${momentColumn('r.first_submitted_at')} as "firstSubmittedAt", coalesce(r.late, now() >= held.due_at) as late,
    case when coalesce(r.late, now() >= held.due_at) then
      round(extract(epoch from coalesce(r.first_submitted_at, now()) - coalesce(r.due_at_held, held.due_at)) / 3600, 1)::float8
    end as "hoursLate", ${verifiedRevision('r')} is not null as verified
  from reporting_period p join standing s on s.province_code = p.province_code and s.period_id = p.id ${unitTables}
    left join report r on r.period_id = p.id and r.unit_id = s.unit_id
    cross join lateral (select ${heldDueAt({ period: 'p', standing: 's' })} as due_at) held
  where ${unitTests} and s.reports order by ${unitOrder}`;

const columns: readonly ExportColumn<Row>[] = [
  ...unitCells,
  { heading: 'Hạn nộp', width: 18, cell: ({ dueAt }) => dueAt },
  {
    heading: 'Trạng thái',
    width: 28,
    cell: ({ status }) => (status === null ? 'chưa bắt đầu' : statusWords[status]),
  },
  { heading: 'Nộp lần đầu', width: 18, cell: ({ firstSubmittedAt }) => firstSubmittedAt },
  {
    heading: 'Đúng hạn',
    width: 12,
    cell: ({ late, firstSubmittedAt }) => timely(late === true, firstSubmittedAt !== null),
  },
  { heading: 'Muộn (giờ)', width: 12, cell: ({ hoursLate }) => hoursLate },
  { heading: 'Đã thẩm tra', width: 12, cell: ({ verified }) => (verified ? 'có' : 'chưa') },
];

function timely(late: boolean, handedIn: boolean): string {
  if (late) return handedIn ? 'nộp muộn' : 'quá hạn';
  return handedIn ? 'đúng hạn' : 'chưa đến hạn';
}

async function plan({ session }: Context, asked: UnitsScope): Promise<ExportPlan> {
  await campaignOf(session, asked.periodId);
  return planOf<Row>({ text, values: unitValues(asked), columns });
}

/** Who has reported, who is late and by how much: the units that have to report. */
export const completenessTable = unitsTable({
  name: 'completeness',
  title: 'Tiến độ báo cáo',
  operation: 'reports',
  plan,
});
