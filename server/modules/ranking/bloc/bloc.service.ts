import type { ChangeBlocArgs, DefineBlocInput, OwnBloc, RemoveBlocArgs } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { unitIdOr } from '../../../data/unit-id.ts';
import { givenLine } from '../../../mutation/given-text.ts';
import type { Done } from '../../../mutation/mutate.ts';
import { conflict, refuse } from '../../../mutation/refusal.ts';
import type { StagedCampaign } from '../../campaign/campaign-state.queries.ts';
import {
  deleteBloc,
  insertBloc,
  type OwnBlocRow,
  readCandidates,
  readOwnBloc,
  saveBloc,
  saveBlocUnits,
} from './own-bloc.queries.ts';

/** The most units a province may group itself; the blocs of the plan and the default ones are as large as they are. */
const mostUnits = 1_000;

export async function defineBloc(
  queries: Queries,
  { id: campaignUuid, provinceCode }: StagedCampaign,
  input: DefineBlocInput,
): Promise<Done<OwnBloc>> {
  const name = givenLine(input.name, 'name');
  const unitIds = await groupable(queries, { provinceCode, campaignUuid, id: null }, input.unitIds);
  const id = await insertBloc(queries, { provinceCode, campaignUuid, name });
  await saveBlocUnits(queries, { id, provinceCode, campaignUuid, unitIds });
  return done(null, await current(queries, id));
}

export async function changeBloc(
  queries: Queries,
  before: OwnBlocRow,
  { version, ...args }: ChangeBlocArgs,
): Promise<Done<OwnBloc>> {
  const name = args.name == null ? before.name : givenLine(args.name, 'name');
  const unitIds = args.unitIds == null ? before.unitIds : await groupable(queries, before, args.unitIds);
  const wanted = { ...before, name, unitIds: [...unitIds] };
  if (!(await saveBloc(queries, { ...wanted, version }))) return outrun(queries, wanted);
  await saveBlocUnits(queries, wanted);
  return done(before, await current(queries, before.id));
}

/** Published rankings of it stay as they are; its units stand where they would without it. */
export async function removeBloc(
  queries: Queries,
  before: OwnBlocRow,
  { version }: RemoveBlocArgs,
): Promise<Done<OwnBloc>> {
  if (!(await deleteBloc(queries, { id: before.id, version }))) return outrun(queries, before);
  return { ...done(before, before), after: null };
}

/** Throws why these units cannot be one bloc. */
async function groupable(
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

async function current(queries: Queries, id: string): Promise<OwnBlocRow> {
  const bloc = await readOwnBloc(queries, id);
  if (bloc === undefined) throw refuse('NOT_FOUND', undefined, 'id');
  return bloc;
}

async function outrun(queries: Queries, wanted: OwnBlocRow): Promise<never> {
  const now = await current(queries, wanted.id);
  throw conflict(now, wanted, now.version);
}

const done = (before: OwnBlocRow | null, after: OwnBlocRow): Done<OwnBloc> => ({
  result: after,
  noun: 'bloc',
  targetId: after.id,
  before,
  after,
});
