import { unitKinds } from '@thi-dua/plugin-api';
import type { Context } from '../../../context.ts';
import { unitIdOr } from '../../../data/unit-id.ts';
import { refuse } from '../../../mutation/refusal.ts';
import { signedIn } from '../../../rights/authorize.ts';
import { scopeFor } from '../../../rights/scope.ts';
import { cutText } from '../../../text/cut-text.ts';
import { readNames } from '../export.queries.ts';
import type { ExportParameters, ExportPlan, ExportTable } from '../export.table.ts';
import type { TableScope, UnitsScope } from './units-scope.ts';

interface UnitsTable extends Omit<ExportTable, 'open'> {
  /** Returns the statement and the columns. Throws a refusal if there is no such period. */
  plan(context: Context, asked: UnitsScope): Promise<ExportPlan>;
}

/** Creates a table with a row for each unit in a period; its parameters are `unitId`, `periodId` and `kinds`. */
export const unitsTable = ({ plan, ...table }: UnitsTable): ExportTable => ({
  ...table,
  async open(context, address) {
    const { access, session } = context;
    const asked = tableScopeOf(address);
    signedIn(access);
    const holding = await access.allowing(table.operation, asked.unitId);
    const names = holding === null ? undefined : await readNames(session, asked);
    if (holding === null || names === undefined) throw refuse('NOT_FOUND');
    const { unitId, ...filter } = asked;
    return {
      plan: await plan(context, { ...asked, scope: await scopeFor(access, table.operation, unitId) }),
      holding,
      provinceCode: names.provinceCode,
      unitId,
      targetId: asked.periodId,
      filter,
      words: `${names.period} ${names.unit}`,
    };
  },
});

function tableScopeOf(address: ExportParameters): TableScope {
  const kinds = address.kinds?.split(',').filter((kind) => kind !== '') ?? [];
  const unknown = kinds.find((kind) => !(unitKinds as readonly string[]).includes(kind));
  if (unknown !== undefined)
    throw refuse('INVALID', `Không có loại đơn vị “${cutText(unknown, 40)}”.`, 'kinds');
  return {
    unitId: unitIdOr(address.unitId ?? '').toLowerCase(),
    periodId: unitIdOr(address.periodId ?? '').toLowerCase(),
    kinds: kinds.length === 0 ? null : kinds,
  };
}
