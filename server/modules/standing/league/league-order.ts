import type { FigureStage } from '@thi-dua/schema';
import { type CursorKey, decodeCursor, type PageArgs } from '../../../data/cursor.ts';
import { invalidInput } from '../../../data/invalid-input.ts';
import { isUnitId } from '../../../data/unit-id.ts';
import { tenThousandthsOf } from '../../../judging/points.ts';
import type { StandingView } from '../shown/shown-standing.row.ts';

const columns = {
  PROVISIONAL: ['s.score', 's.attainment'],
  VERIFIED: ['s.verified_score', 's.verified_attainment'],
} as const;

/** SQL: best first. Of equals it says nothing but where they stand on the page. */
export function orderOf(stage: FigureStage): string {
  const [score, attainment] = columns[stage];
  return `${score} desc, ${attainment} desc, s.unit_id`;
}

/** SQL: what comes after the cursor in the three parameters from this one on. */
export function beyond(stage: FigureStage, from: number): string {
  const [score, attainment] = columns[stage];
  const [at, reached, unit] = [`$${from}::int`, `$${from + 1}::int`, `$${from + 2}::uuid`];
  return `and ${score} <= ${at}
    and (${score} < ${at} or ${attainment} < ${reached} or ${attainment} = ${reached} and s.unit_id > ${unit})`;
}

/** Their values; none on the first page. */
export function afterOf({ after }: PageArgs): readonly (number | string)[] {
  if (after == null) return [];
  const [score = '', attainment = '', unitId = ''] = decodeCursor(after, 3);
  if (!/^-?\d{1,9}$/.test(score) || !/^\d{1,10}$/.test(attainment) || !isUnitId(unitId)) {
    throw invalidInput(
      'Con trỏ trang "after" không hợp lệ: hãy dùng đúng giá trị "endCursor" đã nhận.',
      'after',
    );
  }
  return [Number(score), Number(attainment), unitId];
}

const units = (points: string) => String(tenThousandthsOf(points));

/** Where a standing stands in its league. */
export function cursorOf(stage: FigureStage): (standing: StandingView) => CursorKey {
  return ({ unitId, ...standing }) =>
    stage === 'PROVISIONAL'
      ? [units(standing.score), units(standing.attainment), unitId]
      : [units(standing.verifiedScore), units(standing.verifiedAttainment), unitId];
}
