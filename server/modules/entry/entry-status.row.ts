import type { EntryStatus } from '@thi-dua/schema';
import type { EntryRow } from './entry.queries.ts';
import { entryWords, requestOf } from './entry.words.ts';
import { isLate, judgeEntry, mayWrite } from './judge-entry.ts';

/** A status as it is read: what the API shows, and what its further fields need. */
export type EntryStatusRow = EntryStatus & Pick<EntryRow, 'extended' | 'campaignState'>;

/** What a unit and a period are to somebody at an instant. */
export function statusOf(row: EntryRow, mayEnter: boolean): EntryStatusRow {
  const rule = judgeEntry({ ...row, mayEnter });
  return {
    unitId: row.unitId,
    periodId: row.periodId,
    mayWrite: mayWrite(rule),
    rule,
    message: entryWords[rule](row),
    opensAt: shown(row.opensAt),
    dueAt: shown(row.dueAt),
    closesAt: shown(row.closesAt),
    late: isLate(row),
    at: shown(row.now),
    serverTime: shown(row.serverTime),
    status: row.status,
    request: requestOf(rule, row),
    extended: row.extended,
    campaignState: row.campaignState,
  };
}

/** Without fractions of a second, as the API writes instants. */
const shown = (instant: string) => instant.replace(/\.\d+/, '');
