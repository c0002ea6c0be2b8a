import {
  AssignedTarget,
  AssignedTargetChange,
  AssignTargetInput,
  Campaign,
  ChangeAssignedTargetInput,
  type Conflict,
  IdempotencyKeyArg,
  type Refusal,
  Target,
  Unit,
} from '@thi-dua/schema';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { found } from '../../data/batching.ts';
import { isUnitId, unitIdOr } from '../../data/unit-id.ts';
import { mutate } from '../../mutation/mutate.ts';
import { signedIn } from '../../rights/authorize.ts';
import type { UnitRow } from '../unit/unit.row.ts';
import { assignTarget } from './assign-target.ts';
import { findAssigned, listAssigned } from './assigned-target.queries.ts';
import type { AssignedTargetRow } from './assigned-target.row.ts';
import { changeAssignedTarget } from './change-assigned-target.ts';
import { withdrawAssignedTarget } from './withdraw-assigned-target.ts';

type AssignedTargetAnswer = Promise<AssignedTarget | Refusal | Conflict>;

@Resolver(() => AssignedTarget)
export class AssignedTargetResolver {
  @Query(() => [AssignedTarget], {
    description:
      'What was assigned to a unit from above, and what it assigns itself (chỉ tiêu được giao); empty where one may not know.',
  })
  async assignedTargets(
    @Ctx() { access, queries }: Context,
    @Arg('unitId', () => ID, { description: 'The unit (đơn vị).' }) unitId: string,
    @Arg('withdrawn', () => Boolean, {
      defaultValue: false,
      description: 'Also those that were taken back (cả chỉ tiêu đã rút).',
    })
    withdrawn: boolean,
  ): Promise<AssignedTargetRow[]> {
    signedIn(access);
    if (!isUnitId(unitId) || (await access.allowing('assignedTargets', unitId)) === null) return [];
    return listAssigned(queries, { unitId, withdrawn });
  }

  @Mutation(() => AssignedTargetChange, {
    description:
      'A commune asks its units for more than a target of the plan, or for something additional (giao chỉ tiêu). Less than the plan is refused.',
  })
  assignTarget(
    @Ctx() context: Context,
    @Arg('input', () => AssignTargetInput, { description: 'The target (chỉ tiêu).' })
    input: AssignTargetInput,
  ): AssignedTargetAnswer {
    const { idempotencyKey, ...given } = input;
    return mutate<AssignedTarget>(context, {
      operation: 'assignTarget',
      unitId: unitIdOr(input.unitId),
      input: given,
      idempotencyKey,
      work: ({ identity }) => assignTarget(context, input, identity),
    });
  }

  @Mutation(() => AssignedTargetChange, {
    description:
      'Changes what a commune assigned, from a day on; before that day what was assigned holds (điều chỉnh chỉ tiêu giao).',
  })
  async changeAssignedTarget(
    @Ctx() context: Context,
    @Arg('input', () => ChangeAssignedTargetInput, { description: 'What changes (nội dung điều chỉnh).' })
    input: ChangeAssignedTargetInput,
  ): AssignedTargetAnswer {
    const before = await findOwn(context, input.id);
    const { idempotencyKey, ...given } = input;
    return mutate<AssignedTarget>(context, {
      operation: 'changeAssignedTarget',
      unitId: before?.unitId ?? '',
      input: given,
      idempotencyKey,
      work: ({ identity }) => changeAssignedTarget(context, found(before, input.id), { input, identity }),
    });
  }

  @Mutation(() => AssignedTargetChange, {
    description: 'Takes back what a commune assigned, for all periods (rút chỉ tiêu giao).',
  })
  async withdrawAssignedTarget(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The assigned target (chỉ tiêu giao).' }) id: string,
    @Arg('version', () => Int, { description: 'The version one has seen (phiên bản).' }) version: number,
    @IdempotencyKeyArg()
    idempotencyKey: string | null,
  ): AssignedTargetAnswer {
    const before = await findOwn(context, id);
    return mutate<AssignedTarget>(context, {
      operation: 'withdrawAssignedTarget',
      unitId: before?.unitId ?? '',
      input: { id, version },
      idempotencyKey,
      work: () => withdrawAssignedTarget(context, found(before, id), { version }),
    });
  }

  @FieldResolver(() => Unit, { description: 'The commune that assigns it (đơn vị giao).' })
  async unit(@Root() { unitId }: AssignedTarget, @Ctx() { loaders }: Context): Promise<UnitRow> {
    return found(await loaders.unit.load({ id: unitId, day: null }), unitId);
  }

  @FieldResolver(() => [Unit], {
    nullable: true,
    description: 'Only these units; null: all below of its kinds (các đơn vị được giao).',
  })
  async units(@Root() { unitIds }: AssignedTarget, @Ctx() { loaders }: Context): Promise<UnitRow[] | null> {
    if (unitIds === null) return null;
    return Promise.all(unitIds.map(async (id) => found(await loaders.unit.load({ id, day: null }), id)));
  }

  @FieldResolver(() => Campaign, { description: 'The campaign (phong trào).' })
  async campaign(@Root() { campaignId }: AssignedTarget, @Ctx() { loaders }: Context): Promise<Campaign> {
    return found(await loaders.campaign.load(campaignId), campaignId);
  }

  @FieldResolver(() => Target, {
    nullable: true,
    description: 'The plan’s target it asks more than; null: it is additional (chỉ tiêu của kế hoạch).',
  })
  async target(@Root() { targetId }: AssignedTarget, @Ctx() { loaders }: Context): Promise<Target | null> {
    return targetId === null ? null : loaders.target.load(targetId);
  }
}

async function findOwn({ access, session }: Context, id: string): Promise<AssignedTargetRow | null> {
  signedIn(access);
  return isUnitId(id) ? findAssigned(session, id) : null;
}
