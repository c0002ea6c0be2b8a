import type { OwnBloc, RemoveBlocArgs } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import type { ChangeOutcome } from '../../../mutation/mutate.ts';
import { blocOutcome, throwConflict } from './bloc-change.ts';
import type { OwnBlocRow } from './own-bloc.queries.ts';
import { deleteBloc } from './own-bloc.queries.ts';

/** Published rankings of it stay as they are; its units stand where they would without it. */
export async function removeBloc(
  queries: Queries,
  before: OwnBlocRow,
  { version }: RemoveBlocArgs,
): Promise<ChangeOutcome<OwnBloc>> {
  if (!(await deleteBloc(queries, { id: before.id, version }))) return throwConflict(queries, before);
  return { ...blocOutcome(before, before), after: null };
}
