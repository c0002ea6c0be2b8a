import {
  ChangeOccurrenceInput,
  type Conflict,
  Indicator,
  Occurrence,
  OccurrenceChange,
  OccurrenceConnection,
  OccurrenceFilter,
  RecordOccurrenceInput,
  type Refusal,
  RemoveOccurrenceArgs,
  Unit,
} from '@thi-dua/schema';
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { found } from '../../data/batching.ts';
import type { Page } from '../../data/keyset/page.ts';
import { isUnitId, noUnit, unitIdOr } from '../../data/unit-id.ts';
import { type ChangeOutcome, mutate } from '../../mutation/mutate.ts';
import { signedIn } from '../../rights/authorize.ts';
import type { Identity } from '../../rights/principal.ts';
import type { Operation } from '../../rights/table.ts';
import type { UnitRow } from '../unit/unit.row.ts';
import { changeOccurrence } from './change-occurrence.ts';
import { findOccurrence } from './occurrence.queries.ts';
import type { OccurrenceRow } from './occurrence.row.ts';
import { listOccurrences, noOccurrences } from './occurrence-list.queries.ts';
import { recordOccurrence } from './record-occurrence.ts';
import { removeOccurrence } from './remove-occurrence.ts';

type OccurrenceAnswer = Promise<Occurrence | Refusal | Conflict>;

@Resolver(() => Occurrence)
export class OccurrenceResolver {
  @Query(() => OccurrenceConnection, {
    description:
      'The good deeds and incidents of a unit and all below it, the latest day first (danh sách vụ việc); empty where one may not know.',
  })
  async occurrences(
    @Ctx() { access, queries }: Context,
    @Arg('filter', () => OccurrenceFilter, { description: 'Which ones (điều kiện lọc).' })
    filter: OccurrenceFilter,
    @Arg('first', () => Int, { description: 'At most so many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The page after this cursor.' })
    after: string | null,
  ): Promise<Page<OccurrenceRow>> {
    signedIn(access);
    const page = { first, after };
    if ((await access.allowing('occurrences', filter.unitId)) === null) return noOccurrences(page);
    return listOccurrences(queries, filter, page);
  }

  @Mutation(() => OccurrenceChange, {
    description:
      'Records a good deed or an incident, as soon as it has happened and for as long as a period with its day takes figures (ghi việc tốt, vụ việc).',
  })
  recordOccurrence(
    @Ctx() context: Context,
    @Arg('input', () => RecordOccurrenceInput, { description: 'What happened (nội dung).' })
    { idempotencyKey, ...input }: RecordOccurrenceInput,
  ): OccurrenceAnswer {
    return mutate<Occurrence>(context, {
      operation: 'recordOccurrence',
      unitId: unitIdOr(input.unitId),
      input,
      idempotencyKey,
      work: ({ identity }) => recordOccurrence(context.session, input, identity),
    });
  }

  @Mutation(() => OccurrenceChange, {
    description: 'Changes what is said of a good deed or an incident, or its day (sửa việc tốt, vụ việc).',
  })
  changeOccurrence(
    @Ctx() context: Context,
    @Arg('input', () => ChangeOccurrenceInput, { description: 'What changes (nội dung sửa).' })
    { idempotencyKey, ...input }: ChangeOccurrenceInput,
  ): OccurrenceAnswer {
    return changing(context, 'changeOccurrence', {
      input,
      idempotencyKey,
      work: (before) => changeOccurrence(context.session, before, input),
    });
  }

  @Mutation(() => OccurrenceChange, {
    description:
      'Removes a good deed or an incident with a reason: it counts no more, and stays to be read (xóa việc tốt, vụ việc).',
  })
  removeOccurrence(
    @Ctx() context: Context,
    @Args(() => RemoveOccurrenceArgs) { idempotencyKey, ...input }: RemoveOccurrenceArgs,
  ): OccurrenceAnswer {
    return changing(context, 'removeOccurrence', {
      input,
      idempotencyKey,
      work: (before, identity) => removeOccurrence(context.session, before, { ...input, identity }),
    });
  }

  @FieldResolver(() => Unit, { description: 'The unit it is counted for (đơn vị).' })
  async unit(@Root() { unitId }: OccurrenceRow, @Ctx() { loaders }: Context): Promise<UnitRow> {
    return found(await loaders.unit.load({ id: unitId, day: null }), unitId);
  }

  @FieldResolver(() => Indicator, { description: 'The indicator that counts it (chỉ tiêu).' })
  async indicator(@Root() { indicatorId }: OccurrenceRow, @Ctx() { loaders }: Context): Promise<Indicator> {
    return found(await loaders.indicator.load(indicatorId), indicatorId);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the caller may change or remove it now (được sửa, xóa).',
  })
  async mayChange(@Root() occurrence: OccurrenceRow, @Ctx() { access, loaders }: Context): Promise<boolean> {
    if (occurrence.removedAt !== null) return false;
    if ((await access.allowing('changeOccurrence', occurrence.unitId)) === null) return false;
    return loaders.recordable.load(occurrence);
  }
}

interface OccurrenceChangeRequest {
  readonly input: { readonly id: string };
  readonly idempotencyKey: string | null | undefined;
  work(before: OccurrenceRow, identity: Identity): Promise<ChangeOutcome<OccurrenceRow>>;
}

/** A change of one record, for whoever has the right over its unit; what is not visible has none. */
async function changing(
  context: Context,
  operation: Operation,
  { input, idempotencyKey, work }: OccurrenceChangeRequest,
): OccurrenceAnswer {
  signedIn(context.access);
  const before = isUnitId(input.id) ? await findOccurrence(context.session, input.id) : null;
  return mutate<Occurrence>(context, {
    operation,
    unitId: before?.unitId ?? noUnit,
    input,
    idempotencyKey,
    work: ({ identity }) => work(found(before, input.id), identity),
  });
}
