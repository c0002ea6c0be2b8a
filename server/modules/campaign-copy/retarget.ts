import type { CopiedTargetInput, Requirement, Target } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import { type IndicatorWords, measuredText } from '../../definitions/requirement.words.ts';
import { givenLine } from '../../mutation/given-text.ts';
import { refuse } from '../../mutation/refusal.ts';
import { digestOf } from '../../plugins/difference.ts';
import { checkedBound } from '../assigned-target/bound.ts';
import type { DefinitionRow } from './copy.queries.ts';

/** Whether a requirement has a single threshold or grade, which can then be set in a copy. */
export const asksForLevel = ({ kind, threshold, grade }: Requirement): boolean =>
  kind === 'MEASURED' && (threshold !== null || grade !== null);

/** Replaces thresholds and grades of the earlier plan by those that the administrator has set for the copy. */
export async function retarget(
  queries: Queries,
  rows: readonly DefinitionRow[],
  given: readonly CopiedTargetInput[],
): Promise<readonly DefinitionRow[]> {
  if (given.length === 0) return rows;
  const wanted = new Map(given.map((one) => [one.code, one]));
  const codes = new Set(rows.map(({ document }) => documentOf(document).code));
  const unknown = [...wanted.keys()].find((code) => !codes.has(code));
  if (unknown !== undefined) throw refuse('INVALID', `Phong trào không có chỉ tiêu “${unknown}”.`, 'targets');
  if (wanted.size < given.length) throw refuse('INVALID', 'Mỗi chỉ tiêu chỉ ghi một lần.', 'targets');
  const indicators = await readIndicatorWords(queries);
  return rows.map((row) => {
    const one = wanted.get(documentOf(row.document).code);
    return one === undefined ? row : setBound(row, one, indicators);
  });
}

const documentOf = (document: DefinitionRow['document']) => document as unknown as Target;

const setByProvince = 'Mức do quản trị tỉnh đặt khi sao chép; kế hoạch mới chưa được nêu.';

function setBound(
  row: DefinitionRow,
  { code, says, threshold, grade }: CopiedTargetInput,
  indicators: ReadonlyMap<string, IndicatorWords>,
): DefinitionRow {
  const before = documentOf(row.document);
  const { requirement } = before;
  const indicator = indicators.get(requirement.indicatorId ?? '');
  const { comparator } = requirement;
  if (!asksForLevel(requirement) || indicator === undefined || comparator === null) {
    const message = `Chỉ tiêu “${code}” không có một mức riêng để đặt; hãy khai báo trong gói kế hoạch mới.`;
    throw refuse('INVALID', message, 'targets');
  }
  const given = { comparator, threshold: threshold ?? null, grade: grade ?? null };
  const bound = checkedBound(given, indicator, 'targets');
  const document: Target = {
    ...before,
    says: givenLine(says, 'targets'),
    requirement: { ...requirement, ...bound, text: measuredText(indicator, bound) },
    notes: [{ kind: 'MISSING', text: setByProvince }, ...before.notes],
  };
  return { ...row, document: { ...document }, digest: digestOf({ document, columns: {} }) };
}

async function readIndicatorWords(queries: Queries): Promise<Map<string, IndicatorWords>> {
  const rows = await queries.query<IndicatorWords & { readonly key: string }>(
    `select key, document ->> 'name' as name, document ->> 'measure' as measure,
       coalesce(document #> '{scale,grades}', '[]') as grades from indicator`,
  );
  return new Map(rows.map(({ key, ...named }) => [key, named]));
}
