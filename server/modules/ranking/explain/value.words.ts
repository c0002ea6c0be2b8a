import { lateReport } from '../../../judging/score.ts';
import type { ContributionFacts, EntryFacts, FigureFacts } from './entry-facts.ts';

/** The value behind a contribution, as a person would say it. */
export function valueText(contribution: ContributionFacts, { reports }: Pick<EntryFacts, 'reports'>): string {
  const { what, state, monthsMet, monthsDue, share, figures } = contribution;
  if (what === lateReport) return `${reports.late} báo cáo nộp muộn`;
  if (state === 'NOT_REPORTED') return 'Chưa báo cáo';
  if (state === 'NOT_APPLICABLE') return 'Không phát sinh';
  if (monthsMet !== null && monthsDue !== null) return `Đạt ${monthsMet}/${monthsDue} kỳ`;
  if (share !== null)
    return `${share.met}/${share.units} đơn vị đạt (${percentText(share.met, share.units)})`;
  return [...new Set(figures.map(({ of }) => of))]
    .map((of) => figures.filter((figure) => figure.of === of))
    .map((mine) => indicatorText(mine[0]?.name ?? '', mine))
    .join('; ');
}

/** What was reported of one indicator. */
function indicatorText(name: string, figures: readonly FigureFacts[]): string {
  const sum = (of: (figure: FigureFacts) => number) =>
    figures.reduce((total, figure) => total + of(figure), 0);
  if (sum(({ reported }) => reported) === 0) {
    return `${name}: ${sum(({ notApplicable }) => notApplicable) > 0 ? 'không phát sinh' : 'chưa báo cáo'}`;
  }
  const part = sum((figure) => figure.part);
  const whole = sum((figure) => figure.whole);
  const results = figures.filter(({ result }) => result !== '');
  if (figures[0]?.measure === 'RATIO') return `${name}: ${ratioText(part, whole)}`;
  return `${name}: ${results.length > 0 ? resultsText(results) : part}`;
}

const ratioText = (part: number, whole: number) =>
  whole === 0 ? 'không phát sinh' : `${part}/${whole} (${percentText(part, whole)})`;

/** A unit is judged by its own result; where it has none, by how many below it have which. */
function resultsText(results: readonly FigureFacts[]): string {
  const own = results.filter((figure) => figure.own);
  if (own.length > 0) return own.map(({ result }) => resultText(result)).join(', ');
  return results.map(({ result, part }) => `${resultText(result)} (${part})`).join(', ');
}

const answers: Readonly<Record<string, string>> = { YES: 'có', NO: 'không' };

/** A grade as it is called; an answer in words. */
export const resultText = (result: string): string => answers[result] ?? result;

/** Rounded down to two decimals: 899 of 999 never shows as 90 %. */
export function percentText(part: number, whole: number): string {
  if (whole === 0) return '–';
  return `${hundredths((BigInt(part) * 10_000n) / BigInt(whole))} %`;
}

/** Parts per million as per cent. */
export const attainmentText = (partsPerMillion: number): string =>
  `${hundredths(BigInt(partsPerMillion) / 100n)} %`;

function hundredths(value: bigint): string {
  const fraction = String(value % 100n)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return fraction === '' ? String(value / 100n) : `${value / 100n},${fraction}`;
}
