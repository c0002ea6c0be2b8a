import type { AssignmentGranted, GrantAssignmentInput } from '@thi-dua/schema';
import type { Context } from '../../context.ts';
import { givenLine, givenName } from '../../mutation/given-text.ts';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { oneAtATime } from '../../mutation/one-at-a-time.ts';
import { refuse } from '../../mutation/refusal.ts';
import { grantable } from '../../rights/grantable.ts';
import type { Actor, Holding } from '../../rights/principal.ts';
import {
  findAssignment,
  findCovering,
  insertAssignment,
  lockAssignment,
  todayInVietnam,
} from './assignment.queries.ts';
import { notifyHolders } from './notify-holders.ts';

/** Grants or delegates a right; never a wider one than the grantor holds on the unit. */
export async function grantAssignment(
  { session, access }: Context,
  { identity }: Actor,
  input: GrantAssignmentInput,
): Promise<ChangeOutcome<AssignmentGranted>> {
  const userName = givenName(input.userName, 'userName', { foreign: true });
  // The id must be stored exactly as the sign-in provides it, so nothing may be trimmed.
  if (givenLine(input.userId, 'userId') !== input.userId) {
    throw refuse('INVALID', 'Mã người dùng không hợp lệ.', 'userId');
  }
  if (input.userId === identity.userId) {
    throw refuse('WIDER_THAN_YOURS', 'Không thể tự giao quyền cho chính mình.', 'userId');
  }
  await checkDays(session, input);
  const holdings = await access.allAllowing('grantAssignment', input.unitId);
  const from = grantingHolding(holdings, input);
  if (!(await lockAssignment(session, from.id))) throw refuse('NOT_FOUND');
  const own = await findAssignment(session, from.id);
  const wanted = {
    ...input,
    endsOn: input.endsOn ?? null,
    // A right granted by virtue of a delegated one has to end with that one.
    delegatedFrom: input.delegatedFrom ?? (own?.delegatedFrom ? from.id : null),
  };
  await oneAtATime(session, 'assignment', input.userId);
  const held = await findCovering(session, wanted);
  if (held !== undefined) {
    const until = held.endsOn === null ? 'không thời hạn' : `đến ngày ${held.endsOn}`;
    throw refuse('OVERLAP', `Người này đã có quyền đó, từ ngày ${held.startsOn}, ${until}.`, 'userId');
  }
  const assignment = await insertAssignment(session, { ...wanted, userName, grantedBy: identity.userId });
  await notifyHolders(session, [assignment]);
  return {
    result: { assignment },
    noun: 'assignment',
    targetId: assignment.id,
    before: null,
    after: assignment,
  };
}

async function checkDays(
  session: Context['session'],
  { startsOn, endsOn }: GrantAssignmentInput,
): Promise<void> {
  if (startsOn < (await todayInVietnam(session))) {
    throw refuse('INVALID', 'Quyền chỉ có thể bắt đầu từ hôm nay trở đi.', 'startsOn');
  }
  if (endsOn != null && endsOn < startsOn) {
    throw refuse('INVALID', 'Ngày kết thúc phải từ ngày bắt đầu trở đi.', 'endsOn');
  }
}

/** Finds the holding that allows the grant; throws a refusal that says what is missing. */
function grantingHolding(holdings: readonly Holding[], input: GrantAssignmentInput): Holding {
  const { delegatedFrom, role } = input;
  const sources = delegatedFrom == null ? holdings : holdings.filter(({ id }) => id === delegatedFrom);
  if (sources.length === 0) {
    throw refuse('WIDER_THAN_YOURS', 'Quyền được ủy phải là quyền của bạn trên đơn vị này.', 'delegatedFrom');
  }
  const fitting = sources.filter(
    (holding) => grantable[holding.role].includes(role) || (delegatedFrom != null && holding.role === role),
  );
  if (fitting.length === 0) {
    throw refuse('WIDER_THAN_YOURS', 'Vai trò của bạn không được giao vai trò này.', 'role');
  }
  const lasting = fitting.find((holding) => covers(holding, input));
  if (lasting !== undefined) return lasting;
  throw refuse('WIDER_THAN_YOURS', 'Thời hạn vượt quá thời hạn quyền của bạn.', 'startsOn', 'endsOn');
}

function covers(holding: Holding, { startsOn, endsOn }: GrantAssignmentInput): boolean {
  return (
    startsOn >= holding.startsOn && (holding.endsOn === null || (endsOn != null && endsOn <= holding.endsOn))
  );
}
