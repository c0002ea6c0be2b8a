import {
  ApproveReportArgs,
  type Conflict,
  type Refusal,
  Report,
  ReportStepArgs,
  ReportStepResult,
  ReturnReportArgs,
} from '@thi-dua/schema';
import { Args, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { takeStep } from '../take-step.ts';
import { givenReason } from './accept.ts';
import { reviewReport } from './review-reports.ts';

type StepAnswer = Promise<Report | Refusal | Conflict>;

@Resolver(() => Report)
export class ReportReviewResolver {
  @Mutation(() => ReportStepResult, {
    description: 'Confirms what a unit below handed in: it counts as verified from now on (thẩm tra).',
  })
  verifyReport(@Ctx() context: Context, @Args(() => ReportStepArgs) args: ReportStepArgs): StepAnswer {
    return takeStep(context, { operation: 'verifyReport', args }, (acting) =>
      reviewReport(context.session, { step: 'VERIFIED', reason: null }, { ...args, acting }),
    );
  }

  @Mutation(() => ReportStepResult, {
    description:
      'Sends a report back, with a reason and what is to be said of its values: it no longer counts (trả lại).',
  })
  returnReport(@Ctx() context: Context, @Args(() => ReturnReportArgs) args: ReturnReportArgs): StepAnswer {
    return takeStep(context, { operation: 'returnReport', args }, async (acting) => {
      const reason = givenReason(args.reason);
      return reviewReport(context.session, { step: 'RETURNED', reason }, { ...args, acting });
    });
  }

  @Mutation(() => ReportStepResult, {
    description:
      'Approves a verified report, perhaps with named exceptions, and seals a copy of it. An approval that went stale may be given again (phê duyệt).',
  })
  approveReport(@Ctx() context: Context, @Args(() => ApproveReportArgs) args: ApproveReportArgs): StepAnswer {
    return takeStep(context, { operation: 'approveReport', args }, (acting) =>
      reviewReport(context.session, { step: 'APPROVED', reason: null }, { ...args, acting }),
    );
  }
}
