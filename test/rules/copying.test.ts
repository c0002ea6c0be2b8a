import { shiftDay, shiftFact, shiftWords } from '../../server/modules/campaign-copy/shift-days.ts';
import { unchangedWords } from '../../server/modules/campaign-copy/unchanged.words.ts';

const shift = { years: 1, keys: new Map([['dong-thap/force-2026', 'office-82/force-2027']]) };

describe('what a copy into another year says', () => {
  test('the same day; the 29th of February is the 28th where there is none', () => {
    expect(shiftDay('2026-08-19', 1)).toBe('2027-08-19');
    expect(shiftDay('2028-02-29', 1)).toBe('2029-02-28');
    expect(shiftDay('2028-02-29', 4)).toBe('2032-02-29');
  });

  test('years in words of a deadline move, numbers of documents and days do not', () => {
    expect(shiftWords('chậm nhất ngày 15/8/2026', 1)).toBe('chậm nhất ngày 15/8/2027');
    expect(shiftWords('từ tháng 12/2026 đến tháng 01/2027', 2)).toBe('từ tháng 12/2028 đến tháng 01/2029');
    expect(shiftWords('trước ngày 10/5', 1)).toBe('trước ngày 10/5');
    expect(shiftWords('theo Công văn 12026', 1)).toBe('theo Công văn 12026');
  });

  test('the end of February is its end in every year', () => {
    const february = {
      kind: 'IN_MONTH',
      words: 'tháng 02/2027',
      lastDay: '2027-02-28',
      lateFrom: '2027-03-01T00:00:00+07:00',
    };
    expect(shiftFact({ due: february }, shift)).toEqual({
      due: {
        kind: 'IN_MONTH',
        words: 'tháng 02/2028',
        lastDay: '2028-02-29',
        lateFrom: '2028-03-01T00:00:00+07:00',
      },
    });
  });

  test('a time of day stays; what has no moment stays as it is', () => {
    const at = {
      kind: 'AT_TIME',
      words: '17 giờ ngày 12/8/2026',
      lastDay: '2026-08-12',
      lateFrom: '2026-08-12T17:00:00+07:00',
    };
    expect(shiftFact(at, shift)).toMatchObject({
      lastDay: '2027-08-12',
      lateFrom: '2027-08-12T17:00:00+07:00',
    });
    const open = { kind: 'AS_REGULATED', words: 'theo quy định năm 2026', lastDay: null, lateFrom: null };
    expect(shiftFact(open, shift)).toEqual(open);
  });

  test('ids lead into the copy; ids of others, sources and notes stay', () => {
    const target = {
      id: 'dong-thap/force-2026/A1',
      indicatorId: 'dong-thap/force-2026x',
      source: { document: 'Kế hoạch 2026', section: 'dong-thap/force-2026' },
      notes: [{ text: 'dong-thap/force-2026' }],
      parts: [{ targetId: 'dong-thap/force-2026/A2' }],
    };
    expect(shiftFact(target, shift)).toEqual({
      ...target,
      id: 'office-82/force-2027/A1',
      parts: [{ targetId: 'office-82/force-2027/A2' }],
    });
  });

  test('sentences that still name the earlier year are found', () => {
    const was = { says: 'Đạt danh hiệu năm 2026', period: 'Năm 2026', parts: [{ says: 'không nêu' }] };
    const now = { ...was, period: 'Năm 2027' };
    expect(unchangedWords(was, now, [2026])).toEqual(['Đạt danh hiệu năm 2026']);
  });
});
