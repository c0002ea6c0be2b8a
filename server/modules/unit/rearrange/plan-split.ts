import type { SplitPartInput, SplitUnitInput } from '@thi-dua/schema';
import { givenLine, givenLineOrNull, givenName } from '../../../mutation/given-text.ts';
import { refuse } from '../../../mutation/refusal.ts';
import { checkParent, type NewUnit } from '../administer/create-unit.ts';
import { readState, type UnitState } from '../administer/state.queries.ts';
import { checkPlace, mayBeForeign } from '../administer/unit-kinds.ts';
import { countServing } from './people.queries.ts';
import {
  checkCode,
  checkCodeFree,
  checkEnding,
  checkMovingUnit,
  checkSameKind,
  type PlanningContext,
  type RearrangementPart,
  type RearrangementPlan,
  RefusalCollector,
  readMovingUnits,
} from './rearrangement-plan.ts';

/** Plans a split without carrying it out; the plan holds every refusal that stands in its way. */
export async function planSplit(
  { queries, may }: PlanningContext,
  input: SplitUnitInput,
  operation: 'splitUnit' | 'previewSplit',
): Promise<RearrangementPlan> {
  const { on } = input;
  const faults = new RefusalCollector();
  const decree = (await faults.attempt(() => givenLine(input.decree, 'decree'))) ?? '';
  const plan = { kind: 'SPLIT', on, decree, faults: faults.all } as const;
  const whole = await faults.attempt(async () => {
    if (input.into.length > 50) throw refuse('INVALID', 'Mỗi lần chia tách tối đa 50 đơn vị mới.', 'into');
    if (await may(operation, input.unit)) return readState(queries, input.unit, 'unit');
    throw refuse('NOT_FOUND', undefined, 'unit');
  });
  // Without the right to this unit, nothing else about it may be revealed.
  if (whole === undefined) return { ...plan, from: [], parts: [] };
  await faults.attempt(() => checkEnding(whole, on));
  await faults.attempt(() => checkNumber(input.into));
  await faults.attempt(async () => {
    const serving = await countServing(queries, [whole], on);
    if (serving > 0)
      throw refuse(
        'IN_USE',
        `Còn ${serving} thành viên đang tham gia; hãy cho thôi trước khi chia tách.`,
        'unit',
      );
  });
  const parent = await faults.attempt(() => readState(queries, whole.parentId ?? '', 'unit'));
  const followers = await readMovingUnits(queries, [whole], on);
  await faults.attempt(() => checkShares(input.into, followers));
  const parts: RearrangementPart[] = [];
  for (const given of input.into) {
    const unit = await faults.attempt(async () => {
      const made = partOf(given, { whole, on, decree });
      if (parent !== undefined) {
        checkParent(parent, on);
        checkPlace(made.kind, parent.kind, 'into');
      }
      await checkCodeFree(queries, made, [whole]);
      return made;
    });
    if (unit === undefined) continue;
    const children = followers.filter(({ id }) => given.children.some((child) => child.toLowerCase() === id));
    for (const child of children) await faults.attempt(() => checkMovingUnit(child, unit, on));
    parts.push({ unit, children });
  }
  return { ...plan, from: [whole], parts };
}

function checkNumber(parts: readonly SplitPartInput[]): void {
  if (parts.length < 2) throw refuse('INVALID', 'Chia tách cần ít nhất hai đơn vị mới.', 'into');
  const codes = parts.map(({ code }) => code).filter((code) => code != null && code !== '');
  if (new Set(codes).size < codes.length) throw refuse('OVERLAP', 'Hai đơn vị mới trùng mã.', 'code');
}

/** Checks that every unit below goes to exactly one part. */
function checkShares(parts: readonly SplitPartInput[], followers: readonly UnitState[]): void {
  const given = parts.flatMap(({ children }) => children.map((id) => id.toLowerCase()));
  const known = new Set(followers.map(({ id }) => id));
  if (given.some((id) => !known.has(id))) {
    throw refuse('NOT_FOUND', 'Có đơn vị không trực thuộc đơn vị được chia tách.', 'children');
  }
  if (new Set(given).size < given.length) {
    throw refuse('INVALID', 'Có đơn vị được chuyển về hai nơi.', 'children');
  }
  const left = followers.length - given.length;
  if (left > 0) throw refuse('INVALID', `Còn ${left} đơn vị trực thuộc chưa được chuyển về đâu.`, 'children');
}

function partOf(
  given: SplitPartInput,
  { whole, on, decree }: { whole: UnitState; on: string; decree: string },
): NewUnit {
  checkSameKind([whole.kind, given.kind], 'into');
  const code = givenLineOrNull(given.code, 'code');
  checkCode(given.kind, code);
  return {
    provinceCode: whole.provinceCode,
    parentId: whole.parentId ?? '',
    kind: given.kind,
    kindWord: givenLine(given.kindWord, 'kindWord', 60),
    name: givenName(given.name, 'name', { foreign: mayBeForeign(given.kind) }),
    code,
    from: on,
    decree,
  };
}
