import type { CopiedFact, CopiedFactChange, CopiedFactKind, Target } from '@thi-dua/schema';
import type { Pair } from './facts.ts';
import { asksForLevel } from './retarget.ts';

/** Who changes it, and where, in words. */
const words: Readonly<Record<CopiedFactChange, string>> = {
  COPY_AGAIN: 'Quản trị tỉnh sao chép lại (copyCampaign) với nội dung mới, khi bản sao còn là dự thảo.',
  CONFIGURE_PERIOD: 'Quản trị tỉnh điều chỉnh kỳ báo cáo (configurePeriod).',
  PLAN_REVIEW: 'Quản trị tỉnh đặt ngày tổng kết (planReview); tên gọi theo kế hoạch mới.',
  NEXT_PLAN:
    'Không sửa trong bản sao: người viết gói kế hoạch của tỉnh khai báo trong phiên bản mới của gói.',
};

/** How a fact of a copy is brought to the words of the new plan. */
export function changeOf(
  kind: CopiedFactKind,
  pair: Pick<Pair<object>, 'noun' | 'now'>,
): Pick<CopiedFact, 'change' | 'how'> {
  const change = whereOf(kind, pair);
  return { change, how: words[change] };
}

function whereOf(kind: CopiedFactKind, { noun, now }: Pick<Pair<object>, 'noun' | 'now'>): CopiedFactChange {
  if (noun === 'campaign' && (kind === 'NAME' || kind === 'THEME')) return 'COPY_AGAIN';
  if (kind === 'TARGET' && asksForLevel((now as Target).requirement)) return 'COPY_AGAIN';
  if (noun === 'report_duty' && kind === 'DEADLINE') return 'CONFIGURE_PERIOD';
  return kind === 'REVIEW' ? 'PLAN_REVIEW' : 'NEXT_PLAN';
}
