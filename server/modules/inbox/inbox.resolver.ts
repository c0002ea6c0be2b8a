import {
  EntryStatusConnection,
  ExtensionConnection,
  Inbox,
  InboxPageArgs,
  RankingComplaintConnection,
  ReportConnection,
  type ReportStatus,
} from '@thi-dua/schema';
import { Args, Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import type { Page } from '../../data/keyset/page.ts';
import { signedIn } from '../../rights/authorize.ts';
import { scopeFor } from '../../rights/scope.ts';
import { listOpen } from '../entry/entry.service.ts';
import type { EntryStatusRow } from '../entry/entry-status.row.ts';
import type { ExtensionRow } from '../extension/extension.row.ts';
import type { ComplaintRow } from '../ranking/complaint/complaint.queries.ts';
import { listReports } from '../report/list/list.queries.ts';
import type { ReportRow } from '../report/report.row.ts';
import { listComplaints, listExtensions, readNow } from './inbox.queries.ts';

@Resolver(() => Inbox)
export class InboxResolver {
  @Query(() => Inbox, {
    description: 'What waits for you: reports, extensions, complaints (việc cần làm của tôi).',
  })
  async inbox(@Ctx() { access, queries }: Context): Promise<Inbox> {
    signedIn(access);
    return { at: await readNow(queries) };
  }

  @FieldResolver(() => EntryStatusConnection, {
    description:
      'Reports you enter that are open and not handed in, the first that is due first (báo cáo cần nộp). What was sent back stands in `returned`.',
  })
  async toWrite(
    @Ctx() context: Context,
    @Args(() => InboxPageArgs) page: InboxPageArgs,
  ): Promise<Page<EntryStatusRow>> {
    const scope = await scopeFor(context.access, 'submitReport', null);
    return listOpen(context, { scope, at: null, unsent: true }, page);
  }

  @FieldResolver(() => ReportConnection, {
    description:
      'Reports that were sent back to units you enter for, the longest waiting first (bị trả lại).',
  })
  returned(
    @Ctx() context: Context,
    @Args(() => InboxPageArgs) page: InboxPageArgs,
  ): Promise<Page<ReportRow>> {
    return listWaiting(context, 'RETURNED', page);
  }

  @FieldResolver(() => ReportConnection, {
    description:
      'Reports to verify at your level, not handed in by you, the longest waiting first (cần thẩm tra).',
  })
  toVerify(
    @Ctx() context: Context,
    @Args(() => InboxPageArgs) page: InboxPageArgs,
  ): Promise<Page<ReportRow>> {
    return listWaiting(context, 'SUBMITTED', page);
  }

  @FieldResolver(() => ReportConnection, {
    description: 'Reports to approve at your level, likewise (cần phê duyệt).',
  })
  toApprove(
    @Ctx() context: Context,
    @Args(() => InboxPageArgs) page: InboxPageArgs,
  ): Promise<Page<ReportRow>> {
    return listWaiting(context, 'VERIFIED', page);
  }

  @FieldResolver(() => ReportConnection, {
    description:
      'Approvals of your level that are out of date since something below them was corrected (phê duyệt cần xem lại).',
  })
  stale(@Ctx() context: Context, @Args(() => InboxPageArgs) page: InboxPageArgs): Promise<Page<ReportRow>> {
    return listWaiting(context, 'APPROVED', page);
  }

  @FieldResolver(() => ExtensionConnection, {
    description:
      'Extensions to decide, asked for by others, the longest waiting first (gia hạn chờ quyết định).',
  })
  async extensions(
    @Ctx() { access, queries }: Context,
    @Args(() => InboxPageArgs) page: InboxPageArgs,
  ): Promise<Page<ExtensionRow>> {
    const scope = await scopeFor(access, 'decideExtension', null);
    return listExtensions(queries, { userId: signedIn(access).userId, scope }, page);
  }

  @FieldResolver(() => RankingComplaintConnection, {
    description: 'Complaints to answer, filed by others, the longest waiting first (khiếu nại chờ trả lời).',
  })
  async complaints(
    @Ctx() { access, queries }: Context,
    @Args(() => InboxPageArgs) page: InboxPageArgs,
  ): Promise<Page<ComplaintRow>> {
    const scope = await scopeFor(access, 'answerComplaint', null);
    return listComplaints(queries, { userId: signedIn(access).userId, scope }, page);
  }
}

async function listWaiting(
  { access, queries }: Context,
  status: ReportStatus,
  page: InboxPageArgs,
): Promise<Page<ReportRow>> {
  const { userId } = signedIn(access);
  const scope = await scopeFor(access, 'reports', null);
  const enters = await scopeFor(access, 'submitReport', null);
  const filter = { status: [status], waitsForMe: true };
  return listReports(
    queries,
    { filter, order: 'LONGEST_WAITING_FIRST', scope, waiting: { userId, enters } },
    page,
  );
}
