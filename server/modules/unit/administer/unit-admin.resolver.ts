import {
  type Conflict,
  CreateUnitInput,
  MoveUnitArgs,
  type Refusal,
  RenameUnitArgs,
  Unit,
  UnitChange,
  UnitChangeArgs,
} from '@thi-dua/schema';
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { unitIdOr } from '../../../data/unit-id.ts';
import { type ChangeOutcome, mutate } from '../../../mutation/mutate.ts';
import { refuse } from '../../../mutation/refusal.ts';
import { clearUnitLoaders } from '../unit.loaders.ts';
import type { UnitRow } from '../unit.row.ts';
import type { TreeContext } from './after-tree-change.ts';
import { closeUnit } from './close-unit.ts';
import { createUnit } from './create-unit.ts';
import { moveUnit } from './move-unit.ts';
import { renameUnit } from './rename-unit.ts';

type UnitChangeResult = Promise<UnitRow | Refusal | Conflict>;

@Resolver(() => Unit)
export class UnitAdminResolver {
  @Mutation(() => UnitChange, {
    description:
      'Adds a unit of the province’s own below another one: a hamlet, a security team, an agency … (thêm đơn vị).',
  })
  createUnit(
    @Ctx() context: Context,
    @Arg('input', () => CreateUnitInput, { description: 'The unit (đơn vị mới).' }) input: CreateUnitInput,
  ): UnitChangeResult {
    const { parentId: unitId, idempotencyKey } = input;
    return change(context, { operation: 'createUnit', unitId, input, idempotencyKey }, () =>
      createUnit(treeContextOf(context), input),
    );
  }

  @Mutation(() => UnitChange, {
    description: 'Another name from a day on; before, it keeps the one it had (đổi tên đơn vị).',
  })
  renameUnit(@Ctx() context: Context, @Args(() => RenameUnitArgs) args: RenameUnitArgs): UnitChangeResult {
    return change(context, requestOf('renameUnit', args), () => renameUnit(treeContextOf(context), args));
  }

  @Mutation(() => UnitChange, {
    description: 'Another unit above from a day on (chuyển đơn vị); both have to be within your rights.',
  })
  moveUnit(@Ctx() context: Context, @Args(() => MoveUnitArgs) args: MoveUnitArgs): UnitChangeResult {
    return change(context, requestOf('moveUnit', args), async () => {
      const allowed = await context.access.allowing('createUnit', unitIdOr(args.parentId));
      if (allowed === null) throw refuse('NOT_FOUND', undefined, 'parentId');
      return moveUnit(treeContextOf(context), args);
    });
  }

  @Mutation(() => UnitChange, {
    description:
      'Ends a unit: `on` is the first day without it (đóng đơn vị). Refused while units below are in force.',
  })
  closeUnit(@Ctx() context: Context, @Args(() => UnitChangeArgs) args: UnitChangeArgs): UnitChangeResult {
    return change(context, requestOf('closeUnit', args), () => closeUnit(treeContextOf(context), args));
  }

  @FieldResolver(() => Int, {
    description: 'How often it was changed: base edits on it (phiên bản). The same on every day asked for.',
  })
  async version(@Root() unit: UnitRow, @Ctx() { loaders }: Context): Promise<number> {
    return loaders.unitRevision.load(unit.id);
  }
}

const treeContextOf = ({ session, afterTreeChange }: Context): TreeContext => ({
  queries: session,
  afterTreeChange,
});

type UnitRequest = Pick<Parameters<typeof mutate>[1], 'operation' | 'unitId' | 'input' | 'idempotencyKey'>;

function requestOf(operation: UnitRequest['operation'], args: UnitChangeArgs): UnitRequest {
  return { operation, unitId: args.id, input: args, idempotencyKey: args.idempotencyKey };
}

async function change(
  context: Context,
  given: UnitRequest,
  work: () => Promise<ChangeOutcome<UnitRow>>,
): UnitChangeResult {
  const answer = await mutate(context, { ...given, unitId: unitIdOr(given.unitId), work });
  clearUnitLoaders(context.loaders);
  return answer;
}
