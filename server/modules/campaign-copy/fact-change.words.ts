import type { CopiedFact, CopiedFactChange, CopiedFactKind, Target } from '@thi-dua/schema';
import type { FactPair } from './facts.ts';
import { asksForLevel } from './retarget.ts';

/** Who changes a fact, and where. */
const words: Readonly<Record<CopiedFactChange, string>> = {
  COPY_AGAIN: 'Quản trị tỉnh sao chép lại (copyCampaign) với nội dung mới, khi bản sao còn là dự thảo.',
  CONFIGURE_PERIOD: 'Quản trị tỉnh điều chỉnh kỳ báo cáo (configurePeriod).',
  PLAN_REVIEW: 'Quản trị tỉnh đặt ngày tổng kết (planReview); tên gọi theo kế hoạch mới.',
  NEXT_PLAN:
    'Không sửa trong bản sao: người viết gói kế hoạch của tỉnh khai báo trong phiên bản mới của gói.',
};

/** Says where a fact of a copy can be adapted to the new plan. */
export function changeOf(
  kind: CopiedFactKind,
  pair: Pick<FactPair<object>, 'noun' | 'now'>,
): Pick<CopiedFact, 'change' | 'how'> {
  const change = changePlace(kind, pair);
  return { change, how: words[change] };
}

function changePlace(
  kind: CopiedFactKind,
  { noun, now }: Pick<FactPair<object>, 'noun' | 'now'>,
): CopiedFactChange {
  if (noun === 'campaign' && (kind === 'NAME' || kind === 'THEME')) return 'COPY_AGAIN';
  if (kind === 'TARGET' && asksForLevel((now as Target).requirement)) return 'COPY_AGAIN';
  if (noun === 'report_duty' && kind === 'DEADLINE') return 'CONFIGURE_PERIOD';
  return kind === 'REVIEW' ? 'PLAN_REVIEW' : 'NEXT_PLAN';
}
