import { unitKinds } from '@thi-dua/plugin-api';
import type { RankingDifference } from '@thi-dua/schema';
import { kindsText } from '../../../definitions/unit-kind.words.ts';
import { cutText } from '../../../text/cut-text.ts';
import type { RankingContent } from '../content/content.ts';
import type { Difference } from './differences.ts';

const names: Readonly<Record<string, string>> = {
  attainment: 'tỷ lệ hoàn thành',
  behindBy: 'tiêu chí xếp sau',
  bloc: 'khối, cụm',
  contributions: 'điểm thành phần',
  due: 'số phải tính',
  extensions: 'gia hạn',
  figures: 'số liệu',
  firstReportedAt: 'thời điểm báo cáo đầu tiên',
  formula: 'cách tính',
  incidents: 'số vụ việc',
  late: 'nộp muộn',
  met: 'số chỉ tiêu đạt',
  months: 'kết quả từng kỳ',
  notApplicable: 'số không phát sinh',
  part: 'tử số hoặc số lượng',
  period: 'kỳ',
  place: 'hạng',
  plugin: 'phần mở rộng',
  points: 'điểm',
  reported: 'số đã báo cáo',
  reports: 'tình hình báo cáo',
  rulesVersion: 'phiên bản quy tắc',
  state: 'kết quả',
  verdicts: 'kết quả chỉ tiêu',
  verified: 'số đã thẩm tra',
  whole: 'mẫu số',
};

const longest = 2_000;

/** A difference as it is shown: with the unit it is about, and in a sentence. */
export function shownDifferences(
  differences: readonly Difference[],
  contents: readonly RankingContent[],
): RankingDifference[] {
  const units = new Map(contents.flatMap(({ units }) => units.map(({ unitId, name }) => [unitId, name])));
  const indicators = new Map(
    contents.flatMap(({ formula }) => formula.indicators.map(({ id, name }) => [id, name])),
  );
  const wordOf = (part: string) => {
    const [first = '', ...rest] = part.split(' ');
    const indicator = indicators.get(first);
    if (indicator === undefined) return names[part] ?? part;
    return `${indicator} (${rest.map(giverOf).join(', ')})`;
  };
  return differences.map(({ path, published, now }) => {
    const unitId = path.find((part) => units.has(part)) ?? null;
    const inner = path
      .filter((part) => part !== 'units' && part !== 'results' && part !== unitId)
      .map(wordOf);
    const place = [...(unitId === null ? [] : [`“${units.get(unitId)}”`]), ...inner].join(' › ');
    return {
      path,
      unitId,
      published: cut(published),
      now: cut(now),
      words: `${place}: ${cut(published) ?? 'không có'} → ${cut(now) ?? 'không có'}`,
    };
  });
}

/** Who gave a figure, or what it says. */
function giverOf(word: string): string {
  if (word === 'own') return 'tự báo cáo';
  const kind = unitKinds.find((each) => each === word);
  return kind === undefined ? word : kindsText([kind]);
}

/** A whole unit that is gone is told, not shown in full. */
const cut = (json: string | null) =>
  json === null || json.length <= longest ? json : `${cutText(json, longest)}…`;
