import type { ReportStatus } from '@thi-dua/schema';
import { conflict, type Refused, refuse } from '../../../mutation/refusal.ts';
import { shownReport } from '../report.row.ts';
import { statusWords } from '../report.words.ts';
import type { HeldForStep, ReviewStep } from './review.queries.ts';

/** Where each step begins, and what it is called. */
const steps: Readonly<Record<ReviewStep, { readonly from: readonly ReportStatus[]; readonly rule: string }>> =
  {
    VERIFIED: { from: ['SUBMITTED'], rule: 'chỉ thẩm tra được báo cáo đã nộp' },
    RETURNED: {
      from: ['SUBMITTED', 'VERIFIED'],
      rule: 'chỉ trả lại được báo cáo đã nộp hoặc đã thẩm tra mà chưa phê duyệt',
    },
    APPROVED: { from: ['VERIFIED'], rule: 'chỉ phê duyệt được báo cáo đã thẩm tra' },
  };

/** Whether a step begins where a report stands. An approval that went stale may be given again. */
export function beginsAt(
  step: ReviewStep,
  { status, staleSince }: Pick<HeldForStep, 'status' | 'staleSince'>,
): boolean {
  return (
    steps[step].from.includes(status) || (step === 'APPROVED' && status === 'APPROVED' && staleSince !== null)
  );
}

export interface ReviewStepRequest {
  readonly step: ReviewStep;
  /** The version the caller has seen. */
  readonly version: number;
  readonly userId: string;
}

/** Why somebody may not take the step with the report; undefined when he may. */
export function judgeReview(
  report: HeldForStep,
  { step, version, userId }: ReviewStepRequest,
): Refused | undefined {
  if (report.version !== version) return conflict(shownReport(report), { status: step }, report.version);
  if (report.campaignStage === 'REVIEWED' || report.campaignStage === 'ARCHIVED') {
    return refuse('WRONG_STATE', 'Phong trào đã tổng kết; báo cáo không thay đổi được nữa.', 'id');
  }
  if (!beginsAt(step, report)) {
    return refuse('WRONG_STATE', `Báo cáo ${statusWords[report.status]}; ${steps[step].rule}.`, 'id');
  }
  if (step !== 'RETURNED' && report.submittedBy === userId) {
    return refuse('OWN_ENTRY', 'Không ai được thẩm tra hoặc phê duyệt báo cáo do chính mình nộp.', 'id');
  }
  return undefined;
}
