import type { Measure } from '@thi-dua/plugin-api';
import type { Queries } from '../../data/database.ts';
import { givenLine, givenLineOrNull } from '../../mutation/given-text.ts';
import { refuse } from '../../mutation/refusal.ts';

/** An indicator, as recording needs it. */
export interface RecordedIndicator {
  readonly uuid: string;
  readonly key: string;
  readonly name: string;
  readonly measure: Measure;
  readonly recordGrades: readonly string[];
}

/** Throws a refusal when there is none, or it is not recorded one by one. */
export async function recordedIndicator(queries: Queries, key: string): Promise<RecordedIndicator> {
  const [found] = await queries.query<RecordedIndicator & { readonly recorded: boolean }>(
    `select id as uuid, key, document ->> 'name' as name, document ->> 'measure' as measure,
       coalesce((document ->> 'recorded')::boolean, false) as recorded,
       coalesce(document -> 'recordGrades', '[]') as "recordGrades"
     from indicator where key = $1`,
    [key],
  );
  if (found === undefined) throw refuse('NOT_FOUND', 'Không có chỉ tiêu này.', 'indicatorId');
  if (found.recorded) return found;
  throw refuse('INVALID', `Chỉ tiêu “${found.name}” chỉ nhập số, không ghi từng vụ việc.`, 'indicatorId');
}

const longestGrade = 100;

/** The grade as it is kept: of the indicator's list where it has one; an incident always has one. */
export function givenGrade(
  { measure, recordGrades }: RecordedIndicator,
  given: string | null | undefined,
): string | null {
  const grade = givenLineOrNull(given, 'grade', longestGrade);
  if (recordGrades.length > 0) {
    if (grade !== null && recordGrades.includes(grade)) return grade;
    throw refuse('INVALID', `Mức độ là một trong: ${recordGrades.join(', ')}.`, 'grade');
  }
  return measure === 'INCIDENTS' ? givenLine(grade ?? '', 'grade', longestGrade) : grade;
}
