import type { RuledIndicator } from '../../standing/rules/campaign-rules.ts';
import type { KeptValue } from '../report-values.ts';
import type { ChangedCells } from './changed-cells.ts';
import type { WriteFacts } from './report-draft.ts';

type Facts = Pick<WriteFacts, 'form' | 'beside'>;

/** Returns the indicators for which nobody typed a count, so that the records are counted. */
export function uncounted(
  { after, typed }: Pick<ChangedCells, 'after' | 'typed'>,
  { form }: Pick<Facts, 'form'>,
): RuledIndicator[] {
  return form.filter(
    ({ uuid, recorded }) =>
      recorded === true && !typed.has(uuid) && (after.get(uuid)?.fromRecords ?? !after.has(uuid)),
  );
}

/**
 * A report that is handed in says of what is recorded one by one how many there are, unless somebody typed another
 * number. Where nothing was recorded it says nothing: zero is something that somebody has to say.
 */
export function withRecords(cells: ChangedCells, facts: Facts): ChangedCells {
  const after = new Map(cells.after);
  const keep: KeptValue[] = [];
  const empty: string[] = [];
  for (const { uuid } of uncounted(cells, facts)) {
    const now = after.get(uuid);
    const part = facts.beside?.recorded.get(uuid) ?? 0;
    if (part === 0 && after.delete(uuid)) empty.push(uuid);
    if (part === 0 || part === now?.part) continue;
    const counted = counting(uuid, part, now?.note ?? null);
    after.set(uuid, counted);
    keep.push(counted);
  }
  const emptied = cells.empty.filter((uuid) => !after.has(uuid));
  return { ...cells, after, keep: [...cells.keep, ...keep], empty: [...emptied, ...empty] };
}

function counting(indicatorId: string, part: number, note: string | null): KeptValue {
  return {
    indicatorId,
    state: 'REPORTED',
    part,
    whole: null,
    result: null,
    words: null,
    note,
    fromRecords: true,
  };
}
