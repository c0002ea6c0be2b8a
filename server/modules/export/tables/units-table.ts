import { unitKinds } from '@thi-dua/plugin-api';
import type { Context } from '../../../context.ts';
import { unitIdOr } from '../../../data/unit-id.ts';
import { refuse } from '../../../mutation/refusal.ts';
import { signedIn } from '../../../rights/authorize.ts';
import { scopeFor } from '../../../rights/scope.ts';
import { cutText } from '../../../text/cut-text.ts';
import { readNames } from '../export.queries.ts';
import type { Address, ExportPlan, ExportTable } from '../export.table.ts';
import type { TableScope, UnitsScope } from './units-scope.ts';

interface UnitsTable extends Omit<ExportTable, 'open'> {
  /** What is read, and how it is written. Throws a refusal where there is nothing of the kind. */
  plan(context: Context, asked: UnitsScope): Promise<ExportPlan>;
}

/** A table whose rows are units of a period: `?unitId=&periodId=&kinds=`. */
export const unitsTable = ({ plan, ...table }: UnitsTable): ExportTable => ({
  ...table,
  async open(context, address) {
    const { access, session } = context;
    const asked = askedOf(address);
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

function askedOf(address: Address): TableScope {
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
