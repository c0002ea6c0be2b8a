import {
  type Conflict,
  IdempotencyKeyArg,
  MarkNoticesReadResult,
  Notice,
  NoticeConnection,
  NoticePreferences,
  type NoticesRead,
  type Refusal,
  SetNoticePreferenceArgs,
  SetNoticePreferenceResult,
  Unit,
} from '@thi-dua/schema';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import type { Page } from '../../data/keyset/page.ts';
import { signedIn } from '../../rights/authorize.ts';
import type { UnitRow } from '../unit/unit.row.ts';
import { markNoticesRead } from './mark-notices-read.ts';
import { listNotices } from './notice.queries.ts';
import { readPreferences } from './notice-preference.queries.ts';
import { setNoticePreference } from './set-notice-preference.ts';

@Resolver(() => Notice)
export class NoticeResolver {
  @Query(() => NoticeConnection, {
    description: 'Your own notices (thông báo của bạn), the latest first.',
  })
  notices(
    @Ctx() { access, queries }: Context,
    @Arg('first', () => Int, { description: 'At most so many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The page after this cursor.' })
    after: string | null,
    @Arg('unreadOnly', () => Boolean, { defaultValue: false, description: 'Only unread ones (chưa đọc).' })
    unreadOnly: boolean,
  ): Promise<Page<Notice>> {
    const { userId } = signedIn(access);
    return listNotices(queries, { userId, unreadOnly }, { first, after });
  }

  @Query(() => NoticePreferences, { description: 'How you are told (cách nhận thông báo của bạn).' })
  noticePreferences(@Ctx() { access, queries }: Context): Promise<NoticePreferences> {
    return readPreferences(queries, signedIn(access).userId);
  }

  @Mutation(() => MarkNoticesReadResult, {
    description:
      'Marks your notices as read (đánh dấu đã đọc); what is not yours, or read already, stays as it is.',
  })
  markNoticesRead(
    @Ctx() context: Context,
    @Arg('ids', () => [ID], { description: 'The notices (thông báo), at most 100.' }) ids: string[],
    @IdempotencyKeyArg('ONE_REQUEST')
    idempotencyKey: string | null,
  ): Promise<NoticesRead | Refusal | Conflict> {
    return markNoticesRead(context, ids, idempotencyKey);
  }

  @Mutation(() => SetNoticePreferenceResult, {
    description: 'Says how you want to be told (đặt cách nhận thông báo), of one kind or of all.',
  })
  setNoticePreference(
    @Ctx() context: Context,
    @Args(() => SetNoticePreferenceArgs) args: SetNoticePreferenceArgs,
  ): Promise<NoticePreferences | Refusal | Conflict> {
    return setNoticePreference(context, args);
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The unit it is about, as it is today (đơn vị liên quan).',
  })
  unit(@Root() { unitId }: Notice, @Ctx() { loaders }: Context): Promise<UnitRow | null> {
    return unitId === null ? Promise.resolve(null) : loaders.unit.load({ id: unitId, day: null });
  }
}
