import type { OwnBloc } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { unitIdOr } from '../../../data/unit-id.ts';
import type { ChangeOutcome } from '../../../mutation/mutate.ts';
import { conflict, refuse } from '../../../mutation/refusal.ts';
import type { OwnBlocRow } from './own-bloc.queries.ts';
import { readCandidates, readOwnBloc } from './own-bloc.queries.ts';

/** The most units a province may group itself; the blocs of the plan and the default ones are as large as they are. */
const mostUnits = 1_000;

/** Throws why these units cannot be one bloc. */
export async function groupable(
  queries: Queries,
  bloc: Pick<OwnBlocRow, 'provinceCode' | 'campaignUuid'> & { readonly id: string | null },
  given: readonly string[],
): Promise<string[]> {
  const unitIds = [...new Set(given.map((id) => unitIdOr(id).toLowerCase()))];
  if (unitIds.length < 2 || unitIds.length > mostUnits) {
    throw refuse('INVALID', `Một khối, cụm gồm từ 2 đến ${mostUnits} đơn vị.`, 'unitIds');
  }
  const candidates = await readCandidates(queries, bloc, { unitIds, blocId: bloc.id });
  if (candidates.length < unitIds.length) {
    const count = unitIds.length - candidates.length;
    throw refuse('INVALID', `${count} đơn vị không có trong danh sách của phong trào.`, 'unitIds');
  }
  const taken = candidates.find(({ otherBloc }) => otherBloc !== null);
  if (taken !== undefined) {
    throw refuse('OVERLAP', `“${taken.name}” đã ở khối, cụm “${taken.otherBloc}”.`, 'unitIds');
  }
  return unitIds;
}

export async function findBlocOrRefuse(queries: Queries, id: string): Promise<OwnBlocRow> {
  const bloc = await readOwnBloc(queries, id);
  if (bloc === undefined) throw refuse('NOT_FOUND', undefined, 'id');
  return bloc;
}

export async function throwConflict(queries: Queries, wanted: OwnBlocRow): Promise<never> {
  const now = await findBlocOrRefuse(queries, wanted.id);
  throw conflict(now, wanted, now.version);
}

export const blocOutcome = (before: OwnBlocRow | null, after: OwnBlocRow): ChangeOutcome<OwnBloc> => ({
  result: after,
  noun: 'bloc',
  targetId: after.id,
  before,
  after,
});
