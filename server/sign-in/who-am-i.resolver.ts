import { HeldRight, Unit, WhoAmI } from '@thi-dua/schema';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { whoAmI } from './who-am-i.service.ts';

@Resolver(() => HeldRight)
export class WhoAmIResolver {
  @Query(() => WhoAmI, {
    description:
      'Who asks, his rights today and what they allow (tôi là ai, được làm gì). Without sign-in: the public.',
  })
  whoAmI(@Ctx() { access }: Context): Promise<WhoAmI> {
    return whoAmI(access);
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The unit it is held for (đơn vị); null: the whole country.',
  })
  async unit(@Root() { unitId }: HeldRight, @Ctx() { loaders }: Context): Promise<Unit | null> {
    return unitId === null ? null : loaders.unit.load({ id: unitId, day: null });
  }
}
