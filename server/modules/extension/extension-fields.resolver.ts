import { Extension, ReportingPeriod, Standing, Unit } from '@thi-dua/schema';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { found } from '../../data/batching.ts';
import type { PeriodRow } from '../period/period.row.ts';
import type { UnitRow } from '../unit/unit.row.ts';
import { mayDecide } from './decide-extension.ts';
import type { ExtensionRow } from './extension.row.ts';
import { mayWithdraw } from './withdraw-extension.ts';

@Resolver(() => Extension)
export class ExtensionFieldsResolver {
  @FieldResolver(() => Unit, { description: 'For this unit and all below it (đơn vị).' })
  async unit(@Root() { unitId }: ExtensionRow, @Ctx() { loaders }: Context): Promise<UnitRow> {
    return found(await loaders.unit.load({ id: unitId, day: null }), unitId);
  }

  @FieldResolver(() => ReportingPeriod, { description: 'In this period (kỳ báo cáo).' })
  async period(@Root() { periodId }: ExtensionRow, @Ctx() { loaders }: Context): Promise<PeriodRow> {
    return found(await loaders.period.load(periodId), periodId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the caller may decide it (được quyết định).' })
  mayDecide(@Root() extension: ExtensionRow, @Ctx() { access }: Context): Promise<boolean> {
    return mayDecide(access, extension);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the caller may take it back (được rút).' })
  mayWithdraw(@Root() extension: ExtensionRow, @Ctx() { access }: Context): Promise<boolean> {
    return mayWithdraw(access, extension);
  }
}

@Resolver(() => Standing)
export class StandingExtensionResolver {
  @FieldResolver(() => Extension, {
    nullable: true,
    description:
      'The extension that reaches furthest for it in the period, of its own or from above, past or not; null: none was granted (gia hạn).',
  })
  extension(@Root() standing: Standing, @Ctx() { loaders }: Context): Promise<ExtensionRow | null> {
    return loaders.grantedExtension.load(standing);
  }
}
