import type { ApiKey } from '@thi-dua/schema';
import type { Context } from '../../context.ts';
import { isUnitId } from '../../data/unit-id.ts';
import { keysOfUnit } from './api-key.queries.ts';

export async function listKeys({ session, access }: Context, unitId: string): Promise<ApiKey[]> {
  if (!isUnitId(unitId) || (await access.allowing('apiKeys', unitId)) === null) return [];
  return keysOfUnit(session, unitId);
}
