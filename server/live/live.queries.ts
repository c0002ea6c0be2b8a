import type { Queries } from '../data/queries.ts';

/** Which answer this is among all, and when it was read. */
export interface Moment {
  readonly eventId: string;
  readonly at: string;
}

/** Asked for before anything else is read: what is committed later stands in an answer with a greater number. */
export async function momentOf(queries: Queries): Promise<Moment> {
  const [moment] = await queries.query<Moment>(
    `select nextval('live_event')::text as "eventId",
       to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`,
  );
  if (moment === undefined) throw new Error('The sequence live_event gave no number');
  return moment;
}

/** The row of a campaign by its id in the API; null when there is none. */
export async function findCampaign(queries: Queries, key: string): Promise<string | null> {
  const [row] = await queries.query<{ id: string }>('select id from campaign where key = $1', [key]);
  return row?.id ?? null;
}
