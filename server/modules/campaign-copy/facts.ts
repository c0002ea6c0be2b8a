import type {
  AwardForm,
  Campaign,
  CopiedFactKind,
  Deadline,
  Phase,
  Plan,
  ReportDuty,
  Target,
  WorkPlan,
} from '@thi-dua/schema';
import type { CampaignRows, CopiedNoun } from './copy.queries.ts';

/** A definition in the source and in the copy. */
export interface FactPair<Document> {
  readonly id: string;
  readonly noun: CopiedNoun;
  readonly was: Document;
  readonly now: Document;
}

/** A fact to review: its kind and name, its text in the source and in the copy (null if not stated), and the reason. */
export type FactRow = readonly [
  kind: CopiedFactKind,
  what: string,
  was: string | null,
  now: string | null,
  why: string,
];

export function planFacts({ title, number, issued, bases }: Plan): FactRow[] {
  const words = `${title}; số ${number ?? 'để trống'}; ban hành ${issued}`;
  const listed = bases.map((base) => base.title).join('; ');
  return [
    [
      'PLAN',
      'Kế hoạch',
      words,
      words,
      'Bản sao còn dẫn kế hoạch cũ; cần số, ngày và người ký của kế hoạch mới.',
    ],
    ['PLAN', 'Căn cứ', listed || null, listed || null, 'Căn cứ có thể đã được sửa đổi hoặc thay thế.'],
  ];
}

const verbatim = 'Tên, chủ đề, phương châm lấy nguyên văn từ kế hoạch cũ.';
const shiftedByYears = 'Đã chuyển theo số năm; ngày, tháng giữ nguyên.';

export function campaignFacts({ was, now }: FactPair<Campaign>): FactRow[] {
  const tree = was.treeAsOf === null ? null : `theo ngày ${was.treeAsOf}`;
  return [
    ['NAME', 'Tên phong trào', was.title, now.title, verbatim],
    ['THEME', 'Chủ đề', was.theme, now.theme, verbatim],
    ['THEME', 'Phương châm', was.motto, now.motto, verbatim],
    ['DATES', 'Thời gian thi đua', was.period, now.period, shiftedByYears],
    [
      'TREE',
      'Cơ cấu đơn vị',
      tree,
      tree && 'theo ngày của từng kỳ',
      'Kế hoạch cũ tính trên cơ cấu đơn vị của một ngày riêng.',
    ],
    [
      'SCORING',
      'Thang điểm',
      was.scoring && 'theo kế hoạch cũ',
      now.scoring && 'giữ nguyên',
      'Thang điểm được quy định cho từng năm.',
    ],
    ...was.reviews.map(
      ({ name }): FactRow => ['REVIEW', name, name, name, 'Sơ kết, tổng kết do kế hoạch từng năm quy định.'],
    ),
  ];
}

export function workPlanFacts({ work_plan, workItems }: CampaignRows): FactRow[] {
  return work_plan.map(({ document }): FactRow => {
    const { title } = document as unknown as WorkPlan;
    const why = 'Kế hoạch công tác không được sao chép; báo cáo định kỳ của nó đã chuyển vào phong trào.';
    return ['WORK_PLAN', 'Kế hoạch công tác', `${title} (${workItems} phần việc)`, null, why];
  });
}

export function phaseFacts({ was, now }: FactPair<Phase>): FactRow[] {
  return [
    ['THEME', `Phương châm ${was.name}`, was.slogan, now.slogan, verbatim],
    ['DATES', `Thời gian ${was.name}`, was.period, now.period, shiftedByYears],
  ];
}

const deadlineText = ({ words, lastDay }: Deadline) => (lastDay === null ? words : `${words} (${lastDay})`);

export const dutyFacts = ({ was, now }: FactPair<ReportDuty>): FactRow[] => [
  [
    'DEADLINE',
    was.name,
    deadlineText(was.due),
    deadlineText(now.due),
    was.due.lateFrom === null ? 'Kế hoạch cũ không nêu ngày.' : shiftedByYears,
  ],
];

export const targetFacts = ({ was, now }: FactPair<Target>): FactRow[] => [
  ['TARGET', `Chỉ tiêu ${was.code}`, was.says, now.says, 'Mức chỉ tiêu lấy từ kế hoạch cũ.'],
];

export function awardFacts({ was, now }: FactPair<AwardForm>): FactRow[] {
  const quota = {
    TO_BE_REQUESTED: 'xin chủ trương',
    SET_BY_AUTHORITY: 'cấp có thẩm quyền quyết định',
    PER_GUIDANCE: 'theo hướng dẫn',
  }[was.quota.rule];
  const dossier = was.dossier === null ? null : was.dossier.items.map(({ name }) => name).join('; ');
  const steps = was.steps.map(({ says, due }, index): FactRow => {
    const next = now.steps[index]?.due ?? null;
    return [
      'DEADLINE',
      `${was.name}: ${says}`,
      due && deadlineText(due),
      next && deadlineText(next),
      shiftedByYears,
    ];
  });
  return [
    ['AWARD', `Số lượng ${was.name}`, quota, quota, 'Số lượng khen thưởng được xin hoặc giao cho từng năm.'],
    ['AWARD', `Hồ sơ ${was.name}`, dossier, dossier, 'Mẫu hồ sơ có thể đã thay đổi.'],
    ...steps,
  ];
}
