import type { Measure } from '@thi-dua/plugin-api';
import type { MeasuredValue } from '@thi-dua/schema';

type MeasuredFigures = Omit<MeasuredValue, 'words' | 'indicatorId'>;

const answers: Readonly<Record<string, string>> = { YES: 'Có', NO: 'Không' };

/** A figure as people say it. */
export function wordsOf(measure: Measure, value: MeasuredFigures): string {
  const { part, whole, count, result, results, reported, notApplicable } = value;
  if (reported === 0) return notApplicable > 0 ? 'không phát sinh' : 'chưa báo cáo';
  if (measure === 'RATIO') return ratioWords(part ?? 0, whole ?? 0);
  if (measure === 'COUNT' || measure === 'INCIDENTS') return numberWords(count ?? 0);
  if (result !== null && results.length === 1 && results[0]?.units === 1) return answers[result] ?? result;
  return results
    .map((each) => `${answers[each.result] ?? each.result}: ${numberWords(each.units)}`)
    .join(', ');
}

/** “12 trên 15 đơn vị = 80 %”. */
export function shareWords(met: number, units: number): string {
  if (units <= 0) return 'không phát sinh';
  return `${numberWords(met)} trên ${numberWords(units)} đơn vị = ${percentWords(met, units)}`;
}

function ratioWords(part: number, whole: number): string {
  if (whole === 0) return 'không phát sinh';
  return `${numberWords(part)} trên ${numberWords(whole)} = ${percentWords(part, whole)}`;
}

/**
 * To the nearest hundredth, 89,99 % for 899 of 999; but never up to a round number that was not reached: 89,999 % is
 * not 90 %. Whole numbers throughout, for a float may be a little off.
 */
function percentWords(part: number, whole: number): string {
  const [asked, of] = [BigInt(part) * 10_000n, BigInt(whole)];
  const nearest = (2n * asked + of) / (2n * of);
  const hundredths = nearest % 10n === 0n ? asked / of : nearest;
  const decimals = String(hundredths % 100n)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${numberWords(Number(hundredths / 100n))}${decimals === '' ? '' : `,${decimals}`} %`;
}

const numberWords = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '.');
