import {
  ApproveReportsArgs,
  type Conflict,
  type Refusal,
  ReportBatch,
  ReportBatchResult,
  ReturnReportsArgs,
  VerifyReportsArgs,
} from '@thi-dua/schema';
import { Args, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { givenReason } from './accept.ts';
import { takeSteps } from './take-steps.ts';

type Batch = Promise<ReportBatch | Refusal | Conflict>;

@Resolver(() => ReportBatch)
export class ReportReviewManyResolver {
  @Mutation(() => ReportBatchResult, {
    description: 'Confirms up to 100 reports, each by itself or all or none (thẩm tra hàng loạt).',
  })
  verifyReports(@Ctx() context: Context, @Args(() => VerifyReportsArgs) args: VerifyReportsArgs): Batch {
    return takeSteps(context, { operation: 'verifyReports', args }, () => ({
      step: 'VERIFIED',
      reason: null,
    }));
  }

  @Mutation(() => ReportBatchResult, {
    description:
      'Sends up to 100 reports back for one reason, each by itself or all or none (trả lại hàng loạt).',
  })
  returnReports(@Ctx() context: Context, @Args(() => ReturnReportsArgs) args: ReturnReportsArgs): Batch {
    return takeSteps(context, { operation: 'returnReports', args }, () => ({
      step: 'RETURNED',
      reason: givenReason(args.reason),
    }));
  }

  @Mutation(() => ReportBatchResult, {
    description:
      'Approves and seals up to 100 verified reports, each by itself or all or none (phê duyệt hàng loạt).',
  })
  approveReports(@Ctx() context: Context, @Args(() => ApproveReportsArgs) args: ApproveReportsArgs): Batch {
    return takeSteps(context, { operation: 'approveReports', args }, () => ({
      step: 'APPROVED',
      reason: null,
    }));
  }
}
