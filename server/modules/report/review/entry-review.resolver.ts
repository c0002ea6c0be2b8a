import { EntryStatus } from '@thi-dua/schema';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import type { EntryStatusRow } from '../../entry/entry-status.row.ts';
import { mayReview } from './may-review.ts';

/** Which steps of the review are open to the caller, beside what an entry allows. */
@Resolver(() => EntryStatus)
export class EntryReviewResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the caller may verify the report (được thẩm tra).' })
  mayVerify(@Root() status: EntryStatusRow, @Ctx() context: Context): Promise<boolean> {
    return mayReview(context, status, 'VERIFIED');
  }

  @FieldResolver(() => Boolean, { description: 'Whether the caller may send it back (được trả lại).' })
  mayReturn(@Root() status: EntryStatusRow, @Ctx() context: Context): Promise<boolean> {
    return mayReview(context, status, 'RETURNED');
  }

  @FieldResolver(() => Boolean, { description: 'Whether the caller may approve it (được phê duyệt).' })
  mayApprove(@Root() status: EntryStatusRow, @Ctx() context: Context): Promise<boolean> {
    return mayReview(context, status, 'APPROVED');
  }
}
