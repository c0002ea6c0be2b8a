import type { UnitChangeArgs } from '@thi-dua/schema';
import type { ChangeOutcome } from '../../../mutation/mutate.ts';
import { refuse } from '../../../mutation/refusal.ts';
import type { UnitRow } from '../unit.row.ts';
import type { TreeContext } from './after-tree-change.ts';
import { countBelow, endStates } from './state.queries.ts';
import { lockUnit, unitOutcome } from './unit-change.ts';

/** Ends a unit: `on` is the first day without it. Units below and members have to be moved or ended first. */
export async function closeUnit(context: TreeContext, args: UnitChangeArgs): Promise<ChangeOutcome<UnitRow>> {
  const { queries } = context;
  const before = await lockUnit(queries, args, { how: 'alone', yours: { goneOn: args.on } });
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
  return unitOutcome(context, before, args, { goneOn: args.on });
}
