import { nearNames } from '@thi-dua/plugin-api';
import { brokenVietnameseName } from '../../../text/broken-name.ts';
import { spellingKey } from '../../../text/search-key.ts';
import { isTeam } from '../../unit/administer/unit-kinds.ts';
import type { ColumnKey } from '../columns.ts';
import { importLimits } from '../import.limits.ts';
import type { KnownMember } from '../import.queries.ts';
import { roleOf, roleWord, roleWords } from '../import.words.ts';
import { dayOf, dayText } from './day.ts';
import { type FaultCollector, suggestionOr } from './faults.ts';
import type { PlannedMember, PlannedRow, PlannedUnit } from './plan.ts';
import type { DataRow } from './table.ts';

const memberColumns: readonly ColumnKey[] = ['member', 'role', 'from', 'decision'];
const earliest = '1945-09-02';

/** Reads the member of a row; undefined if the row names nobody, or after adding a fault. */
export function memberOf(
  { row, cells }: DataRow,
  team: PlannedUnit,
  { faults, today }: { readonly faults: FaultCollector; readonly today: string },
): PlannedMember | undefined {
  const given = memberColumns.find((key) => cells[key] !== undefined);
  if (given === undefined) return undefined;
  const fault = (column: ColumnKey, message: string, cure: () => string) => {
    faults.add({ row, column, value: shown(cells[column]), message, cure });
  };
  if (!isTeam(team.kind)) {
    const cure = () => 'Bỏ trống các cột thành viên, hoặc ghi đúng loại tổ.';
    fault(given, `Chỉ các tổ có thành viên; ${team.word} thì không.`, cure);
    return undefined;
  }
  const name = typeof cells.member === 'string' ? cells.member : '';
  const broken = brokenVietnameseName(name);
  if (name === '') fault('member', 'Thiếu họ tên thành viên.', () => 'Ghi họ tên, ví dụ: Nguyễn Văn An.');
  else if (broken !== undefined) fault('member', broken.message, () => broken.cure);
  else if (name.length > importLimits.cell || !/^[\p{L}\p{M}][\p{L}\p{M} .’'-]*$/u.test(name)) {
    fault(
      'member',
      'Họ tên chỉ gồm chữ cái.',
      () => 'Mỗi dòng ghi họ tên của một người, không kèm số hay ghi chú.',
    );
  }
  const role = roleOf(String(cells.role ?? ''));
  if (role === undefined) {
    const value = String(cells.role ?? '');
    const cure = () => suggestionOr(nearNames(value, roleWords), `Ghi một trong: ${roleWords.join('; ')}.`);
    fault('role', value === '' ? 'Thiếu chức vụ.' : 'Không có chức vụ này.', cure);
  }
  const from = dayOf(cells.from ?? '');
  const wrong = dayFault(from, today);
  if (wrong !== undefined) fault('from', wrong, () => 'Ghi ngày dạng dd/MM/yyyy, ví dụ 01/07/2025.');
  const decision = cells.decision === undefined ? null : shown(cells.decision);
  if ((decision?.length ?? 0) > importLimits.cell) {
    fault('decision', 'Ô này quá dài.', () => `Ghi số và ngày, nhiều nhất ${importLimits.cell} ký tự.`);
  }
  if (faults.has(row) || role === undefined || from === undefined) return undefined;
  return { row, team, name, role, from, decision };
}

function dayFault(day: string | undefined, today: string): string | undefined {
  if (day === undefined) return 'Thiếu ngày, hoặc không có ngày này.';
  if (day > today) return `Ngày này chưa tới (hôm nay là ${dayText(today)}).`;
  return day < earliest ? 'Ngày này quá xa trong quá khứ.' : undefined;
}

function shown(cell: DataRow['cells'][ColumnKey]): string {
  if (cell instanceof Date) return dayText(dayOf(cell) ?? '');
  return String(cell ?? '');
}

/** Finds the members who serve already and returns them; adds faults for duplicate rows and for differing roles. */
export function findKnownMembers(
  rows: readonly PlannedRow[],
  known: readonly KnownMember[],
  faults: FaultCollector,
): Set<PlannedMember> {
  const roles = new Map(known.map(({ teamId, name, role }) => [`${teamId} ${spellingKey(name)}`, role]));
  const first = new Map<string, number>();
  const existing = new Set<PlannedMember>();
  for (const { row, member } of rows) {
    if (member === undefined) continue;
    const key = `${member.team.id} ${spellingKey(member.name)}`;
    const before = first.get(key);
    const role = roles.get(key);
    if (before !== undefined) {
      const message = `Trùng với dòng ${before}: cùng người trong cùng tổ.`;
      const cure = () => 'Xóa một trong hai dòng; nếu là hai người trùng tên, ghi thêm tên đệm.';
      faults.add({ row, column: 'member', value: member.name, message, cure });
    } else if (role !== undefined && role !== member.role) {
      const message = `Người này đang là ${roleWord(role)} trong tổ.`;
      const cure = () => `Ghi "${roleWord(role)}", hoặc đổi chức vụ bằng chức năng sửa thành viên.`;
      faults.add({ row, column: 'role', value: roleWord(member.role), message, cure });
    } else {
      first.set(key, row);
      if (role !== undefined) existing.add(member);
    }
  }
  return existing;
}
