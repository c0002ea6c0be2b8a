import type { LineageKind, UnitVersion } from '@thi-dua/schema';
import { groupsInOrder } from '../../data/batching.ts';
import type { Queries } from '../../data/database.ts';
import { versionColumns } from './unit.row.ts';
import { fullNameOf } from './unit-names.ts';

/** One link of a unit's lineage; `unitId` is the unit at its other end. */
export interface LinkRecord {
  readonly side: 'predecessor' | 'successor';
  readonly unitId: string;
  readonly kind: LineageKind;
  readonly effectiveOn: string | null;
  readonly decree: string | null;
}

export type VersionRecord = Omit<UnitVersion, 'parent'> & { readonly parentId: string | null };

/** Reads predecessors and successors of each unit, by date and name. */
export async function readLinks(queries: Queries, ids: readonly string[]): Promise<LinkRecord[][]> {
  const records = await queries.query<LinkRecord & { readonly owner: string }>(
    `select link.* from (
       select successor_id as owner, 'predecessor' as side, predecessor_id as "unitId", kind,
         effective_on as "effectiveOn", decree
       from unit_lineage where successor_id = any($1)
       union all
       select predecessor_id, 'successor', successor_id, kind, effective_on, decree
       from unit_lineage where predecessor_id = any($1)
     ) as link
     join lateral (select name from unit_version v where v.unit_id = link."unitId" limit 1) as other on true
     order by link."effectiveOn", other.name, link."unitId"`,
    [ids],
  );
  return groupsInOrder(ids, records, ({ owner }) => owner);
}

/** Reads every state of each unit in order of time. */
export async function readVersions(queries: Queries, ids: readonly string[]): Promise<VersionRecord[][]> {
  const records = await queries.query<Omit<VersionRecord, 'fullName'> & { readonly owner: string }>(
    `select v.unit_id as owner, ${versionColumns}, v.decree from unit_version v
     where v.unit_id = any($1) order by v.valid`,
    [ids],
  );
  return groupsInOrder(ids, records, ({ owner }) => owner).map((states) =>
    states.map((state) => ({ ...state, fullName: fullNameOf(state) })),
  );
}
