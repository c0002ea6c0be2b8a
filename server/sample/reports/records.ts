import type { Queries } from '../../data/queries.ts';
import { uuidOf } from '../../data/stable-id.ts';
import { chanceOf } from '../chance.ts';
import { goodDeeds, incidents } from '../words.ts';
import type { SamplePeriod } from './course.ts';
import type { SampleValue } from './figures.ts';

/** An indicator whose cases are recorded one by one. */
export interface RecordedIndicator {
  readonly measure: string;
  readonly grades: readonly string[];
}

/** A recorded good deed or incident. */
export interface SampleRecord {
  readonly id: string;
  readonly indicatorId: string;
  readonly on: string;
  readonly grade: string | null;
  readonly description: string;
}

export async function readRecordedIndicators(queries: Queries): Promise<Map<string, RecordedIndicator>> {
  const rows = await queries.query<RecordedIndicator & { readonly id: string }>(
    `select id, document ->> 'measure' as measure, coalesce(document -> 'recordGrades', '[]') as grades
     from indicator where document -> 'recorded' = 'true'`,
  );
  return new Map(rows.map(({ id, ...recorded }) => [id, recorded]));
}

/** Draws as many records as the values count, on days of the period. */
export function recordsOf(
  values: readonly SampleValue[],
  given: {
    readonly key: string;
    readonly period: SamplePeriod;
    readonly now: number;
    readonly recorded: ReadonlyMap<string, RecordedIndicator>;
  },
): SampleRecord[] {
  return values.flatMap(({ indicatorId, part }) => {
    const indicator = given.recorded.get(indicatorId);
    if (indicator === undefined) return [];
    return Array.from({ length: part ?? 0 }, (_, index) =>
      recordOf(indicator, indicatorId, { ...given, index }),
    );
  });
}

function recordOf(
  { measure, grades }: RecordedIndicator,
  indicatorId: string,
  {
    key,
    period,
    now,
    index,
  }: { readonly key: string; readonly period: SamplePeriod; readonly now: number; readonly index: number },
): SampleRecord {
  const id = uuidOf(`${key}/${indicatorId}/${index}`);
  const chance = chanceOf(id);
  const from = Date.parse(period.startsOn);
  const until = Math.min(Date.parse(period.endsOn), now);
  const isIncident = measure === 'INCIDENTS';
  return {
    id,
    indicatorId,
    on: new Date(from + chance.share() * (until - from)).toISOString().slice(0, 10),
    grade: grades[0] ?? (isIncident ? 'Ít nghiêm trọng' : null),
    description: chance.of(isIncident ? incidents : goodDeeds),
  };
}
