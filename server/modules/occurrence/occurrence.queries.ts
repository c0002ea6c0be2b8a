import type { Queries } from '../../data/database.ts';
import { today } from '../../data/vietnam-time.ts';
import type { Identity } from '../../rights/principal.ts';
import { type OccurrenceRow, occurrenceColumns } from './occurrence.row.ts';

export async function findOccurrence(queries: Queries, id: string): Promise<OccurrenceRow | null> {
  const [row] = await queries.query<OccurrenceRow>(
    `select ${occurrenceColumns} from occurrence o where o.id = $1`,
    [id],
  );
  return row ?? null;
}

/** After today in Vietnam, by the clock of the database. */
export async function isToCome(queries: Queries, day: string): Promise<boolean> {
  const [row] = await queries.query<{ later: boolean }>(`select $1::date > ${today} as later`, [day]);
  return row?.later ?? false;
}

/** What is said of an occurrence. */
export interface OccurrenceFacts {
  readonly occurredOn: string;
  readonly grade: string | null;
  readonly description: string;
  readonly describer: string;
}

const values = ({ occurredOn, grade, description, describer }: OccurrenceFacts) => [
  occurredOn,
  grade,
  description,
  describer,
];

interface OccurrenceDraft extends OccurrenceFacts {
  readonly unitId: string;
  /** Id of the indicator's row. */
  readonly indicator: string;
}

/** Finds an equal occurrence: of the same unit, day, grade and description. */
export async function findSame(queries: Queries, made: OccurrenceDraft): Promise<OccurrenceRow | undefined> {
  const [row] = await queries.query<OccurrenceRow>(
    `select ${occurrenceColumns} from occurrence o
     where o.unit_id = $1 and o.indicator_id = $2 and o.occurred_on = $3 and o.grade is not distinct from $4
       and lower(o.description) = lower($5) and o.removed_at is null limit 1`,
    [made.unitId, made.indicator, made.occurredOn, made.grade, made.description],
  );
  return row;
}

/** Returns undefined if the caller may not see the unit. */
export async function insertOccurrence(
  queries: Queries,
  made: OccurrenceDraft,
  { userId, name }: Identity,
): Promise<OccurrenceRow | undefined> {
  const [row] = await queries.query<OccurrenceRow>(
    `insert into occurrence as o (province_code, unit_id, indicator_id, occurred_on, grade, description, describer,
       recorded_by, recorded_by_name)
     select u.province_code, u.id, $2, $3, $4, $5, $6, $7, $8 from unit u where u.id = $1
     returning ${occurrenceColumns}`,
    [made.unitId, made.indicator, ...values(made), userId, name],
  );
  return row;
}

type OccurrenceVersion = Pick<OccurrenceRow, 'id' | 'version'>;

/** Returns undefined if somebody has changed it since. */
export async function saveOccurrence(
  queries: Queries,
  { id, version }: OccurrenceVersion,
  told: OccurrenceFacts,
): Promise<OccurrenceRow | undefined> {
  const [row] = await queries.query<OccurrenceRow>(
    `update occurrence o set occurred_on = $3, grade = $4, description = $5, describer = $6, changed_at = app_now(),
       version = o.version + 1
     where o.id = $1 and o.version = $2 and o.removed_at is null returning ${occurrenceColumns}`,
    [id, version, ...values(told)],
  );
  return row;
}

/** Returns undefined if somebody has changed it since. */
export async function saveRemoval(
  queries: Queries,
  { id, version }: OccurrenceVersion,
  { reason, identity }: { readonly reason: string; readonly identity: Identity },
): Promise<OccurrenceRow | undefined> {
  const [row] = await queries.query<OccurrenceRow>(
    `update occurrence o set removed_at = app_now(), removed_by = $3, removed_by_name = $4, removal_reason = $5,
       version = o.version + 1
     where o.id = $1 and o.version = $2 and o.removed_at is null returning ${occurrenceColumns}`,
    [id, version, identity.userId, identity.name, reason],
  );
  return row;
}
