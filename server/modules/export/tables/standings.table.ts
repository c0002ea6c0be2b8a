import type { Context } from '../../../context.ts';
import type { VerdictState } from '../../../judging/judge.ts';
import type { CampaignRules } from '../../standing/rules/campaign-rules.ts';
import type { KeptVerdicts } from '../../standing/settle/outcome.ts';
import { rulesOfPeriod } from '../export.queries.ts';
import { type ExportColumn, type ExportPlan, planOf } from '../export.table.ts';
import { type UnitCells, unitCells, unitColumns, unitTables, unitTests, unitValues } from './unit-columns.ts';
import type { UnitsScope } from './units-scope.ts';
import { unitsTable } from './units-table.ts';

interface Row extends UnitCells {
  readonly dueReports: number;
  readonly reported: number;
  readonly late: number;
  readonly verified: number;
  readonly met: number;
  readonly due: number;
  readonly attainment: number;
  readonly score: number;
  readonly verifiedMet: number;
  readonly verifiedDue: number;
  readonly verifiedAttainment: number;
  readonly verifiedScore: number;
  readonly verdicts: KeptVerdicts;
}

const text = `select ${unitColumns}, s.due_reports as "dueReports", s.reported, s.late, s.verified, s.met, s.due, s.attainment,
    s.score, s.verified_met as "verifiedMet", s.verified_due as "verifiedDue",
    s.verified_attainment as "verifiedAttainment", s.verified_score as "verifiedScore", s.verdicts
  from reporting_period p join standing s on s.province_code = p.province_code and s.period_id = p.id ${unitTables}
  where ${unitTests} order by s.kind, s.score desc, s.attainment desc, s.name, s.unit_id`;

const count = (heading: string, cell: (row: Row) => number): ExportColumn<Row> => ({
  heading,
  width: 12,
  cell,
});

/** A column for a figure that is stored in ten-thousandths. */
const decimal = (heading: string, cell: (row: Row) => number): ExportColumn<Row> =>
  count(heading, (row) => cell(row) / 10_000);

const figures: readonly ExportColumn<Row>[] = [
  count('Báo cáo phải nộp', ({ dueReports }) => dueReports),
  count('Báo cáo đã nộp', ({ reported }) => reported),
  count('Báo cáo nộp muộn', ({ late }) => late),
  count('Báo cáo đã thẩm tra', ({ verified }) => verified),
  count('Chỉ tiêu đạt', ({ met }) => met),
  count('Chỉ tiêu được tính', ({ due }) => due),
  decimal('Mức đạt trung bình (%)', ({ attainment }) => attainment),
  decimal('Điểm', ({ score }) => score),
  count('Chỉ tiêu đạt (đã thẩm tra)', ({ verifiedMet }) => verifiedMet),
  count('Chỉ tiêu được tính (đã thẩm tra)', ({ verifiedDue }) => verifiedDue),
  decimal('Mức đạt trung bình (đã thẩm tra, %)', ({ verifiedAttainment }) => verifiedAttainment),
  decimal('Điểm (đã thẩm tra)', ({ verifiedScore }) => verifiedScore),
];

const words: Readonly<Record<VerdictState, string>> = {
  MET: 'Đạt',
  NOT_MET: 'Không đạt',
  NOT_APPLICABLE: 'Không áp dụng',
  NOT_REPORTED: 'Chưa báo cáo',
};

/** One column for each target, headed by its code in the plan. */
function verdicts({ targets }: CampaignRules): ExportColumn<Row>[] {
  return targets.map(({ code }) => ({
    heading: code,
    width: 14,
    cell: ({ verdicts: kept }) => {
      const [state] = kept[code] ?? [];
      return state === undefined ? null : words[state];
    },
  }));
}

async function plan(context: Context, asked: UnitsScope): Promise<ExportPlan> {
  const rules = await rulesOfPeriod(context.session, asked.periodId);
  return planOf<Row>({
    text,
    values: unitValues(asked),
    columns: [...unitCells, ...figures, ...verdicts(rules)],
  });
}

/** The standings of units, by kind and with the best first. */
export const standingsTable = unitsTable({
  name: 'standings',
  title: 'Kết quả',
  operation: 'standings',
  plan,
});
