import type { ChangeBlocArgs, OwnBloc } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { givenLine } from '../../../mutation/given-text.ts';
import type { ChangeOutcome } from '../../../mutation/mutate.ts';
import { blocOutcome, findBlocOrRefuse, groupable, throwConflict } from './bloc-change.ts';
import type { OwnBlocRow } from './own-bloc.queries.ts';
import { saveBloc, saveBlocUnits } from './own-bloc.queries.ts';

export async function changeBloc(
  queries: Queries,
  before: OwnBlocRow,
  { version, ...args }: ChangeBlocArgs,
): Promise<ChangeOutcome<OwnBloc>> {
  const name = args.name == null ? before.name : givenLine(args.name, 'name');
  const unitIds = args.unitIds == null ? before.unitIds : await groupable(queries, before, args.unitIds);
  const wanted = { ...before, name, unitIds: [...unitIds] };
  if (!(await saveBloc(queries, { ...wanted, version }))) return throwConflict(queries, wanted);
  await saveBlocUnits(queries, wanted);
  return blocOutcome(before, await findBlocOrRefuse(queries, before.id));
}
