import { Report, ReportForm, ValueFinding } from '@thi-dua/schema';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { isUnitId } from '../../../data/unit-id.ts';
import type { ReportRow } from '../report.row.ts';
import { examine, formFor } from './form.service.ts';

@Resolver(() => Report)
export class ReportFormResolver {
  @Query(() => ReportForm, {
    nullable: true,
    description:
      'What a unit enters in a period, with what it entered so far and what is to be said of it; null when the unit has no place in it, or it is not within your rights (biểu nhập báo cáo).',
  })
  async reportForm(
    @Ctx() context: Context,
    @Arg('unitId', () => ID, { description: 'The unit (đơn vị).' }) unitId: string,
    @Arg('periodId', () => ID, { description: 'The period (kỳ báo cáo).' }) periodId: string,
  ): Promise<ReportForm | null> {
    if (!isUnitId(unitId) || !isUnitId(periodId)) return null;
    if ((await context.access.allowing('reportForm', unitId)) === null) return null;
    return formFor(context, { unitId, periodId });
  }

  @FieldResolver(() => [ValueFinding], {
    description:
      'What is missing, wrong or odd in what is being written, the worst first; warnings and hints never keep it from being handed in (kết quả kiểm tra).',
  })
  async findings(
    @Root() { unitId, periodId }: ReportRow,
    @Ctx() context: Context,
  ): Promise<readonly ValueFinding[]> {
    return (await examine(context, { unitId, periodId }))?.findings ?? [];
  }
}
