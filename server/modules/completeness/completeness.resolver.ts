import type { UnitKind } from '@thi-dua/plugin-api';
import {
  Completeness,
  type CompletenessState,
  CompletenessStateEnum,
  Extension,
  Unit,
  UnitCompleteness,
  UnitCompletenessConnection,
  UnitKindEnum,
} from '@thi-dua/schema';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import type { Page } from '../../data/keyset/page.ts';
import type { ExtensionRow } from '../extension/extension.row.ts';
import type { UnitRow } from '../unit/unit.row.ts';
import { listUnits } from './completeness.queries.ts';
import { readCompleteness } from './completeness.service.ts';

@Resolver(() => Completeness)
export class CompletenessResolver {
  @Query(() => Completeness, {
    nullable: true,
    description:
      'Who at a unit and below it has reported in a period, who has not, and who is late by how much; null when it is not within your rights (mức đầy đủ, kịp thời).',
  })
  completeness(
    @Ctx() context: Context,
    @Arg('periodId', () => ID, {
      description: 'A period in which units report: not the one of the campaign as a whole (kỳ báo cáo).',
    })
    periodId: string,
    @Arg('unitId', () => ID, { description: 'The unit at the top (đơn vị).' }) unitId: string,
  ): Promise<Completeness | null> {
    return readCompleteness(context, { periodId, unitId });
  }

  @FieldResolver(() => UnitCompletenessConnection, {
    description: 'The units that have a report to make, by name (danh sách đơn vị).',
  })
  units(
    @Root() { periodId, unitId }: Completeness,
    @Ctx() context: Context,
    @Arg('first', () => Int, { description: 'At most so many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The page after this cursor.' })
    after: string | null,
    @Arg('states', () => [CompletenessStateEnum], {
      nullable: true,
      description: 'Only where it stands so (tình trạng); default: all.',
    })
    states: CompletenessState[] | null,
    @Arg('kinds', () => [UnitKindEnum], { nullable: true, description: 'Only of these kinds (loại đơn vị).' })
    kinds: UnitKind[] | null,
  ): Promise<Page<UnitCompleteness>> {
    const asked = { periodId, unitId, states: states ?? null, kinds: kinds ?? null };
    return listUnits(context.queries, asked, { first, after });
  }
}

@Resolver(() => UnitCompleteness)
export class UnitCompletenessResolver {
  @FieldResolver(() => Unit, { nullable: true, description: 'The unit as it is today (đơn vị).' })
  unit(@Root() { unitId }: UnitCompleteness, @Ctx() { loaders }: Context): Promise<UnitRow | null> {
    return loaders.unit.load({ id: unitId, day: null });
  }

  @FieldResolver(() => Extension, {
    nullable: true,
    description: 'The extension that sets its due time, past or not; null: none does (gia hạn).',
  })
  async extension(
    @Root() { unitId, periodId, extended }: UnitCompleteness,
    @Ctx() { loaders }: Context,
  ): Promise<ExtensionRow | null> {
    return extended ? loaders.grantedExtension.load({ unitId, periodId }) : null;
  }
}
