import type { Role } from '@thi-dua/schema';
import type { Queries } from '../data/database.ts';

/** Somebody, or a system, that has proved who it is. */
export interface Identity {
  readonly userId: string;
  readonly name: string;
  /** Restricts what an API key may do, whatever its assignments allow; null: no restriction. */
  readonly operations: readonly string[] | null;
}

/** A right somebody holds today. */
export interface Holding {
  readonly id: string;
  readonly role: Role;
  readonly provinceCode: string;
  /** null: the whole country. */
  readonly unitId: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** The rights a user holds today. Row-level security lets him see his own, and no more. */
export function holdingsOf(queries: Queries, userId: string): Promise<Holding[]> {
  return queries.query<Holding>(
    `select id, role, province_code as "provinceCode", unit_id as "unitId", starts_on as "startsOn", ends_on as "endsOn"
     from assignment
     where user_id = $1 and revoked_at is null
       and (now() at time zone 'Asia/Ho_Chi_Minh')::date between starts_on and coalesce(ends_on, 'infinity')
     order by province_code, role, id`,
    [userId],
  );
}
