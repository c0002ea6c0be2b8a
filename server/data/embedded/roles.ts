import pg from 'pg';
import type { Owner } from './ownership.ts';

/** Makes the role unless it is there; it may make databases and roles, and stands under row-level security. */
export async function ensureRole(owner: Owner, role: string, password: string): Promise<void> {
  const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [role]);
  if (rowCount !== 0) return;
  await owner.query(
    `create role ${pg.escapeIdentifier(role)} login createdb createrole password ${pg.escapeLiteral(password)}`,
  );
}

/** Makes the database unless it is there. */
export async function ensureDatabase(owner: Owner, name: string, role: string): Promise<void> {
  const { rowCount } = await owner.query('select from pg_database where datname = $1', [name]);
  if (rowCount !== 0) return;
  await owner.query(`create database ${pg.escapeIdentifier(name)} owner ${pg.escapeIdentifier(role)}`);
}
