import { Extension, Standing } from '@thi-dua/schema';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import type { ExtensionRow } from './extension.row.ts';

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
