import {
  type Conflict,
  CorrectReportArgs,
  DiscardCorrectionArgs,
  RecallReportArgs,
  type Refusal,
  Report,
  ReportDifference,
  ReportStepResult,
} from '@thi-dua/schema';
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import type { ReportRow } from '../report.row.ts';
import { takeStep } from '../take-step.ts';
import { changesOf } from './changes.ts';
import { correctReport } from './correct-report.ts';
import { discardCorrection } from './discard-correction.ts';
import { recallReport } from './recall-report.ts';

type CorrectionAnswer = Promise<Report | Refusal | Conflict>;

@Resolver(() => Report)
export class ReportCorrectionResolver {
  @Mutation(() => ReportStepResult, {
    description:
      'Begins a correction of a verified or approved report: a draft, while what was verified goes on counting (đính chính).',
  })
  correctReport(
    @Ctx() context: Context,
    @Args(() => CorrectReportArgs) args: CorrectReportArgs,
  ): CorrectionAnswer {
    return takeStep(context, { operation: 'correctReport', args }, (acting) =>
      correctReport(context.session, args, acting),
    );
  }

  @Mutation(() => ReportStepResult, {
    description:
      'Takes back what was handed in and is not verified yet, as long as it may be written: it no longer counts (rút lại).',
  })
  recallReport(
    @Ctx() context: Context,
    @Args(() => RecallReportArgs) args: RecallReportArgs,
  ): CorrectionAnswer {
    return takeStep(context, { operation: 'recallReport', args }, (acting) =>
      recallReport(context.session, args, acting),
    );
  }

  @Mutation(() => ReportStepResult, {
    description:
      'Gives up a correction that is not handed in, or was sent back: the report stands as it stood before (bỏ bản đính chính).',
  })
  discardCorrection(
    @Ctx() context: Context,
    @Args(() => DiscardCorrectionArgs) args: DiscardCorrectionArgs,
  ): CorrectionAnswer {
    return takeStep(context, { operation: 'discardCorrection', args }, (acting) =>
      discardCorrection(context.session, args, acting),
    );
  }

  @FieldResolver(() => ReportDifference, {
    description: 'The cells that two revisions say otherwise, and no others (nội dung thay đổi).',
  })
  changes(
    @Root() report: ReportRow,
    @Ctx() { loaders }: Context,
    @Arg('from', () => Int, {
      nullable: true,
      description: 'The earlier revision; default: the one that is corrected, else the one before.',
    })
    from: number | null,
    @Arg('to', () => Int, { nullable: true, description: 'The later one; default: the last.' })
    to: number | null,
  ): Promise<ReportDifference> {
    return changesOf(loaders, report, { from, to });
  }

  @FieldResolver(() => Report, {
    nullable: true,
    description:
      'The report whose correction made its approval out of date; null: none, or not within your rights (báo cáo đã đính chính).',
  })
  async staleCause(
    @Root() { staleCauseId }: ReportRow,
    @Ctx() { access, loaders }: Context,
  ): Promise<ReportRow | null> {
    const cause = staleCauseId === null ? null : await loaders.reportById.load(staleCauseId);
    if (cause === null) return null;
    return (await access.allowing('report', cause.unitId)) === null ? null : cause;
  }
}
