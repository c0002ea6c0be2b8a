import { Report, ReportSeal } from '@thi-dua/schema';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import type { ReportRow } from '../report.row.ts';

@Resolver(() => Report)
export class ReportSealResolver {
  @FieldResolver(() => [ReportSeal], {
    description: 'What its approvals approved, the first one first (các bản niêm phong).',
  })
  seals(@Root() { id }: ReportRow, @Ctx() { loaders }: Context): Promise<ReportSeal[]> {
    return loaders.reportSeals.load(id);
  }
}
