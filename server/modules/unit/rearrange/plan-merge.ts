import type { MergeUnitsInput } from '@thi-dua/schema';
import { givenLine, givenLineOrNull, givenName } from '../../../mutation/given-text.ts';
import { refuse } from '../../../mutation/refusal.ts';
import { checkParent, type NewUnit } from '../administer/create-unit.ts';
import { isWithin, readState, readStates, type UnitState } from '../administer/state.queries.ts';
import { checkPlace, mayBeForeign } from '../administer/unit-kinds.ts';
import { checkHeads } from './people.queries.ts';
import {
  checkCode,
  checkCodeFree,
  checkEnding,
  checkMovingUnit,
  checkSameKind,
  isExistingUnit,
  type PlanningContext,
  type RearrangementPlan,
  RefusalCollector,
  readMovingUnits,
} from './rearrangement-plan.ts';

/** Plans a merger without carrying it out; the plan holds every refusal that stands in its way. */
export async function planMerge(
  context: PlanningContext,
  input: MergeUnitsInput,
  operation: 'mergeUnits' | 'previewMerge',
): Promise<RearrangementPlan> {
  const { queries } = context;
  const { on, into } = input;
  const faults = new RefusalCollector();
  const decree = (await faults.attempt(() => givenLine(input.decree, 'decree'))) ?? '';
  const ids = [...new Set(input.from.map((id) => id.toLowerCase()))].filter(
    (id) => id !== into.id?.toLowerCase(),
  );
  const plan = { kind: 'MERGED', on, decree, faults: faults.all } as const;
  const from = await faults.attempt(() => fromOf(context, ids, operation));
  // Without the right to these units, nothing else about them may be revealed.
  if (from === undefined) return { ...plan, from: [], parts: [] };
  await faults.attempt(() => checkNumber(from, into.id != null));
  for (const state of from) await faults.attempt(() => checkEnding(state, on));
  const unit = await faults.attempt<UnitState | NewUnit>(() =>
    into.id == null
      ? newSuccessor(context, input, from)
      : existingSuccessor(context, input, { from, operation }),
  );
  if (unit === undefined) return { ...plan, from, parts: [] };
  await faults.attempt(() =>
    checkSameKind(
      [...from, unit].map(({ kind }) => kind),
      'from',
    ),
  );
  const children = await readMovingUnits(queries, from, on);
  for (const child of children) await faults.attempt(() => checkMovingUnit(child, unit, on));
  await faults.attempt(() => checkHeads(queries, isExistingUnit(unit) ? [...from, unit] : from, on));
  return { ...plan, from, parts: [{ unit, children }] };
}

async function fromOf(
  { queries, may }: PlanningContext,
  ids: readonly string[],
  operation: 'mergeUnits' | 'previewMerge',
): Promise<UnitState[]> {
  if (ids.length > 50) throw refuse('INVALID', 'Mỗi lần sáp nhập tối đa 50 đơn vị.', 'from');
  const states = await readStates(queries, ids);
  const allowed = await Promise.all(ids.map((id) => may(operation, id)));
  const from = ids.flatMap((id, index) => (allowed[index] ? (states.get(id) ?? []) : []));
  if (from.length < ids.length) throw refuse('NOT_FOUND', undefined, 'from');
  return from;
}

function checkNumber(from: readonly UnitState[], intoExisting: boolean): void {
  if (from.length >= (intoExisting ? 1 : 2)) return;
  throw refuse('INVALID', 'Sáp nhập cần ít nhất hai đơn vị.', 'from');
}

async function newSuccessor(
  { queries, may }: PlanningContext,
  { into, on, decree }: MergeUnitsInput,
  from: readonly UnitState[],
): Promise<NewUnit> {
  const { name, kind, kindWord, parentId } = into;
  if (name == null || kind == null || kindWord == null || parentId == null) {
    throw refuse('INVALID', 'Đơn vị mới cần đủ: name, kind, kindWord, parentId.', 'into');
  }
  const parent = await readState(queries, parentId, 'parentId');
  if (
    from.some(({ id, provinceCode }) => id === parent.id || provinceCode !== parent.provinceCode) ||
    !(await may('createUnit', parent.id))
  ) {
    throw refuse('NOT_FOUND', undefined, 'parentId');
  }
  checkParent(parent, on);
  checkPlace(kind, parent.kind);
  const code = givenLineOrNull(into.code, 'code');
  checkCode(kind, code);
  const unit: NewUnit = {
    provinceCode: parent.provinceCode,
    parentId: parent.id,
    kind,
    kindWord: givenLine(kindWord, 'kindWord', 60),
    name: givenName(name, 'name', { foreign: mayBeForeign(kind) }),
    code,
    from: on,
    decree,
  };
  await checkCodeFree(queries, unit, from);
  return unit;
}

async function existingSuccessor(
  { queries, may }: PlanningContext,
  { into, on }: MergeUnitsInput,
  { from, operation }: { from: readonly UnitState[]; operation: 'mergeUnits' | 'previewMerge' },
): Promise<UnitState> {
  const unit = await readState(queries, into.id ?? '', 'into');
  const strange = from.some(({ provinceCode }) => provinceCode !== unit.provinceCode);
  if (strange || !(await may(operation, unit.id))) throw refuse('NOT_FOUND', undefined, 'into');
  checkParent(unit, on);
  for (const { id } of from) {
    if (await isWithin(queries, unit.id, id, on)) {
      throw refuse('NOT_ALLOWED_THERE', 'Không thể nhập một đơn vị vào cấp dưới của nó.', 'into');
    }
  }
  return unit;
}
