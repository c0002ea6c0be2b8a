import pg from 'pg';
import { requestRole } from '../connection/enter-service.ts';

/** A login to make. */
export interface Login {
  readonly name: string;
  readonly password: string;
}

const { escapeIdentifier: id, escapeLiteral: literal } = pg;

/**
 * Makes the login unless it is there; answers whether it was made. It may make databases and roles, and stands under
 * row-level security.
 */
export async function ensureOwner(client: pg.Client, { name, password }: Login): Promise<boolean> {
  if (await exists(client, 'pg_roles where rolname', name)) return false;
  await client.query(`create role ${id(name)} login createdb createrole password ${literal(password)}`);
  return true;
}

/** Makes the role of requests unless it is there, and lets the owner grant it, as its migrations do. */
export async function ensureRequestRole(client: pg.Client, owner: string): Promise<boolean> {
  const made = !(await exists(client, 'pg_roles where rolname', requestRole));
  if (made) await client.query(`create role ${requestRole} nologin`);
  const admin = `select pg_has_role($1, $2, 'member with admin option') as holds`;
  const { rows } = await client.query<{ holds: boolean }>(admin, [owner, requestRole]);
  if (rows[0]?.holds !== true) await client.query(`grant ${requestRole} to ${id(owner)} with admin option`);
  return made;
}

/**
 * Makes the login of requests unless it is there; answers whether it was made. It inherits nothing: until it works as
 * the role of requests, it may not read a single table.
 */
export async function ensureRequestLogin(client: pg.Client, { name, password }: Login): Promise<boolean> {
  const made = !(await exists(client, 'pg_roles where rolname', name));
  if (made) await client.query(`create role ${id(name)} login noinherit password ${literal(password)}`);
  const { rows } = await client.query<{ member: boolean }>(`select pg_has_role($1, $2, 'member') as member`, [
    name,
    requestRole,
  ]);
  if (rows[0]?.member !== true) await client.query(`grant ${requestRole} to ${id(name)}`);
  return made;
}

/** Makes the database unless it is there; answers whether it was made. */
export async function ensureDatabase(client: pg.Client, name: string, owner: string): Promise<boolean> {
  if (await exists(client, 'pg_database where datname', name)) return false;
  await client.query(`create database ${id(name)} owner ${id(owner)}`);
  return true;
}

async function exists(client: pg.Client, what: string, name: string): Promise<boolean> {
  return (await client.query(`select from ${what} = $1`, [name])).rowCount !== 0;
}
