import { momentText } from '../../../text/moment-text.ts';
import { addDays } from '../../period/calendar.ts';
import { dayText, spanText } from '../../period/period.words.ts';
import { changed, type Rule, when } from './rule.ts';

export const outsideCampaign: Rule = (facts) => {
  const { after, campaign } = facts;
  const outside = changed(facts, ['startsOn', 'endsOn']).filter(
    (field) =>
      after[field] < campaign.startsOn || (campaign.endsOn !== null && after[field] > campaign.endsOn),
  );
  const runs =
    campaign.endsOn === null
      ? `từ ${dayText(campaign.startsOn)}`
      : spanText({ ...campaign, endsOn: campaign.endsOn });
  const message = `Phong trào diễn ra ${runs}; kỳ báo cáo phải nằm trong khoảng đó.`;
  return when(outside.length > 0, 'OUTSIDE_CAMPAIGN', { message, fields: outside });
};

export const belowReported: Rule = ({ before, after, reports, firstReportAt, lastReportAt }) => {
  if (before === null || firstReportAt === null || lastReportAt === null) return [];
  const cut = after.startsOn > before.startsOn || after.endsOn < before.endsOn;
  return [
    ...when(cut, 'BELOW_REPORTED', {
      message: `Đã có ${reports} báo cáo cho ${spanText(before)}; không thể rút ngắn khoảng thời gian này.`,
      fields: ['startsOn', 'endsOn'],
    }),
    ...when(after.opensAt > firstReportAt, 'BELOW_REPORTED', {
      message: `Báo cáo đầu tiên đã nộp lúc ${momentText(firstReportAt)}; kỳ không thể mở sau đó.`,
      fields: ['opensAt'],
    }),
    ...when(after.closesAt <= lastReportAt, 'BELOW_REPORTED', {
      message: `Báo cáo gần nhất đã nộp lúc ${momentText(lastReportAt)}; kỳ không thể đóng trước đó.`,
      fields: ['closesAt'],
    }),
  ];
};

export const gap: Rule = (facts) => {
  const { after, counts, others } = facts;
  if (!counts) return [];
  const [starts, ends] = [changed(facts, ['startsOn']).length > 0, changed(facts, ['endsOn']).length > 0];
  const previous = others.findLast(({ startsOn }) => startsOn < after.startsOn);
  const next = others.find(({ startsOn }) => startsOn > after.startsOn);
  const missing = (from: string, to: string, other: string, field: string) =>
    when(from <= to, 'GAP', {
      message: `${spanText({ startsOn: from, endsOn: to })} không thuộc kỳ nào, giữa kỳ này và “${other}”.`,
      fields: [field],
    });
  return [
    ...(starts && previous
      ? missing(addDays(previous.endsOn, 1), addDays(after.startsOn, -1), previous.name, 'startsOn')
      : []),
    ...(ends && next
      ? missing(addDays(after.endsOn, 1), addDays(next.startsOn, -1), next.name, 'endsOn')
      : []),
  ];
};

export const overlap: Rule = (facts) => {
  const { after, counts, others } = facts;
  const fields = changed(facts, ['startsOn', 'endsOn']);
  if (!counts || fields.length === 0) return [];
  return others
    .filter(({ startsOn, endsOn }) => startsOn <= after.endsOn && endsOn >= after.startsOn)
    .map((other) => ({
      code: 'OVERLAP' as const,
      message: `Trùng ngày với “${other.name}” (${spanText(other)}): số liệu các ngày đó được tính hai lần.`,
      fields,
    }));
};

export const reportedForOtherDays: Rule = ({ before, after, reports }) => {
  if (before === null || reports === 0) return [];
  const more = after.startsOn < before.startsOn || after.endsOn > before.endsOn;
  const message = `Đã có ${reports} báo cáo lập cho ${spanText(before)}; hãy yêu cầu các đơn vị đó bổ sung.`;
  return when(more, 'REPORTED_FOR_OTHER_DAYS', { message, fields: ['startsOn', 'endsOn'] });
};
