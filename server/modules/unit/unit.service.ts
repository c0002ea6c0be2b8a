import type { UnitLineage, UnitLink, UnitVersion } from '@thi-dua/schema';
import { found } from '../../data/batching.ts';
import type { Queries } from '../../data/database.ts';
import { invalidInput } from '../../data/invalid-input.ts';
import { checkPage, type Page, pageOf } from '../../data/keyset/page.ts';
import { isUnitId } from '../../data/unit-id.ts';
import type { ChildrenKey } from './children.queries.ts';
import type { LinkRecord } from './history.queries.ts';
import type { UnitLoaders } from './unit.loaders.ts';
import { findByCode } from './unit.queries.ts';
import { type UnitRow, unitsByName } from './unit.row.ts';

interface UnitKey {
  readonly id: string | null;
  readonly code: string | null;
  readonly asOf: string | null;
}

interface UnitReader {
  readonly queries: Queries;
  readonly loaders: UnitLoaders;
}

export async function findUnit(
  { queries, loaders }: UnitReader,
  { id, code, asOf }: UnitKey,
): Promise<UnitRow | null> {
  if ((id === null) === (code === null)) {
    throw invalidInput('Hãy cho đúng một trong hai: "id" hoặc "code".', id === null ? 'id' : 'code');
  }
  if (code !== null) return findByCode(queries, code, asOf);
  return id !== null && isUnitId(id) ? loaders.unit.load({ id, day: asOf }) : null;
}

type ChildrenRange = Pick<ChildrenKey, 'kinds' | 'page'>;

export async function childrenOf(
  loaders: UnitLoaders,
  { id, asOf: day }: UnitRow,
  { kinds, page }: ChildrenRange,
): Promise<Page<UnitRow>> {
  // Checked before batching: in the batch, one invalid page would make the others fail too.
  checkPage(unitsByName, page);
  const children = await loaders.unitChildren.load({ id, day, kinds, page });
  const total = () => loaders.unitChildCount.load({ id, day, kinds });
  return pageOf(unitsByName, children, { page, total });
}

/** Loads the unit directly above, as of the same day. */
export async function parentOf(loaders: UnitLoaders, unit: UnitRow): Promise<UnitRow | null> {
  return unit.parentId === null ? null : loaders.unit.load({ id: unit.parentId, day: unit.asOf });
}

/** Loads the units above, the province first, with one statement a level for a whole batch of units. */
export async function ancestorsOf(loaders: UnitLoaders, unit: UnitRow): Promise<UnitRow[]> {
  const parent = await parentOf(loaders, unit);
  return parent === null ? [] : [...(await ancestorsOf(loaders, parent)), parent];
}

export async function lineageOf(loaders: UnitLoaders, unit: UnitRow): Promise<UnitLineage> {
  const links = await loaders.unitLinks.load(unit.id);
  const side = (wanted: LinkRecord['side']) =>
    Promise.all(links.filter((link) => link.side === wanted).map((link) => toLink(loaders, link, unit.asOf)));
  const [predecessors, successors] = await Promise.all([side('predecessor'), side('successor')]);
  return { predecessors, successors };
}

async function toLink(loaders: UnitLoaders, link: LinkRecord, day: string): Promise<UnitLink> {
  const { unitId, kind, effectiveOn, decree } = link;
  return {
    unit: found(await loaders.unit.load({ id: unitId, day }), `unit ${unitId}`),
    kind,
    effectiveOn,
    decree,
  };
}

export async function historyOf(loaders: UnitLoaders, unit: UnitRow): Promise<UnitVersion[]> {
  const versions = await loaders.unitVersions.load(unit.id);
  return Promise.all(
    versions.map(async ({ parentId, ...version }) => {
      const day = version.validTo ?? version.validFrom;
      return {
        ...version,
        parent: parentId === null ? null : await loaders.unit.load({ id: parentId, day }),
      };
    }),
  );
}
