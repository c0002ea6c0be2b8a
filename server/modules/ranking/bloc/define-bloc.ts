import type { DefineBlocInput, OwnBloc } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { givenLine } from '../../../mutation/given-text.ts';
import type { ChangeOutcome } from '../../../mutation/mutate.ts';
import type { StagedCampaign } from '../../campaign/campaign-state.queries.ts';
import { blocOutcome, findBlocOrRefuse, groupable } from './bloc-change.ts';
import { insertBloc, saveBlocUnits } from './own-bloc.queries.ts';

export async function defineBloc(
  queries: Queries,
  { id: campaignUuid, provinceCode }: StagedCampaign,
  input: DefineBlocInput,
): Promise<ChangeOutcome<OwnBloc>> {
  const name = givenLine(input.name, 'name');
  const unitIds = await groupable(queries, { provinceCode, campaignUuid, id: null }, input.unitIds);
  const id = await insertBloc(queries, { provinceCode, campaignUuid, name });
  await saveBlocUnits(queries, { id, provinceCode, campaignUuid, unitIds });
  return blocOutcome(null, await findBlocOrRefuse(queries, id));
}
