import type { ApiKey } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import { refuse } from '../../mutation/refusal.ts';
import type { Access } from '../../rights/authorize.ts';
import type { Holding } from '../../rights/principal.ts';
import { type Operation, type Relation, type Rule, rights } from '../../rights/table.ts';
import { measure } from './api-key.queries.ts';

/** What is asked for a key, or what one has. */
export type KeyRight = Pick<ApiKey, 'unitId' | 'role' | 'operations' | 'expiresAt'>;

/** Keys make no keys and grant no rights: what a leaked one did would outlive it. */
const forPeople: readonly string[] = [
  'apiKeys',
  'createApiKey',
  'grantAssignment',
  'revokeApiKey',
  'revokeAssignment',
  'rotateApiKey',
];

/** When a key is to end: the instant, and the day in Vietnam. */
export interface Expiry {
  readonly at: string;
  readonly day: string;
}

export async function checkExpiry(queries: Queries, expiresAt: string): Promise<Expiry> {
  const at = instantOf(expiresAt);
  if (at === undefined)
    throw refuse(
      'INVALID',
      'Thời điểm hết hạn phải theo ISO 8601, ví dụ 2027-01-31T17:00:00+07:00.',
      'expiresAt',
    );
  const { past, far, day } = await measure(queries, at);
  if (past || far)
    throw refuse('INVALID', 'Khóa phải hết hạn trong tương lai, muộn nhất sau 366 ngày.', 'expiresAt');
  return { at, day };
}

/** In UTC; undefined when it is no instant. JavaScript alone takes 31 February for 3 March. */
function instantOf(text: string): string | undefined {
  const day = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/.exec(text)?.[1];
  const [start, instant] = [Date.parse(`${day}T00:00:00Z`), Date.parse(text)];
  if (Number.isNaN(start) || Number.isNaN(instant)) return undefined;
  return new Date(start).toISOString().startsWith(`${day}T`) ? new Date(instant).toISOString() : undefined;
}

/** Throws unless whoever asks may himself do everything the key would do, there and that long. */
export async function checkNotWider(access: Access, key: KeyRight, lastDay: string): Promise<void> {
  if (key.operations.length === 0)
    throw refuse('INVALID', 'Hãy nêu ít nhất một thao tác mà khóa được làm.', 'operations');
  for (const name of key.operations) {
    const rule = ruleOf(name);
    const relations = rule[key.role];
    if (relations === undefined || key.role === 'NATIONAL_VIEWER')
      throw refuse(
        'INVALID',
        `Vai trò ${key.role} của một đơn vị không được làm “${name}”.`,
        'role',
        'operations',
      );
    const mine = await access.allAllowing(name as Operation, key.unitId);
    if (!mine.some((holding) => covers(holding, rule, { relations, unitId: key.unitId, lastDay })))
      throw refuse(
        'WIDER_THAN_YOURS',
        `Bạn không có đủ quyền để cấp “${name}” cho khóa này đến ngày ấy.`,
        'operations',
        'expiresAt',
      );
  }
}

type RoleRule = Exclude<Rule, string>;

/** What is open to everybody is no scope: naming it would only seem to narrow the key. */
function ruleOf(name: string): RoleRule {
  const rule: Rule | undefined = Object.hasOwn(rights, name) ? rights[name as Operation] : undefined;
  if (rule === undefined || typeof rule === 'string' || forPeople.includes(name))
    throw refuse('INVALID', `“${name}” không phải thao tác cấp được cho khóa.`, 'operations');
  return rule;
}

interface KeyScope {
  readonly relations: readonly Relation[];
  readonly unitId: string;
  readonly lastDay: string;
}

/** What stands below the key's unit stands below its maker's; what is above or beside it may be out of his sight. */
function covers(holding: Holding, rule: RoleRule, { relations, unitId, lastDay }: KeyScope): boolean {
  if (holding.endsOn !== null && holding.endsOn < lastDay) return false;
  const reach: readonly Relation[] =
    holding.unitId === unitId ? (rule[holding.role] ?? []) : ['OWN', 'BELOW'];
  return relations.every((relation) => reach.includes(relation));
}
