import { InboxChange } from '@thi-dua/schema';
import { Ctx, FieldResolver, Int, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { signedIn } from '../../rights/authorize.ts';
import { countUnread } from './notice.queries.ts';

@Resolver(() => InboxChange)
export class InboxNoticesResolver {
  @FieldResolver(() => Int, { description: 'How many of your notices are unread (số thông báo chưa đọc).' })
  unreadNotices(@Ctx() { access, queries }: Context): Promise<number> {
    return countUnread(queries, signedIn(access).userId);
  }
}
