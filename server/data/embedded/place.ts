import { dirname, join } from 'node:path';

/** What the embedded database keeps in a data directory. */
export interface Place {
  /** The data directory, without symbolic links. */
  readonly directory: string;
  /** Appears whole, by one rename. */
  readonly home: string;
  /** PostgreSQL's own directory. */
  readonly data: string;
  /** The password of the administrator and of the owner, for this user's eyes only. */
  readonly password: string;
  readonly log: string;
}

export function placeIn(dataDirectory: string): Place {
  return placeAt(join(dataDirectory, 'postgres'));
}

export function placeAt(home: string): Place {
  return {
    directory: dirname(home),
    home,
    data: join(home, 'data'),
    password: join(home, 'password'),
    log: join(home, 'log'),
  };
}

/** PostgreSQL's owner of everything; the server itself never works as it. */
export const adminRole = 'postgres';

/** Owns the database and may make roles, but is no superuser: row-level security holds for it as on your server. */
export const ownerLogin = 'thi_dua';

/** Serves requests, and owns nothing. */
export const requestLogin = 'thi_dua_requests';
