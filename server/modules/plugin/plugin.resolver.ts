import { DefinitionChange, InstalledPlugin } from '@thi-dua/schema';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { checkFirst } from '../../data/keyset/page.ts';
import { listPlugins } from './plugin.queries.ts';

@Resolver(() => InstalledPlugin)
export class PluginResolver {
  @Query(() => [InstalledPlugin], {
    description: 'The provinces’ plugins: installed, quarantined, and those that were installed.',
  })
  plugins(@Ctx() { queries, plugins }: Context): Promise<InstalledPlugin[]> {
    return listPlugins(queries, plugins);
  }

  @FieldResolver(() => [DefinitionChange], {
    description: 'What registering its versions added, changed, retired and restored, latest first.',
  })
  async changes(
    @Root() plugin: InstalledPlugin,
    @Ctx() { loaders }: Context,
    @Arg('first', () => Int, { description: 'At most so many, 1 to 100.' }) first: number,
  ): Promise<DefinitionChange[]> {
    checkFirst(first);
    const latest = await loaders.changesOfPlugin.load(plugin.id);
    return latest.slice(0, first);
  }
}
