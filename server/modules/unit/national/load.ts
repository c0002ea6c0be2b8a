import type { Database, Queries } from '../../../data/database.ts';
import { type AfterTreeChange, propagateTreeChange } from '../administer/after-tree-change.ts';
import { lockTree } from '../administer/state.queries.ts';
import { builderVersion, buildRegister } from './build.ts';
import { rowsOf, type UnitRows } from './rows.ts';
import { digestOf, parseSource, readSourceTexts, type SourceTexts } from './source.ts';

export interface UnitLoadResult {
  /** False if the same data had been loaded before; then nothing was written. */
  readonly loaded: boolean;
  /** Rows inserted, changed or deleted. */
  readonly written: number;
}

/**
 * Brings the national units to what the data files say, in one transaction. Safe to run at every start, by several
 * servers at once. It never touches units that a province created or rearranged, and never deletes a unit, because
 * other rows may refer to it. Throws `UnitDataError` if a data file has faults.
 */
export async function loadUnits(
  database: Database,
  afterTreeChange: AfterTreeChange,
  texts?: SourceTexts,
): Promise<UnitLoadResult> {
  const given = texts ?? (await readSourceTexts());
  const digest = digestOf(given, builderVersion);
  if (await isLoaded(database, digest)) return { loaded: false, written: 0 };
  const rows = rowsOf(buildRegister(parseSource(given)));
  return database.transaction(async (queries) => {
    await queries.query('set local statement_timeout = 0');
    await queries.query(`select pg_advisory_xact_lock(hashtext('thi-dua: units'))`);
    if (await isLoaded(queries, digest)) return { loaded: false, written: 0 };
    const provinces = await provincesWithUnits(queries);
    for (const provinceCode of provinces) await lockTree(queries, provinceCode, 'alone');
    const written = await writeRows(queries, rows);
    // Otherwise the planner knows nothing of the new rows until the next autovacuum.
    await queries.query('analyze unit, unit_version, unit_lineage');
    for (const provinceCode of provinces) {
      await propagateTreeChange({ queries, afterTreeChange }, { provinceCode, unitIds: null });
    }
    await queries.query(
      `insert into unit_source (digest) values ($1)
       on conflict (only_row) do update set digest = excluded.digest, loaded_at = app_now()`,
      [digest],
    );
    return { loaded: true, written };
  });
}

/** The provinces that had units before the load; in the others nothing depends on the tree yet. */
async function provincesWithUnits(queries: Queries): Promise<string[]> {
  const rows = await queries.query<{ code: string }>(
    'select distinct province_code as code from unit order by province_code',
  );
  return rows.map(({ code }) => code);
}

async function isLoaded(queries: Queries, digest: string): Promise<boolean> {
  const rows = await queries.query('select from unit_source where digest = $1', [digest]);
  return rows.length > 0;
}

interface TableShape {
  readonly table: string;
  readonly key: readonly string[];
  readonly columns: readonly string[];
  /** The columns with their SQL types, for `json_to_recordset`. */
  readonly types: string;
}

const versions: TableShape = {
  table: 'unit_version',
  key: ['province_code', 'unit_id', 'valid'],
  columns: ['code', 'name', 'kind', 'kind_word', 'parent_id', 'search_key', 'decree'],
  types: `province_code text, unit_id uuid, valid daterange, code text, name text, kind text, kind_word text,
    parent_id uuid, search_key text, decree text`,
};

const lineage: TableShape = {
  table: 'unit_lineage',
  key: ['province_code', 'predecessor_id', 'successor_id'],
  columns: ['kind', 'effective_on', 'decree'],
  types: `province_code text, predecessor_id uuid, successor_id uuid, kind text, effective_on date, decree text`,
};

/**
 * Deletes outdated rows before it inserts new ones, as two versions of a unit must never overlap. Skips the deletion
 * when all units are new: an empty database has nothing to delete.
 */
async function writeRows(queries: Queries, rows: UnitRows): Promise<number> {
  const run = async (text: string, values: readonly object[]) =>
    (await queries.query<{ count: number }>(text, [JSON.stringify(values)]))[0]?.count ?? 0;
  let written = await run(writeUnits, rows.units);
  if (written < rows.units.length) {
    written += await run(deleteOthers(versions, 'unit_id'), rows.versions);
    written += await run(deleteOthers(lineage, 'successor_id'), rows.lineage);
  }
  written += await run(insertMissing(versions, notDecidedByProvince), rows.versions);
  return written + (await run(insertMissing(lineage), rows.lineage));
}

const writeUnits = `
  with written as (
    insert into unit (id, province_code, origin)
    select id, province_code, 'NATIONAL' from json_to_recordset($1) as given (id uuid, province_code text)
    on conflict (id) do update set province_code = excluded.province_code
    where unit.province_code <> excluded.province_code and not unit.changed_by_province
    returning 1
  )
  select count(*)::int as count from written`;

/** SQL: leaves out what a province has decided itself: codes of its own units, and units it has rearranged. */
const notDecidedByProvince = `where not exists (select from unit where unit.id = given.unit_id and unit.changed_by_province)
  and not exists (
    select from unit_version own join unit on unit.id = own.unit_id
    where unit.origin = 'PROVINCE' and own.code = given.code and own.valid && given.valid
      and own.kind in ('COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE'))`;

function insertMissing({ table, key, columns, types }: TableShape, where = ''): string {
  const all = [...key, ...columns].join(', ');
  return `
    with written as (
      insert into ${table} (${all}) select ${all} from json_to_recordset($1) as given (${types}) ${where}
      on conflict (${key.join(', ')}) do nothing
      returning 1
    )
    select count(*)::int as count from written`;
}

function deleteOthers({ table, key, columns, types }: TableShape, unitColumn: string): string {
  const of = (name: string, list: readonly string[]) => list.map((column) => `${name}.${column}`).join(', ');
  return `
    with written as (
      delete from ${table} as kept using unit
      where unit.id = kept.${unitColumn} and unit.origin = 'NATIONAL' and not unit.changed_by_province and not exists (
        select from json_to_recordset($1) as given (${types})
        where (${of('given', key)}) = (${of('kept', key)})
          and (${of('given', columns)}) is not distinct from (${of('kept', columns)}))
      returning 1
    )
    select count(*)::int as count from written`;
}
