import { fullNameOf } from '../../unit/unit-names.ts';
import type { ExportColumn } from '../export.table.ts';
import type { UnitsScope } from './units-scope.ts';

/** The unit of a row and its parent. */
export interface UnitCells {
  readonly name: string;
  readonly kindWord: string;
  readonly parentName: string | null;
  readonly parentWord: string | null;
}

/** SQL: columns of {@link UnitCells}, from `standing s` in `reporting_period p` joined with {@link unitTables}. */
export const unitColumns = `s.name, own.kind_word as "kindWord", above.name as "parentName", above.kind_word as "parentWord"`;

/** SQL: joins the names that units bore on the day of the period's tree. */
export const unitTables = `join unit_version own on own.unit_id = s.unit_id and own.first_day <= p.tree_on and own.gone_on > p.tree_on
  left join unit_version above on above.unit_id = s.parent_id and above.first_day <= p.tree_on and above.gone_on > p.tree_on`;

/** SQL: selects the rows of a scope; its parameters are {@link unitValues}. */
export const unitTests = `p.id = $1 and (s.path && $2::uuid[] or s.unit_id = any($3::uuid[])) and s.on_roll
  and ($4::text[] is null or s.kind = any($4::text[]))`;

export const unitValues = ({ periodId, scope, kinds }: UnitsScope): unknown[] => [
  periodId,
  scope.below,
  scope.own,
  kinds,
];

/** SQL: orders by parent, then by name. */
export const unitOrder = `above.name collate "vi-x-icu" nulls first, s.name, s.unit_id`;

export const unitCells: readonly ExportColumn<UnitCells>[] = [
  {
    heading: 'Thuộc',
    width: 24,
    cell: ({ parentName, parentWord }) =>
      parentName === null ? null : fullNameOf({ name: parentName, kindWord: parentWord ?? '' }),
  },
  { heading: 'Đơn vị', width: 32, cell: fullNameOf },
  { heading: 'Loại đơn vị', width: 20, cell: ({ kindWord }) => kindWord },
];
