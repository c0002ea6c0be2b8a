import type { UnitKind } from '@thi-dua/plugin-api';
import type { Queries } from '../../data/database.ts';
import { refuse } from '../../mutation/refusal.ts';
import { type EntryRow, readEntries } from '../entry/entry.queries.ts';
import { refusalOf } from '../entry/entry.words.ts';
import { judgeEntry, mayWrite } from '../entry/judge-entry.ts';
import { formOf } from '../standing/roll/roll.ts';
import { rulesOf } from '../standing/rules/campaign-rules.ts';

/** Where something happened, and what counts it. */
export interface RecordingPlace {
  readonly unitId: string;
  /** The key of the indicator. */
  readonly indicatorId: string;
  readonly occurredOn: string;
}

interface CoveringPeriod {
  readonly place: number;
  readonly periodId: string;
  readonly campaignId: string;
  readonly kind: UnitKind;
}

/** The counted periods that hold the day, on whose roll the unit stands. */
function readCovering(queries: Queries, asked: readonly RecordingPlace[]): Promise<CoveringPeriod[]> {
  return queries.query<CoveringPeriod>(
    `select asked.place::int as place, p.id as "periodId", p.campaign_id as "campaignId", s.kind
     from unnest($1::uuid[], $2::date[]) with ordinality as asked (unit_id, day, place)
       join unit u on u.id = asked.unit_id
       join standing s on s.province_code = u.province_code and s.unit_id = u.id and s.on_roll
       join reporting_period p on p.province_code = s.province_code and p.id = s.period_id and p.counts
         and p.rhythm <> 'CAMPAIGN' and p.retired_at is null and asked.day between p.starts_on and p.ends_on
     order by asked.place, p.closes_at desc, p.id`,
    [asked.map(({ unitId }) => unitId), asked.map(({ occurredOn }) => occurredOn)],
  );
}

/** The entries that count what is recorded, of each: in which the unit enters the indicator. */
async function readCounting(queries: Queries, asked: readonly RecordingPlace[]): Promise<EntryRow[][]> {
  const covering = await readCovering(queries, asked);
  const forms = new Map<string, ReadonlySet<string>>();
  for (const { campaignId, periodId, kind } of covering) {
    const name = `${periodId} ${kind}`;
    if (forms.has(name)) continue;
    const form = await formOf(queries, await rulesOf(queries, campaignId), { periodId, kind });
    forms.set(name, new Set(form.map(({ key }) => key)));
  }
  const counting = covering.flatMap(({ place, periodId, kind }) => {
    const { unitId, indicatorId } = asked[place - 1] ?? { unitId: '', indicatorId: '' };
    return forms.get(`${periodId} ${kind}`)?.has(indicatorId) ? [{ place, periodId, unitId }] : [];
  });
  const entries = await readEntries(queries, counting);
  const found = asked.map((): EntryRow[] => []);
  counting.forEach(({ place }, index) => {
    const entry = entries[index];
    if (entry !== undefined) found[place - 1]?.push(entry);
  });
  return found;
}

/** A period that is not open yet does not keep a deed of today from being recorded today. */
const isOpen = (entry: EntryRow): boolean => {
  const rule = judgeEntry({ ...entry, mayEnter: true });
  return mayWrite(rule) || rule === 'NOT_OPEN_YET';
};

/** Whether each may be recorded, changed or removed now, by whoever has the right. */
export async function readRecordable(queries: Queries, asked: readonly RecordingPlace[]): Promise<boolean[]> {
  return (await readCounting(queries, asked)).map((entries) => entries.some(isOpen));
}

/**
 * Throws a refusal unless a period that counts the day still takes figures: what has been closed, verified or reviewed
 * is not changed from behind.
 */
export async function checkRecordable(queries: Queries, recording: RecordingPlace): Promise<void> {
  const [entries = []] = await readCounting(queries, [recording]);
  const [entry] = entries;
  if (entry === undefined) {
    const day = recording.occurredOn.split('-').reverse().join('/');
    const message = `Không có kỳ báo cáo nào gồm ngày ${day} mà đơn vị nhập chỉ tiêu này.`;
    throw refuse('INVALID', message, 'occurredOn');
  }
  if (!entries.some(isOpen)) throw refusalOf(judgeEntry({ ...entry, mayEnter: true }), entry);
}
