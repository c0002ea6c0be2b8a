import { createHmac } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Queries } from '../data/database.ts';
import { codeOf } from '../process/start-error.ts';

/** How far a chain has come: its last entry. */
export interface Head {
  readonly chain: number;
  readonly seq: string;
  readonly mac: string;
}

/**
 * How far all chains had come at a moment, kept outside the database: whoever can write there can cut the last entries
 * and set the chain back to a seal that was true once, and the chain alone would hold.
 */
export interface Anchor {
  readonly at: string;
  readonly heads: readonly Head[];
}

export const anchorFile = (dataDirectory: string) => join(dataDirectory, 'audit.anchor');

export function readHeads(queries: Queries): Promise<Head[]> {
  return queries.query<Head>(
    'select chain, seq::text as seq, mac from audit_chain where seq > 0 order by chain',
  );
}

/** The heads of an anchor that the trail does not hold (any more). */
export function lostHeads(queries: Queries, { heads }: Anchor): Promise<Head[]> {
  return queries.query<Head>(
    `select a.chain, a.seq::text as seq, a.mac
     from unnest($1::int[], $2::bigint[], $3::text[]) as a (chain, seq, mac)
     where not exists (select from audit_entry e where e.chain = a.chain and e.seq = a.seq and e.mac = a.mac)
       or not exists (select from audit_chain c where c.chain = a.chain and c.seq >= a.seq)
     order by a.chain`,
    [heads.map(({ chain }) => chain), heads.map(({ seq }) => seq), heads.map(({ mac }) => mac)],
  );
}

/** Replaced whole: a server that is killed leaves the old one or the new one. */
export async function writeAnchor(file: string, key: string, anchor: Anchor): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const made = await open(`${file}.new`, 'w', 0o600);
  try {
    await made.writeFile(`${JSON.stringify({ ...anchor, seal: sealOf(key, anchor) })}\n`);
    await made.sync();
  } finally {
    await made.close();
  }
  await rename(`${file}.new`, file);
}

/** What the file holds; `forged` when this key did not seal it. */
export async function readAnchor(file: string, key: string): Promise<Anchor | 'missing' | 'forged'> {
  try {
    // What is a chain now was called a lane before each province had one.
    const { seal, at, heads }: Anchor & { readonly seal: string } = JSON.parse(
      (await readFile(file, 'utf8')).replaceAll('"lane":', '"chain":'),
    );
    return seal === sealOf(key, { at, heads }) ? { at, heads } : 'forged';
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'missing';
    if (codeOf(error) === undefined) return 'forged';
    throw error;
  }
}

function sealOf(key: string, { at, heads }: Anchor): string {
  const parts = ['anchor', at, heads.map(({ chain, seq, mac }) => [chain, seq, mac])];
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url');
}
