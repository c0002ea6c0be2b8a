import type { Queries } from './queries.ts';

/** The channel of PostgreSQL on which servers hear of changes. */
export const liveChannel = 'thi_dua';

/** What changed: enough to know whom it concerns. What it is now, each reads for himself, with his own rights. */
export interface LiveEvent {
  /** `standings`: results of units; `inbox`: what waits for somebody; `rights`: what somebody may do. */
  readonly kind: 'standings' | 'inbox' | 'rights';
  /** For events that name neither a user nor a unit. */
  readonly provinceCode?: string;
  /** The campaign's row, not the id of the API. */
  readonly campaignId?: string;
  /** The periods whose figures changed; absent: all of the campaign. */
  readonly periodIds?: readonly string[];
  /** Whom it concerns; neither these nor units: everybody of the province. */
  readonly userIds?: readonly string[];
  /** The units whose figures changed, or for which somebody has something to do: those above them included. */
  readonly unitIds?: readonly string[];
}

/** PostgreSQL refuses a payload of 8,000 bytes. */
const mostBytes = 7_900;

/**
 * Tells every server of a change, from inside the transaction that makes it: it goes out when that is committed, and
 * not at all when it is rolled back. Saying the same twice in a transaction says it once.
 */
export async function notifyServers(queries: Queries, event: LiveEvent): Promise<void> {
  await queries.query('select pg_notify($1, $2)', [liveChannel, payloadOf(event)]);
}

/** With too many names for one payload it concerns all: some then read once in vain. */
function payloadOf(event: LiveEvent): string {
  const text = JSON.stringify(event);
  if (Buffer.byteLength(text) <= mostBytes) return text;
  const { userIds: _users, unitIds: _units, ...all } = event;
  return JSON.stringify(all);
}

/** Returns undefined if the payload is not ours, or if a newer server speaks of what this one does not know. */
export function readEvent(payload: string): LiveEvent | undefined {
  try {
    const event = JSON.parse(payload) as LiveEvent;
    return typeof event.kind === 'string' ? event : undefined;
  } catch {
    return undefined;
  }
}
