import { createHash } from 'node:crypto';
import type { Database, Queries } from '../data/database.ts';
import { type Definition, definitionId, nouns, type TargetMeasure } from '../definitions/definition.ts';
import {
  type DefinitionDifference,
  differencesOf,
  digestOf,
  movedDefinitions,
  nameOf,
  type RegisteredDefinition,
} from './difference.ts';

/** The owner of definitions: a plugin, or the contract itself for the shared vocabulary. */
export interface Registrant {
  readonly id: string;
  readonly province: string | null;
  readonly name: string;
  readonly version: string;
  readonly contract: string;
}

/** The definitions to register and their owner. */
export interface Registration {
  readonly registrant: Registrant;
  readonly definitions: readonly Definition[];
  readonly measures: readonly TargetMeasure[];
}

/**
 * Brings the database to what the plugin says now: adds new definitions, changes those that differ, retires missing
 * ones. Idempotent; in one transaction, under a lock for each plugin.
 */
export async function register(
  database: Database,
  registration: Registration,
): Promise<DefinitionDifference[]> {
  const digest = registrationDigest(registration);
  const { id } = registration.registrant;
  if (await isRegistered(database, id, digest)) return [];
  return database.transaction(async (queries) => {
    await queries.query('set local statement_timeout = 0');
    await queries.query(`select pg_advisory_xact_lock(hashtext('thi-dua: plugin ' || $1))`, [id]);
    const before = await registeredBy(queries, id);
    const changes = differencesOf(before, registration.definitions);
    const stale = new Set([...changes, ...movedDefinitions(before, registration.definitions)].map(nameOf));
    await saveRegistrant(queries, registration.registrant, digest);
    await saveDefinitions(queries, registration, stale);
    await retire(queries, id, changes);
    await saveMeasures(queries, registration);
    await recordChanges(queries, registration, changes);
    return changes;
  });
}

async function isRegistered(queries: Queries, id: string, digest: string): Promise<boolean> {
  const rows = await queries.query('select from plugin where id = $1 and digest = $2', [id, digest]);
  return rows.length > 0;
}

function registeredBy(queries: Queries, id: string): Promise<RegisteredDefinition[]> {
  const tables = nouns.map(
    (noun) =>
      `select '${noun}' as noun, key, position, digest, retired_at is not null as retired from ${noun} where plugin_id = $1`,
  );
  return queries.query<RegisteredDefinition>(tables.join(' union all '), [id]);
}

async function saveRegistrant(queries: Queries, registrant: Registrant, digest: string): Promise<void> {
  const { id, province, name, version, contract } = registrant;
  await queries.query(
    `insert into plugin (id, province_code, name, version, contract, digest) values ($1, $2, $3, $4, $5, $6)
     on conflict (id) do update set province_code = excluded.province_code, name = excluded.name,
       version = excluded.version, contract = excluded.contract, digest = excluded.digest, registered_at = now()`,
    [id, province, name, version, contract, digest],
  );
}

/** Writes the definitions that are new, changed or moved. */
async function saveDefinitions(
  queries: Queries,
  { registrant, definitions }: Registration,
  stale: ReadonlySet<string>,
) {
  for (const noun of nouns) {
    const rows = definitions
      .filter((definition) => definition.noun === noun && stale.has(nameOf(definition)))
      .map((definition) => ({
        id: definitionId(noun, definition.key),
        plugin_id: registrant.id,
        province_code: registrant.province,
        key: definition.key,
        position: definition.position,
        document: definition.document,
        digest: digestOf(definition),
        retired_at: null,
        ...definition.columns,
      }));
    const [first] = rows;
    if (first === undefined) continue;
    const columns = Object.keys(first).filter((column) => column !== 'id');
    await queries.query(
      `insert into ${noun} select * from jsonb_populate_recordset(null::${noun}, $1)
       on conflict (id) do update set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`,
      [JSON.stringify(rows)],
    );
  }
}

async function retire(queries: Queries, id: string, changes: readonly DefinitionDifference[]): Promise<void> {
  for (const noun of nouns) {
    const keys = changes
      .filter((change) => change.noun === noun && change.change === 'RETIRED')
      .map(({ key }) => key);
    if (keys.length === 0) continue;
    await queries.query(`update ${noun} set retired_at = now() where plugin_id = $1 and key = any($2)`, [
      id,
      keys,
    ]);
  }
}

/** Replaces the rows of `target_measure`; they follow from the targets and have no history of their own. */
async function saveMeasures(queries: Queries, { registrant, measures }: Registration): Promise<void> {
  await queries.query(
    'delete from target_measure using target where target.id = target_id and target.plugin_id = $1 and target.retired_at is null',
    [registrant.id],
  );
  await queries.query(
    `insert into target_measure (target_id, position, indicator_id)
     select target_id, position, indicator_id from jsonb_populate_recordset(null::target_measure, $1)`,
    [JSON.stringify(measures)],
  );
}

async function recordChanges(
  queries: Queries,
  { registrant, definitions }: Registration,
  changes: readonly DefinitionDifference[],
) {
  const documents = new Map(definitions.map((definition) => [nameOf(definition), definition.document]));
  const rows = changes.map((change) => ({
    ...change,
    document: change.change === 'RETIRED' ? null : documents.get(nameOf(change)),
  }));
  await queries.query(
    `insert into definition_change (plugin_id, version, noun, key, change, document)
     select $1, $2, noun, key, change, document
     from jsonb_to_recordset($3) as c(noun text, key text, change text, document jsonb)`,
    [registrant.id, registrant.version, JSON.stringify(rows)],
  );
}

/** A digest of everything that would be written, so that an unchanged plugin costs one statement at start. */
function registrationDigest({ registrant, definitions, measures }: Registration): string {
  const parts = [
    registrant,
    definitions.map((definition) => [nameOf(definition), definition.position, digestOf(definition)]),
    measures,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
