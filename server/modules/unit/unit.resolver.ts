import type { UnitKind } from '@thi-dua/plugin-api';
import {
  DateScalar,
  Unit,
  UnitConnection,
  UnitFilter,
  UnitKindEnum,
  UnitLineage,
  UnitVersion,
} from '@thi-dua/schema';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import type { Page } from '../../data/keyset/page.ts';
import { listUnits } from './unit.queries.ts';
import type { UnitRow } from './unit.row.ts';
import { ancestorsOf, childrenOf, findUnit, historyOf, lineageOf, parentOf } from './unit.service.ts';

const asOfWords = 'The day in question (thời điểm tra cứu); default: today in Vietnam.';
const firstWords = 'At most so many, 1 to 100.';
const afterWords = 'The page after this cursor.';
const kindsWords = 'Only these kinds (loại đơn vị).';

@Resolver(() => Unit)
export class UnitResolver {
  @Query(() => Unit, {
    nullable: true,
    description:
      'One unit (đơn vị), by its id or by the code it bears on the day: give exactly one. By id it is found even when it is not in force (see `inForce`); null when there is none.',
  })
  unit(
    @Ctx() context: Context,
    @Arg('id', () => ID, { nullable: true, description: 'Id of the unit.' }) id: string | null,
    @Arg('code', () => String, {
      nullable: true,
      description: 'Official code (mã đơn vị hành chính): `05563`.',
    })
    code: string | null,
    @Arg('asOf', () => DateScalar, { nullable: true, description: asOfWords }) asOf: string | null,
  ): Promise<UnitRow | null> {
    return findUnit(context, { id: id ?? null, code: code ?? null, asOf: asOf ?? null });
  }

  @Query(() => UnitConnection, {
    description: 'The units in force on a day, by name in Vietnamese order (danh sách đơn vị).',
  })
  units(
    @Ctx() { queries }: Context,
    @Arg('filter', () => UnitFilter, { nullable: true, description: 'Which ones; default: all.' })
    filter: UnitFilter | null,
    @Arg('first', () => Int, { description: firstWords }) first: number,
    @Arg('after', () => String, { nullable: true, description: afterWords }) after: string | null,
    @Arg('asOf', () => DateScalar, { nullable: true, description: asOfWords }) asOf: string | null,
  ): Promise<Page<UnitRow>> {
    return listUnits(queries, { filter: filter ?? {}, asOf: asOf ?? null }, { first, after });
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit directly above (đơn vị cấp trên).' })
  parent(@Root() unit: UnitRow, @Ctx() { loaders }: Context): Promise<UnitRow | null> {
    return parentOf(loaders, unit);
  }

  @FieldResolver(() => [Unit], { description: 'The units above, the province first (các cấp trên).' })
  ancestors(@Root() unit: UnitRow, @Ctx() { loaders }: Context): Promise<UnitRow[]> {
    return ancestorsOf(loaders, unit);
  }

  @FieldResolver(() => Boolean, {
    description:
      'It is made up, to try the platform with: show a badge beside its name (đơn vị mẫu). `npm run sample` makes such units and removes them.',
  })
  sample(@Root() { id }: UnitRow, @Ctx() { loaders }: Context): Promise<boolean> {
    return loaders.sampleUnit.load(id);
  }

  @FieldResolver(() => UnitConnection, {
    description: 'The units directly below, by name (đơn vị trực thuộc).',
  })
  children(
    @Root() unit: UnitRow,
    @Ctx() { loaders }: Context,
    @Arg('first', () => Int, { description: firstWords }) first: number,
    @Arg('after', () => String, { nullable: true, description: afterWords }) after: string | null,
    @Arg('kinds', () => [UnitKindEnum], { nullable: true, description: kindsWords }) kinds: UnitKind[] | null,
  ): Promise<Page<UnitRow>> {
    return childrenOf(loaders, unit, { page: { first, after: after ?? null }, kinds: kinds ?? null });
  }

  @FieldResolver(() => Int, { description: 'How many units are directly below (số đơn vị trực thuộc).' })
  childCount(@Root() unit: UnitRow, @Ctx() { loaders }: Context): Promise<number> {
    return loaders.unitChildCount.load({ id: unit.id, day: unit.asOf, kinds: null });
  }

  @FieldResolver(() => UnitConnection, {
    description: 'The units anywhere below, by name (mọi đơn vị cấp dưới).',
  })
  descendants(
    @Root() unit: UnitRow,
    @Ctx() { queries }: Context,
    @Arg('first', () => Int, { description: firstWords }) first: number,
    @Arg('after', () => String, { nullable: true, description: afterWords }) after: string | null,
    @Arg('kinds', () => [UnitKindEnum], { nullable: true, description: kindsWords }) kinds: UnitKind[] | null,
  ): Promise<Page<UnitRow>> {
    return listUnits(
      queries,
      { filter: { withinId: unit.id, kinds: kinds ?? null }, asOf: unit.asOf },
      { first, after },
    );
  }

  @FieldResolver(() => UnitLineage, {
    description: 'What it was made of and what became of it (nguồn gốc và kế thừa).',
  })
  lineage(@Root() unit: UnitRow, @Ctx() { loaders }: Context): Promise<UnitLineage> {
    return lineageOf(loaders, unit);
  }

  @FieldResolver(() => [UnitVersion], { description: 'Its states, in order of time (lịch sử thay đổi).' })
  history(@Root() unit: UnitRow, @Ctx() { loaders }: Context): Promise<UnitVersion[]> {
    return historyOf(loaders, unit);
  }
}
