import {
  Assignment,
  AssignmentConnection,
  type AssignmentGranted,
  type AssignmentRevoked,
  type Conflict,
  DateScalar,
  GrantAssignmentInput,
  GrantAssignmentResult,
  IdempotencyKeyArg,
  type Refusal,
  RevokeAssignmentResult,
  Unit,
} from '@thi-dua/schema';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import type { Page } from '../../data/keyset/page.ts';
import { mutate } from '../../mutation/mutate.ts';
import { signedIn } from '../../rights/authorize.ts';
import type { UnitRow } from '../unit/unit.row.ts';
import { findAssignment, listAssignments, noAssignments } from './assignment.queries.ts';
import type { AssignmentRow } from './assignment.row.ts';
import { grantAssignment } from './grant-assignment.ts';
import { revokeAssignment } from './revoke-assignment.ts';

@Resolver(() => Assignment)
export class AssignmentResolver {
  @Query(() => AssignmentConnection, {
    description:
      'Who holds which rights for a unit and what is below it, by name (danh sách phân quyền); empty where one may not know.',
  })
  async assignments(
    @Ctx() { access, queries }: Context,
    @Arg('unitId', () => ID, { description: 'The unit (đơn vị).' }) unitId: string,
    @Arg('first', () => Int, { description: 'At most so many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The page after this cursor.' })
    after: string | null,
    @Arg('userId', () => String, { nullable: true, description: 'Only of this person (mã người dùng).' })
    userId: string | null,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'In force on this day (thời điểm tra cứu); default: today in Vietnam.',
    })
    asOf: string | null,
  ): Promise<Page<AssignmentRow>> {
    signedIn(access);
    const may = await access.allowing('assignments', unitId);
    if (may === null) return noAssignments({ first, after });
    return listAssignments(queries, { unitId, userId: userId ?? null, asOf: asOf ?? null }, { first, after });
  }

  @Mutation(() => GrantAssignmentResult, {
    description:
      'Grants a right within one’s own (giao quyền), or passes one’s own on for a time (ủy quyền). Never wider: units, time and role.',
  })
  grantAssignment(
    @Ctx() context: Context,
    @Arg('input', () => GrantAssignmentInput, { description: 'The right.' }) input: GrantAssignmentInput,
  ): Promise<AssignmentGranted | Refusal | Conflict> {
    const { unitId, idempotencyKey } = input;
    return mutate(context, {
      operation: 'grantAssignment',
      outOfScope: 'WIDER_THAN_YOURS',
      unitId,
      input,
      idempotencyKey,
      work: (acting) => grantAssignment(context, acting, input),
    });
  }

  @Mutation(() => RevokeAssignmentResult, {
    description: 'Takes a right back at once, and with it what was passed on from it (thu hồi quyền).',
  })
  async revokeAssignment(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The right (phân quyền).' }) id: string,
    @Arg('version', () => Int, { description: 'The version one has seen (phiên bản).' }) version: number,
    @IdempotencyKeyArg('HOWEVER_OFTEN')
    idempotencyKey: string | null,
  ): Promise<AssignmentRevoked | Refusal | Conflict> {
    signedIn(context.access);
    const before = await findAssignment(context.session, id);
    return mutate(context, {
      operation: 'revokeAssignment',
      unitId: before?.unitId ?? '',
      input: { id, version },
      idempotencyKey,
      work: () => revokeAssignment(context, before, version),
    });
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'For this unit and all below it (đơn vị); null: the whole country.',
  })
  async unit(@Root() { unitId }: AssignmentRow, @Ctx() { loaders }: Context): Promise<UnitRow | null> {
    return unitId === null ? null : loaders.unit.load({ id: unitId, day: null });
  }
}
