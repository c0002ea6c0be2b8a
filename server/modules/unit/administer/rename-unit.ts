import type { RenameUnitArgs } from '@thi-dua/schema';
import { givenLine, givenName } from '../../../mutation/given-text.ts';
import type { ChangeOutcome } from '../../../mutation/mutate.ts';
import { searchKey } from '../../../text/search-key.ts';
import type { UnitRow } from '../unit.row.ts';
import { fullNameOf } from '../unit-names.ts';
import type { TreeContext } from './after-tree-change.ts';
import { beginStates } from './state.queries.ts';
import { dayAndDecree, lockUnit, unitOutcome } from './unit-change.ts';
import { mayBeForeign } from './unit-kinds.ts';

/** Gives a unit another name from a day on; the days before keep the old one. */
export async function renameUnit(
  context: TreeContext,
  args: RenameUnitArgs,
): Promise<ChangeOutcome<UnitRow>> {
  const { queries } = context;
  const given = args.kindWord == null ? undefined : givenLine(args.kindWord, 'kindWord', 60);
  const before = await lockUnit(queries, args, {
    how: 'shared',
    yours: { name: args.name, kindWord: given },
  });
  const name = givenName(args.name, 'name', { foreign: mayBeForeign(before.kind) });
  const kindWord = given ?? before.kindWord;
  await beginStates(queries, [before.id], {
    ...dayAndDecree(args),
    name,
    kindWord,
    searchKey: ` ${searchKey(fullNameOf({ kindWord, name }))}`,
  });
  return unitOutcome(context, before, args, { name, kindWord });
}
