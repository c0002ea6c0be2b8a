import { Report, ReportEvent } from '@thi-dua/schema';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import type { ReportRow } from '../report.row.ts';
import { openReturn } from './open-return.ts';

@Resolver(() => Report)
export class ReportHistoryResolver {
  @FieldResolver(() => [ReportEvent], {
    description: 'Every step that was taken with it, the first one first (lịch sử xử lý).',
  })
  history(@Root() { id }: ReportRow, @Ctx() { loaders }: Context): Promise<ReportEvent[]> {
    return loaders.reportHistory.load(id);
  }

  @FieldResolver(() => ReportEvent, {
    nullable: true,
    description:
      'Why it was sent back, as long as it was not handed in again since; else null (lý do trả lại).',
  })
  async returned(@Root() { id }: ReportRow, @Ctx() { loaders }: Context): Promise<ReportEvent | null> {
    return openReturn(await loaders.reportHistory.load(id));
  }
}
