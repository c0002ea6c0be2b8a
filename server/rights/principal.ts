import type { Role } from '@thi-dua/schema';
import type { Session } from '../data/session/session.ts';

/** Somebody, or a system, that has proved who it is. */
export interface Identity {
  readonly userId: string;
  readonly name: string;
  /** Restricts what an API key may do, whatever its assignments allow; null: no restriction. */
  readonly operations: readonly string[] | null;
  /** When the proof ends, in milliseconds since 1970 by this machine's clock; absent: by itself never. */
  readonly endsAt?: number;
}

/** A right somebody holds today. */
export interface Holding {
  readonly id: string;
  readonly role: Role;
  readonly provinceCode: string;
  /** Null for the whole country. */
  readonly unitId: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** The rights the caller of a request holds today, as he learned them on the way in. */
export async function holdingsOf(session: Session): Promise<Holding[]> {
  const rows = await session.held();
  return rows.map(({ id, role, province_code, unit_id, starts_on, ends_on }) => ({
    id,
    role: role as Role,
    provinceCode: province_code,
    unitId: unit_id,
    startsOn: starts_on,
    endsOn: ends_on,
  }));
}

/** On whose behalf a change is made, and the right that allows it. */
export interface Actor {
  readonly identity: Identity;
  readonly holding: Holding;
}
