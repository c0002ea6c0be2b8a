import { type Deadline, lastDayInTime } from '@thi-dua/plugin-api';
import { items, numbersBy, people, texts, workPlan } from './dong-thap.setup.ts';

describe('the work plan', () => {
  test('schedules the campaign of the whole people with 27 items', () => {
    expect(workPlan.schedules).toBe(people);
    expect(items.map(({ number }) => number)).toEqual(Array.from({ length: 27 }, (_, i) => i + 1));
    expect(workPlan.focuses).toHaveLength(5);
  });

  test('gives 17 items to Công an tỉnh, 2 to the Front, and one each to eight others', () => {
    const byLead = numbersBy(({ lead }) => lead.id);
    expect(byLead.get('provincial-police')).toEqual([
      1, 2, 4, 7, 8, 9, 10, 12, 13, 14, 15, 16, 18, 19, 20, 21, 22,
    ]);
    expect(byLead.get('fatherland-front')).toEqual([11, 17]);
    expect([...byLead.values()].filter(({ length }) => length === 1).flat()).toEqual([
      3, 5, 6, 23, 24, 25, 26, 27,
    ]);
  });

  test('dates 16 items by a month and one by a quarter; 5 wait for the ministry, 5 never end', () => {
    expect(Object.fromEntries(numbersBy(({ due }) => due.kind))).toEqual({
      IN_MONTH: [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17],
      IN_QUARTER: [7],
      ON_DIRECTIVE: [18, 19, 20, 21, 22],
      CONTINUOUS: [23, 24, 25, 26, 27],
    });
  });

  test('has the 6-month report in before 10 May: 9 May is the last day', () => {
    const lastDays = workPlan.reports.map(({ due }) => lastDayInTime(due));
    expect(lastDays).toEqual(['2026-05-09', '2026-11-09', undefined]);
    for (const { via } of workPlan.reports) expect(via?.desk).toMatch(/^Phòng Tham mưu, Đội Theo dõi/);
  });

  test('reviews awards in November on results that come in December, and says so', () => {
    const [review, ...inputs] = items.slice(11, 15);
    expect(lastDayInTime(review?.due as Deadline)).toBe('2026-11-30');
    expect(inputs.map(({ due }) => lastDayInTime(due))).toEqual(['2026-12-31', '2026-12-31', '2026-12-31']);
    expect(texts(review?.notes)).toMatch(/^CONTRADICTION/);
  });

  test('keeps the slips of the table and of the bases as they stand, each with a note', () => {
    const noteOf = (number: number) => texts(items[number - 1]?.notes);
    expect(noteOf(3)).toMatch(/ODDITY “Sở Nông nghiệp và Phát triển Nông thôn tỉnh”/);
    expect(noteOf(16)).toMatch(/ODDITY .*“kết quả hiện Chương trình”/);
    expect(noteOf(21)).toMatch(/ODDITY .*“triển Chỉ thị”/);
    const resolutionPlan = workPlan.plan.bases.find(({ title }) => title === 'Kế hoạch 167/KH-UBND');
    expect(resolutionPlan?.issuedOn).toBe('2023-08-23');
    expect(texts(resolutionPlan?.notes)).toMatch(/CONTRADICTION/);
  });
});
