import type { RankingState } from '@thi-dua/schema';
import type { Context } from '../../../context.ts';
import { refuse } from '../../../mutation/refusal.ts';
import type { ContributionFacts, EntryFacts } from '../../ranking/explain/entry-facts.ts';
import { valueText } from '../../ranking/explain/value.words.ts';
import { visibleRanking } from '../../ranking/read-rankings.ts';
import { readingRight } from '../../ranking/visibility.ts';
import {
  type ExportColumn,
  type ExportParameters,
  type ExportTable,
  type OpenedExport,
  planOf,
} from '../export.table.ts';
import { type ContributionHeading, entriesText, readContributions } from './ranking-table.queries.ts';

/** Part of the file name, so that a reader of an old file knows in which state the ranking was exported. */
const stateWords: Readonly<Record<RankingState, string>> = {
  PUBLISHED: 'đã công bố',
  OFFICIAL: 'chính thức',
  WITHDRAWN: 'đã rút',
};

interface Row {
  readonly entry: EntryFacts;
}

const count = (heading: string, cell: (entry: EntryFacts) => number | null): ExportColumn<Row> => ({
  heading,
  width: 12,
  cell: ({ entry }) => cell(entry),
});

const facts: readonly ExportColumn<Row>[] = [
  count('Hạng', ({ place }) => place),
  { heading: 'Đơn vị', width: 32, cell: ({ entry }) => entry.name },
  count('Điểm', ({ points }) => Number(points)),
  count('Chỉ tiêu đạt', ({ met }) => met),
  count('Chỉ tiêu được tính', ({ due }) => due),
  count('Mức đạt trung bình (%)', ({ attainment }) => attainment / 10_000),
  count('Số vụ việc', ({ incidents }) => incidents),
  count('Báo cáo phải nộp', ({ reports }) => reports.due),
  count('Báo cáo đã nộp', ({ reports }) => reports.reported),
  count('Báo cáo nộp muộn', ({ reports }) => reports.late),
  count('Báo cáo đã thẩm tra', ({ reports }) => reports.verified),
  count('Số lần được gia hạn', ({ extensions }) => extensions.length),
];

/** Two columns for a contribution: its points, and the value they come from. */
function contributionColumns({ kind, what, label }: ContributionHeading): ExportColumn<Row>[] {
  const mine = (contribution: Pick<ContributionFacts, 'kind' | 'what'>) =>
    contribution.kind === kind && contribution.what === what;
  return [
    {
      heading: `${label} – điểm`,
      width: 16,
      cell: ({ entry }) => numberOf(entry.contributions.find(mine)?.points),
    },
    {
      heading: `${label} – kết quả`,
      width: 32,
      cell: ({ entry }) => {
        const contribution = entry.contributions.find(mine);
        return contribution === undefined ? null : valueText(contribution, entry);
      },
    },
  ];
}

const numberOf = (points: string | undefined) => (points === undefined ? null : Number(points));

async function open(context: Context, { id = '' }: ExportParameters): Promise<OpenedExport> {
  const { access, session } = context;
  const ranking = await visibleRanking(context, id);
  const holding = ranking && (await readingRight(access, session, ranking.provinceCode));
  if (ranking === null || holding === null) throw refuse('NOT_FOUND');
  const { provinceCode, state, periodName, bloc, digest } = ranking;
  const contributions = await readContributions(session, ranking.id);
  return {
    plan: planOf<Row>({
      text: entriesText,
      values: [ranking.id],
      columns: [...facts, ...contributions.flatMap(contributionColumns)],
    }),
    holding,
    provinceCode,
    unitId: null,
    targetId: ranking.id,
    filter: { state, digest },
    words: `${stateWords[state]} ${periodName} ${bloc.name}`,
  };
}

/** A published ranking: places, points and their contributions. */
export const rankingTable: ExportTable = {
  name: 'ranking',
  title: 'Bảng xếp hạng',
  operation: 'rankings',
  open,
};
