import { RecordedCount, Report } from '@thi-dua/schema';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';

@Resolver(() => Report)
export class ReportOccurrencesResolver {
  @FieldResolver(() => [RecordedCount], {
    description:
      'How many good deeds and incidents the unit has recorded in the days of the period, by indicator; those of which there is none are left out (số vụ việc đã ghi).',
  })
  recordedCounts(@Root() report: Report, @Ctx() { loaders }: Context): Promise<RecordedCount[]> {
    return loaders.recordedCounts.load(report);
  }

  @FieldResolver(() => Int, {
    description:
      'How many of them were recorded, changed or removed since it was last handed in, and so are not in it (vụ việc thay đổi sau khi nộp).',
  })
  async recordedSince(@Root() report: Report, @Ctx() { loaders }: Context): Promise<number> {
    const counts = await loaders.recordedCounts.load(report);
    return counts.reduce((sum, { since }) => sum + since, 0);
  }
}
