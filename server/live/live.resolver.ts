import { InboxChange, StandingsChange } from '@thi-dua/schema';
import { Arg, Ctx, ID, Resolver, Subscription } from 'type-graphql';
import type { Context } from '../context.ts';
import {
  followInbox,
  followStandings,
  mayFollowInbox,
  mayFollowStandings,
  type StandingsArgs,
} from './follow.ts';
import { momentOf } from './live.queries.ts';

/**
 * A subscription is asked in two steps: `subscribe` once, and the method for every answer, with a session and rights
 * of its own. Both ask for the right: what was taken back meanwhile is taken back.
 */
@Resolver()
export class LiveResolver {
  @Subscription(() => StandingsChange, {
    description:
      'The standings of a campaign at a unit and below it, now and whenever they change (theo dõi kết quả trực tiếp).',
    subscribe: ({ args, context }: { args: StandingsArgs; context: Context }) =>
      followStandings(context, args),
  })
  async standingsChanged(
    @Ctx() context: Context,
    @Arg('campaignId', () => ID, { description: 'The campaign (phong trào).' }) campaignId: string,
    @Arg('unitId', () => ID, { description: 'The unit at the top of what is followed (đơn vị).' })
    unitId: string,
    @Arg('periodId', () => ID, {
      nullable: true,
      description: 'Only this reporting period (kỳ báo cáo); default: every period of the campaign.',
    })
    periodId: string | null,
  ): Promise<StandingsChange> {
    await mayFollowStandings(context, unitId);
    return { ...(await momentOf(context.queries)), campaignId, unitId, periodId: periodId ?? null };
  }

  @Subscription(() => InboxChange, {
    description:
      'Told now and whenever something waits for whoever asks (theo dõi việc cần làm và thông báo).',
    subscribe: ({ context }: { context: Context }) => followInbox(context),
  })
  async inboxChanged(@Ctx() context: Context): Promise<InboxChange> {
    mayFollowInbox(context);
    return momentOf(context.queries);
  }
}
