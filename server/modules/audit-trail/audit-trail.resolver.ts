import { AuditEntry, AuditEntryConnection, AuditFilter, Unit } from '@thi-dua/schema';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import type { Page } from '../../data/keyset/page.ts';
import type { UnitRow } from '../unit/unit.row.ts';
import { readAuditTrail } from './audit-trail.service.ts';

@Resolver(() => AuditEntry)
export class AuditResolver {
  @Query(() => AuditEntryConnection, {
    nullable: true,
    description:
      'The audit trail of a unit and those below it (nhật ký kiểm tra), latest first: for its inspectors and the administrators of its province. null: there is no such unit, or it is not within your rights. That you saw data of people is itself written down.',
  })
  auditTrail(
    @Ctx() context: Context,
    @Arg('filter', () => AuditFilter, { description: 'Which entries.' }) filter: AuditFilter,
    @Arg('first', () => Int, { description: 'At most so many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The page after this cursor.' }) after:
      | string
      | null,
  ): Promise<Page<AuditEntry> | null> {
    return readAuditTrail(context, filter, { first, after });
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The unit it is about, as it is today (đơn vị liên quan).',
  })
  unit(@Root() { unitId }: AuditEntry, @Ctx() { loaders }: Context): Promise<UnitRow | null> {
    return unitId === null ? Promise.resolve(null) : loaders.unit.load({ id: unitId, day: null });
  }
}
