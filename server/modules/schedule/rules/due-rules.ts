import { momentText } from '../../../text/moment-text.ts';
import { dayText } from '../../period/period.words.ts';
import { changed, type Rule, when } from './rule.ts';

const dues = ['dueAt', 'dueAtCommune', 'dueAtDistrict', 'dueAtProvince'] as const;
const levelWords = {
  dueAt: 'cơ sở',
  dueAtCommune: 'cấp xã',
  dueAtDistrict: 'cấp huyện',
  dueAtProvince: 'cấp tỉnh',
} as const;

export const notOrdered: Rule = ({ after }) => {
  const [first = after.dueAt, , , last = first] = dues.map((due) => after[due]).toSorted();
  return [
    ...when(after.startsOn > after.endsOn, 'NOT_ORDERED', {
      message: `Ngày đầu ${dayText(after.startsOn)} sau ngày cuối ${dayText(after.endsOn)}.`,
      fields: ['startsOn', 'endsOn'],
    }),
    ...when(after.opensAt >= first, 'NOT_ORDERED', {
      message: `Kỳ phải mở trước hạn nộp sớm nhất (${momentText(first)}).`,
      fields: ['opensAt'],
    }),
    ...when(after.closesAt < last, 'NOT_ORDERED', {
      message: `Kỳ không thể đóng trước hạn nộp muộn nhất (${momentText(last)}).`,
      fields: ['closesAt'],
    }),
  ];
};

export const levelsOutOfOrder: Rule = (facts) =>
  dues.slice(1).flatMap((above, index) => {
    const below = dues[index] ?? 'dueAt';
    const message = `Hạn của ${levelWords[below]} sau hạn của ${levelWords[above]}, nên ${levelWords[above]} phải tổng hợp khi chưa đủ báo cáo.`;
    const touched = changed(facts, [below, above]).length > 0;
    return when(touched && facts.after[below] > facts.after[above], 'LEVELS_OUT_OF_ORDER', {
      message,
      fields: [below, above],
    });
  });

export const dueAfterReview: Rule = (facts) => {
  const fields = changed(facts, dues);
  const missed = facts.reviews.find(({ lateFrom }) => fields.some((field) => facts.after[field] > lateFrom));
  return missed === undefined
    ? []
    : [
        {
          code: 'DUE_AFTER_REVIEW',
          message: `Hạn nộp sau “${missed.title}” (trước ${momentText(missed.lateFrom)}).`,
          fields,
        },
      ];
};

export const duePassed: Rule = (facts) => {
  const fields = changed(facts, dues).filter((field) => facts.after[field] <= facts.now);
  const message = 'Hạn nộp đã qua: đơn vị chưa nộp bị coi là nộp muộn ngay.';
  return when(fields.length > 0, 'DUE_PASSED', { message, fields });
};

export const differsFromPlan: Rule = (facts) => {
  const planned = facts.planDue?.lateFrom ?? null;
  const fields = changed(facts, dues).filter((field) => facts.after[field] !== planned);
  const message = `Kế hoạch ghi thời hạn “${facts.planDue?.words}”.`;
  return when(planned !== null && fields.length > 0, 'DIFFERS_FROM_PLAN', { message, fields });
};

export const latenessStands: Rule = (facts) => {
  const fields = changed(facts, dues);
  const message = `${facts.reports} báo cáo đã nộp giữ nguyên trạng thái đúng hạn hoặc muộn của chúng.`;
  return when(facts.reports > 0 && fields.length > 0, 'LATENESS_STANDS', { message, fields });
};
