import { randomUUID } from 'node:crypto';
import type { Database } from '../data/database.ts';
import type { Queries } from '../data/queries.ts';
import { StartError } from '../process/start-error.ts';
import type { Settings } from '../settings.ts';
import { appendAudit, sealedColumns } from './audit.ts';
import { knownAuditKey, readAuditKey } from './audit-key.ts';
import { type SealedEntry, sealOf } from './seal.ts';

type KeySettings = Pick<Settings, 'dataDirectory' | 'auditKey'>;

/**
 * The key this database's trail is sealed with. Throws when the one at hand is another: what it sealed would be spoilt
 * for good. A trail that is empty begins with an entry of the first server, so that a second one with a key of its own
 * is refused before anything is written.
 */
export async function sealingKey(
  database: Database,
  { dataDirectory, auditKey }: KeySettings,
): Promise<string> {
  const [begun] = await database.query('select from audit_entry limit 1');
  // Made only for a trail that is empty: no new key fits one that is there.
  const read = begun === undefined ? readAuditKey : knownAuditKey;
  const key = await read(dataDirectory, auditKey);
  if (!(await database.transaction((queries) => claim(queries, key)))) {
    const place = auditKey === undefined ? `the key in ${dataDirectory}/audit.key` : 'AUDIT_KEY';
    throw new StartError(
      `The audit trail of this database was sealed with another key than ${place}: give the server the key it was ` +
        'sealed with (npm run audit:verify tells whether one fits).',
    );
  }
  return key;
}

/** Of several servers that start at once on an empty database, one begins the trail and the others see it. */
async function claim(queries: Queries, key: string): Promise<boolean> {
  await queries.query(`select pg_advisory_xact_lock(hashtext('thi-dua: audit trail'))`);
  const entries = await firstEntries(queries);
  if (entries.length === 0) {
    await appendAudit(queries, key, beginning());
    return true;
  }
  const own = entries.filter((entry) => sealOf(key, entry.previous, entry) === entry.mac);
  // An entry that was tampered with keeps no server from starting: audit:verify is for that.
  return own.length * 2 >= entries.length;
}

type ChainedEntry = SealedEntry & { readonly previous: string };

/** The first entries of every chain, with the seal before each: they were sealed when the trail began. */
function firstEntries(queries: Queries): Promise<ChainedEntry[]> {
  return queries.query<ChainedEntry>(
    `select ${sealedColumns}, coalesce(e.previous, '') as previous from audit_chain c cross join lateral (
       select f.*, lag(f.mac) over (order by f.seq) as previous
       from (select * from audit_entry a where a.chain = c.chain order by a.seq limit 4) as f) as e
     where e.previous is not null or e.seq = 1`,
  );
}

function beginning() {
  return {
    ...{ provinceCode: '00', userId: 'operator', userName: 'Thi Đua', role: null, operation: 'beginTrail' },
    ...{ noun: 'auditTrail', targetId: '', unitId: null, before: null, after: null, requestId: randomUUID() },
  };
}
