import type {
  AwardForm,
  Campaign,
  CopiedFact,
  CopiedFactKind,
  Deadline,
  Phase,
  Plan,
  ReportDuty,
  Target,
  WorkPlan,
} from '@thi-dua/schema';
import type { Copy } from './copy.make.ts';
import type { CampaignRows, CopiedNoun, DefinitionRow } from './copy.read.ts';
import { unchangedWords } from './copy.unchanged.ts';

/** A definition before and in the copy. */
interface Pair<Document> {
  readonly id: string;
  readonly was: Document;
  readonly now: Document;
}

type Says = readonly [
  kind: CopiedFactKind,
  what: string,
  was: string | null,
  now: string | null,
  why: string,
];

/** Everything of a copy that a person has to look at, because it came from the words of the earlier plan. */
export function reviewOf(rows: CampaignRows, copy: Copy): CopiedFact[] {
  const pairs = <Document>(noun: CopiedNoun) => pairsOf<Document>(rows[noun], copy[noun]);
  const [campaign] = pairs<Campaign>('campaign');
  const plan = rows.plan.document as unknown as Plan;
  const years = yearsOf(campaign);
  return [
    ...(campaign === undefined
      ? []
      : facts(campaign, [...ofPlan(plan), ...ofCampaign(campaign), ...ofWorkPlans(rows)])),
    ...pairs<Phase>('phase').flatMap((pair) => facts(pair, ofPhase(pair))),
    ...pairs<ReportDuty>('report_duty').flatMap((pair) => facts(pair, ofDuty(pair))),
    ...pairs<Target>('target').flatMap((pair) => facts(pair, ofTarget(pair))),
    ...pairs<AwardForm>('award_form').flatMap((pair) => facts(pair, ofAward(pair))),
    ...(['campaign', 'area', 'criterion', 'award_form'] as const).flatMap((noun) =>
      pairs<object>(noun).flatMap((pair) => facts(pair, ofWords(pair, years))),
    ),
  ];
}

/** In the order in which they were read. */
function pairsOf<Document>(
  before: readonly DefinitionRow[],
  after: readonly DefinitionRow[],
): Pair<Document>[] {
  return after.map((row, index) => ({
    id: row.key,
    was: before[index]?.document as Document,
    now: row.document as Document,
  }));
}

const none = 'không nêu';

function facts({ id }: { readonly id: string }, said: readonly Says[]): CopiedFact[] {
  return said
    .filter(([, , was, now]) => was !== null || now !== null)
    .map(([kind, what, was, now, why]) => ({ kind, id, what, was: was ?? none, now: now ?? none, why }));
}

function ofPlan({ title, number, issued, bases }: Plan): Says[] {
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

const exact = 'Tên, chủ đề, phương châm lấy nguyên văn từ kế hoạch cũ.';
const moved = 'Đã chuyển theo số năm; ngày, tháng giữ nguyên.';

function ofCampaign({ was, now }: Pair<Campaign>): Says[] {
  const tree = was.treeAsOf === null ? null : `theo ngày ${was.treeAsOf}`;
  return [
    ['NAME', 'Tên phong trào', was.title, now.title, exact],
    ['THEME', 'Chủ đề', was.theme, now.theme, exact],
    ['THEME', 'Phương châm', was.motto, now.motto, exact],
    ['DATES', 'Thời gian thi đua', was.period, now.period, moved],
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
      ({ name }): Says => ['REVIEW', name, name, name, 'Sơ kết, tổng kết do kế hoạch từng năm quy định.'],
    ),
  ];
}

function ofWorkPlans({ work_plan, workItems }: CampaignRows): Says[] {
  return work_plan.map(({ document }): Says => {
    const { title } = document as unknown as WorkPlan;
    const why = 'Kế hoạch công tác không được sao chép; báo cáo định kỳ của nó đã chuyển vào phong trào.';
    return ['WORK_PLAN', 'Kế hoạch công tác', `${title} (${workItems} phần việc)`, null, why];
  });
}

function ofPhase({ was, now }: Pair<Phase>): Says[] {
  return [
    ['THEME', `Phương châm ${was.name}`, was.slogan, now.slogan, exact],
    ['DATES', `Thời gian ${was.name}`, was.period, now.period, moved],
  ];
}

const deadline = ({ words, lastDay }: Deadline) => (lastDay === null ? words : `${words} (${lastDay})`);

const ofDuty = ({ was, now }: Pair<ReportDuty>): Says[] => [
  [
    'DEADLINE',
    was.name,
    deadline(was.due),
    deadline(now.due),
    was.due.lateFrom === null ? 'Kế hoạch cũ không nêu ngày.' : moved,
  ],
];

const ofTarget = ({ was, now }: Pair<Target>): Says[] => [
  ['TARGET', `Chỉ tiêu ${was.code}`, was.says, now.says, 'Mức chỉ tiêu lấy từ kế hoạch cũ.'],
];

function ofAward({ was, now }: Pair<AwardForm>): Says[] {
  const quota = {
    TO_BE_REQUESTED: 'xin chủ trương',
    SET_BY_AUTHORITY: 'cấp có thẩm quyền quyết định',
    PER_GUIDANCE: 'theo hướng dẫn',
  }[was.quota.rule];
  const dossier = was.dossier === null ? null : was.dossier.items.map(({ name }) => name).join('; ');
  const steps = was.steps.map(({ says, due }, index): Says => {
    const next = now.steps[index]?.due ?? null;
    return ['DEADLINE', `${was.name}: ${says}`, due && deadline(due), next && deadline(next), moved];
  });
  return [
    ['AWARD', `Số lượng ${was.name}`, quota, quota, 'Số lượng khen thưởng được xin hoặc giao cho từng năm.'],
    ['AWARD', `Hồ sơ ${was.name}`, dossier, dossier, 'Mẫu hồ sơ có thể đã thay đổi.'],
    ...steps,
  ];
}

function yearsOf(campaign: Pair<Campaign> | undefined): number[] {
  if (campaign === undefined) return [];
  const { year, endsOn } = campaign.was;
  const last = endsOn === null ? year : Number(endsOn.slice(0, 4));
  return Array.from({ length: last - year + 1 }, (_, index) => year + index);
}

const ofWords = ({ was, now }: Pair<object>, years: readonly number[]): Says[] =>
  unchangedWords(was, now, years).map((words) => [
    'YEAR_IN_WORDS',
    'Câu chữ',
    words,
    words,
    'Câu này nêu năm cũ.',
  ]);
