import {
  type Conflict,
  type Refusal,
  Report,
  ReportChange,
  type ReportIncomplete,
  ReportInput,
  ReportingPeriod,
  ReportValue,
  Unit,
} from '@thi-dua/schema';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { isUnitId, unitIdOr } from '../../data/unit-id.ts';
import { mutate } from '../../mutation/mutate.ts';
import type { PeriodRow } from '../period/period.row.ts';
import type { UnitRow } from '../unit/unit.row.ts';
import type { ReportRow } from './report.row.ts';
import { writeReport } from './write/write-report.ts';

type ReportAnswer = Promise<Report | ReportIncomplete | Refusal | Conflict>;

@Resolver(() => Report)
export class ReportResolver {
  @Query(() => Report, {
    nullable: true,
    description:
      'The report of a unit for a period; null when there is none yet, or when it is not within your rights (báo cáo của một đơn vị).',
  })
  async report(
    @Ctx() { access, loaders }: Context,
    @Arg('unitId', () => ID, { description: 'The unit (đơn vị).' }) unitId: string,
    @Arg('periodId', () => ID, { description: 'The period (kỳ báo cáo).' }) periodId: string,
  ): Promise<ReportRow | null> {
    if (!isUnitId(unitId) || !isUnitId(periodId)) return null;
    if ((await access.allowing('report', unitId)) === null) return null;
    return loaders.report.load({ unitId, periodId });
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit that reports (đơn vị).' })
  unit(@Root() { unitId }: ReportRow, @Ctx() { loaders }: Context): Promise<UnitRow | null> {
    return loaders.unit.load({ id: unitId, day: null });
  }

  @FieldResolver(() => ReportingPeriod, {
    nullable: true,
    description: 'The period it reports on (kỳ báo cáo).',
  })
  period(@Root() { periodId }: ReportRow, @Ctx() { loaders }: Context): Promise<PeriodRow | null> {
    return loaders.period.load(periodId);
  }

  @FieldResolver(() => [ReportValue], {
    description: 'What it says, in the order of the indicators (số liệu).',
  })
  values(
    @Root() { id, revision }: ReportRow,
    @Ctx() { loaders }: Context,
    @Arg('revision', () => Int, {
      nullable: true,
      description: 'In which revision; default: the one that is being written (lần báo cáo).',
    })
    asked: number | null,
  ): Promise<ReportValue[]> {
    return loaders.reportValues.load({ id, revision: asked ?? revision });
  }

  @Mutation(() => ReportChange, {
    description:
      'Keeps what was written so far as a draft: nothing is handed in and nothing counts (lưu nháp).',
  })
  saveReport(
    @Ctx() context: Context,
    @Arg('input', () => ReportInput, { description: 'What changes (nội dung).' }) input: ReportInput,
  ): ReportAnswer {
    return mutate<Report | ReportIncomplete>(context, {
      ...asked('saveReport', input),
      work: (acting) => writeReport(context.session, { input, mode: 'DRAFT' }, acting),
    });
  }

  @Mutation(() => ReportChange, {
    description:
      'Hands a report in: it counts from now on, late or in time by the clock of the database (nộp báo cáo).',
  })
  submitReport(
    @Ctx() context: Context,
    @Arg('input', () => ReportInput, { description: 'What changes before it is handed in (nội dung).' })
    input: ReportInput,
  ): ReportAnswer {
    return mutate<Report | ReportIncomplete>(context, {
      ...asked('submitReport', input),
      work: (acting) => writeReport(context.session, { input, mode: 'SUBMIT' }, acting),
    });
  }
}

function asked<Operation extends string>(operation: Operation, input: ReportInput) {
  const { idempotencyKey } = input;
  return { operation, unitId: unitIdOr(input.unitId), input, idempotencyKey };
}
