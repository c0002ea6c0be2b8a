import type { MeasuredValue } from '@thi-dua/schema';
import { shareWords } from './measured-value.words.ts';

/** A share of units: how many of them meet what is asked of each, of how many. */
export function shareValue({ met, units }: { readonly met: number; readonly units: number }): MeasuredValue {
  return {
    indicatorId: null,
    part: met,
    whole: units,
    count: null,
    result: null,
    results: [],
    reported: units,
    notApplicable: 0,
    words: shareWords(met, units),
  };
}
