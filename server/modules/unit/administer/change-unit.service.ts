import type { MoveUnitArgs, RenameUnitArgs, UnitChangeArgs } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { givenLine, givenLineOrNull, givenName } from '../../../mutation/given-text.ts';
import type { Done } from '../../../mutation/mutate.ts';
import { conflict, refuse } from '../../../mutation/refusal.ts';
import { searchKey } from '../../../text/search-key.ts';
import type { UnitRow } from '../unit.row.ts';
import { fullNameOf } from '../unit-names.ts';
import { followTree, type TreeChanging } from './after-tree-change.ts';
import { checkParent } from './create-unit.service.ts';
import { shownAsOf } from './shown.ts';
import {
  beginStates,
  countBelow,
  endStates,
  holdTree,
  readState,
  standsIn,
  takeVersion,
  type UnitState,
} from './state.queries.ts';
import { checkPlace, isOfficial, mayBeForeign } from './unit-kinds.ts';

/** Another name from a day on; the days before keep theirs. */
export async function renameUnit(changing: TreeChanging, args: RenameUnitArgs): Promise<Done<UnitRow>> {
  const { queries } = changing;
  const given = args.kindWord == null ? undefined : givenLine(args.kindWord, 'kindWord', 60);
  const before = await begin(queries, args, { how: 'shared', yours: { name: args.name, kindWord: given } });
  const name = givenName(args.name, 'name', { foreign: mayBeForeign(before.kind) });
  const kindWord = given ?? before.kindWord;
  await beginStates(queries, [before.id], {
    ...dated(args),
    name,
    kindWord,
    searchKey: ` ${searchKey(fullNameOf({ kindWord, name }))}`,
  });
  return done(changing, before, args, { name, kindWord });
}

/** Another unit above from a day on. */
export async function moveUnit(changing: TreeChanging, args: MoveUnitArgs): Promise<Done<UnitRow>> {
  const { queries } = changing;
  const before = await begin(queries, args, { how: 'alone', yours: { parentId: args.parentId } });
  const parent = await readState(queries, args.parentId, 'parentId');
  if (parent.provinceCode !== before.provinceCode) throw refuse('NOT_FOUND', undefined, 'parentId');
  checkParent(parent, args.on);
  checkPlace(before.kind, parent.kind);
  if (await standsIn(queries, parent.id, before.id, args.on)) {
    throw refuse(
      'NOT_ALLOWED_THERE',
      'Một đơn vị không thể thuộc chính nó hoặc cấp dưới của nó.',
      'parentId',
    );
  }
  await beginStates(queries, [before.id], { ...dated(args), parentId: parent.id });
  return done(changing, before, args, { parentId: parent.id });
}

/** It ends: `on` is the first day without it. Whatever stands below has to be moved or closed first. */
export async function closeUnit(changing: TreeChanging, args: UnitChangeArgs): Promise<Done<UnitRow>> {
  const { queries } = changing;
  const before = await begin(queries, args, { how: 'alone', yours: { goneOn: args.on } });
  if (before.firstDay === args.on) {
    throw refuse('INVALID', `Đơn vị bắt đầu từ ngày ${before.firstDay}; ngày kết thúc phải sau đó.`, 'on');
  }
  const below = await countBelow(queries, before.id, args.on);
  if (below > 0) {
    throw refuse(
      'IN_USE',
      `Còn ${below} đơn vị trực thuộc đang có hiệu lực; hãy chuyển hoặc đóng trước.`,
      'id',
    );
  }
  const serving = await queries.query<{ count: number }>(
    `select count(*)::int as count from member where team_id = $1 and coalesce(upper(serves), 'infinity') > $2::date`,
    [before.id, args.on],
  );
  if ((serving[0]?.count ?? 0) > 0) {
    throw refuse('IN_USE', `Còn ${serving[0]?.count} thành viên đang tham gia; hãy cho thôi trước.`, 'id');
  }
  await endStates(queries, [before.id], args.on);
  return done(changing, before, args, { goneOn: args.on });
}

interface Beginning {
  readonly how: 'shared' | 'alone';
  /** What the caller wants it to say, for whoever has to choose. */
  readonly yours: object;
}

/** The state the change begins from, after nobody else can change it any more. */
async function begin(queries: Queries, args: UnitChangeArgs, { how, yours }: Beginning): Promise<UnitState> {
  const { provinceCode, kind } = await readState(queries, args.id, 'id');
  if (isOfficial(kind)) {
    throw refuse(
      'INVALID',
      'Đơn vị hành chính chỉ thay đổi bằng sáp nhập hoặc chia tách theo quyết định.',
      'id',
    );
  }
  await holdTree(queries, provinceCode, how);
  const taken = await takeVersion(queries, args.id, args.version);
  const state = await readState(queries, args.id, 'id');
  if (!taken) throw conflict(state, { ...yours, on: args.on, decree: args.decree ?? null }, state.version);
  checkDay(state, args.on);
  return state;
}

/** History is not rewritten: a change lies after the day its last state began, or replaces one nobody relied on. */
export function checkDay({ firstDay, goneOn, fresh }: UnitState, on: string): void {
  if (goneOn !== 'infinity') throw refuse('INVALID', `Đơn vị đã kết thúc từ ngày ${goneOn}.`, 'id');
  if (on > firstDay || (on === firstDay && fresh)) return;
  throw refuse(
    'INVALID',
    `Trạng thái hiện nay có từ ngày ${firstDay}; thay đổi phải có hiệu lực sau ngày đó, vì lịch sử không được viết lại.`,
    'on',
  );
}

function dated({ on, decree }: UnitChangeArgs) {
  return { on, decree: givenLineOrNull(decree, 'decree') };
}

async function done(
  changing: TreeChanging,
  before: UnitState,
  args: UnitChangeArgs,
  after: object,
): Promise<Done<UnitRow>> {
  await followTree(changing, { provinceCode: before.provinceCode, unitIds: [before.id] });
  const result = await shownAsOf(changing.queries, before.id, args.on);
  return { result, noun: 'unit', targetId: before.id, before, after: { ...after, ...dated(args) } };
}
