import type pg from 'pg';
import { sendTogether } from '../connection/send-together.ts';
import type { Lent } from './lend.ts';
import type { Claim } from './share.ts';

/** A right as `app_enter` answers it. */
export interface HeldRow {
  readonly id: string;
  readonly role: string;
  readonly province_code: string;
  readonly unit_id: string | null;
  readonly starts_on: string;
  readonly ends_on: string | null;
}

export interface Caller {
  /** Null if nobody has signed in. */
  readonly userId: string | null;
  /** Goes on as a transaction that may write. */
  readonly writes: boolean;
}

/** A connection that knows who asks. */
export interface EnteredConnection extends Lent {
  readonly held: readonly HeldRow[];
}

/** Who was let in last, by connection. Whoever has not signed in sees the same as the one before who had not. */
const callers = new WeakMap<pg.PoolClient, string | null>();

/** Tells the connection who asks; one that cannot be told is given back as broken. */
export async function enter(lent: Lent, { userId, writes }: Caller): Promise<EnteredConnection> {
  const { client } = lent;
  try {
    // Outside any transaction: what is undone must not bring back who asked before.
    const nobodyAgain = callers.get(client) === null && userId === null;
    sendTogether(client);
    const [held] = await Promise.all([
      nobodyAgain ? [] : heldBy(client, userId),
      writes ? client.query('begin') : undefined,
    ]);
    callers.set(client, userId);
    remember(userId, held);
    return { ...lent, held };
  } catch (error) {
    lent.giveBack(true);
    throw error;
  }
}

async function heldBy(client: pg.PoolClient, userId: string | null): Promise<HeldRow[]> {
  const statement = { name: 'enter', text: 'select app_enter($1) as held', values: [userId ?? ''] };
  return (await client.query<{ held: HeldRow[] }>(statement)).rows[0]?.held ?? [];
}

/** The provinces in which a user held rights when he asked last; which lock he will wait for is guessed by them. */
const provinces = new Map<string, string>();

function remember(userId: string | null, held: readonly HeldRow[]): void {
  if (userId === null) return;
  if (provinces.size > 20_000) provinces.clear();
  provinces.set(userId, [...new Set(held.map((row) => row.province_code))].sort().join());
}

/** Where somebody waits for a connection. Whoever is not known yet has a queue of his own. */
export function claimOf({ userId, writes }: Caller): Claim {
  if (userId === null) return { share: 'public', queue: '' };
  if (!writes) return { share: 'reading', queue: userId };
  return { share: 'writing', queue: provinces.get(userId) ?? `user ${userId}` };
}
