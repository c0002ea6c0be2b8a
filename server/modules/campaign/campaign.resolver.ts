import {
  Campaign,
  CampaignConnection,
  CampaignFilter,
  type CampaignStatus,
  CampaignStatusEnum,
  DateScalar,
  Target,
} from '@thi-dua/schema';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import type { Page } from '../../data/keyset/page.ts';
import type { OperationSelection } from '../../execution/selection.ts';
import { type CampaignRow, listCampaigns } from './campaign.queries.ts';
import { readCampaignPage } from './campaign-page.queries.ts';
import { statusOn } from './status-on.ts';

@Resolver(() => Campaign)
export class CampaignResolver {
  @Query(() => CampaignConnection, {
    description:
      'The campaigns of all provinces, latest first; also of those whose plugin was installed once and is not now.',
  })
  campaigns(
    @Ctx() { queries }: Context,
    @Arg('filter', () => CampaignFilter, { nullable: true, description: 'Which ones; default: all.' })
    filter: CampaignFilter | null,
    @Arg('first', () => Int, { description: 'At most so many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The page after this cursor.' }) after:
      | string
      | null,
  ): Promise<Page<CampaignRow>> {
    return listCampaigns(queries, filter ?? {}, { first, after });
  }

  @Query(() => Campaign, {
    nullable: true,
    description: 'One campaign; null when there is none with this id.',
  })
  campaign(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Id of the campaign.' }) id: string,
    @Info() info: OperationSelection,
  ): Promise<Campaign | null> {
    return readCampaignPage(context, id, info);
  }

  @FieldResolver(() => CampaignStatusEnum, { description: 'Where it stands on a day.' })
  status(
    @Root() campaign: CampaignRow,
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day; default: today in Vietnam.' }) on:
      | string
      | null,
  ): CampaignStatus {
    return statusOn(campaign, on ?? campaign.today);
  }

  @FieldResolver(() => [Target], { description: 'All its targets, area by area.' })
  targets(@Root() campaign: Campaign, @Ctx() { loaders }: Context): Promise<Target[]> {
    return loaders.targetsOfCampaign.load(campaign.id);
  }
}
