import type { UnitKind } from '@thi-dua/plugin-api';
import { afterTreeChange } from '../../../server/after-tree-change.ts';
import type { Queries } from '../../../server/data/database.ts';
import { closeUnit } from '../../../server/modules/unit/administer/close-unit.ts';
import { createUnit } from '../../../server/modules/unit/administer/create-unit.ts';
import { moveUnit } from '../../../server/modules/unit/administer/move-unit.ts';
import { renameUnit } from '../../../server/modules/unit/administer/rename-unit.ts';
import { mergeUnits } from '../../../server/modules/unit/rearrange/merge-units.ts';
import type { RearrangeContext } from '../../../server/modules/unit/rearrange/rearrangement-outcome.ts';
import { splitUnit } from '../../../server/modules/unit/rearrange/split-unit.ts';
import { pick } from './world.setup.ts';

export const treeChanges = ['create', 'rename', 'move', 'end', 'merge', 'merge communes', 'split'] as const;

interface Unit {
  readonly id: string;
  readonly kind: UnitKind;
  readonly version: number;
}

const unitsOf = (queries: Queries, kinds: readonly string[]): Promise<Unit[]> =>
  queries.query<Unit>(
    `select u.id, v.kind, u.version from unit u join unit_version v on v.unit_id = u.id
     where u.province_code = '82' and v.kind = any($1) and v.gone_on = 'infinity' and not isempty(v.valid) order by v.name, u.id`,
    [kinds],
  );

const days = [
  '2026-02-10',
  '2026-04-15',
  '2026-05-01',
  '2026-06-20',
  '2026-07-31',
  '2026-08-10',
  '2026-11-01',
];
const base = ['SECURITY_TEAM', 'HAMLET', 'SCHOOL', 'AGENCY'] as const;

/** One change of the tree, through the services that the API uses. */
export async function changeTree(
  queries: Queries,
  what: (typeof treeChanges)[number],
  [, first = 0, second = 0, third = 0, fourth = 0]: readonly number[],
): Promise<void> {
  const on = pick(days, first);
  const communes = await unitsOf(queries, ['COMMUNE']);
  const commune = pick(communes, second);
  const kind = pick(base, third);
  const units = await unitsOf(queries, [kind]);
  const [unit, other] = [pick(units, third), pick(units, fourth)];
  const changing: RearrangeContext = { queries, afterTreeChange, may: async () => true };
  const named = { name: `Mới ${third}`, kindWord: 'đơn vị', decree: '1/QĐ' };
  switch (what) {
    case 'create':
      await createUnit(changing, { ...named, parentId: commune.id, kind, validFrom: on });
      return;
    case 'rename':
      await renameUnit(changing, { id: unit.id, version: unit.version, ...named, on });
      return;
    case 'move':
      await moveUnit(changing, { id: unit.id, version: unit.version, parentId: commune.id, on });
      return;
    case 'end':
      await closeUnit(changing, { id: unit.id, version: unit.version, on });
      return;
    case 'merge':
      await mergeUnits(changing, { from: [unit.id], into: { id: other.id }, on, decree: '1/QĐ' });
      return;
    case 'merge communes':
      await mergeUnits(changing, {
        from: [commune.id],
        into: { id: pick(communes, third).id },
        on,
        decree: '1/QĐ',
      });
      return;
    case 'split': {
      const part = { name: named.name, kindWord: 'đơn vị', kind, children: [] };
      await splitUnit(changing, {
        unit: unit.id,
        into: [part, { ...part, name: 'Nửa kia' }],
        on,
        decree: '1/QĐ',
      });
    }
  }
}
