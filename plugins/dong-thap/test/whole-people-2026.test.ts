import { bound, criterionOf, find, isNumeric, merit, people, targetsOf, texts } from './dong-thap.setup.ts';

describe('the campaign of the whole people', () => {
  test('has six contents without figures, then twelve targets, eight of them numeric', () => {
    const contents = people.areas.filter(({ code }) => code.startsWith('II.3-'));
    expect(contents).toHaveLength(6);
    expect(targetsOf({ areas: contents })).toEqual([]);
    expect(targetsOf(people).map(({ code }) => code)).toEqual(
      'B0.1 B0.2 B1.1 B1.2 B2.1 B3.1 B3.2 B4.1 B4.2 B4.3 B5.1 B6.1'.split(' '),
    );
    expect(targetsOf(people).filter(isNumeric)).toHaveLength(8);
  });

  test('wants more than 90 % of the units both registered and recognised', () => {
    expect(find('B2.1').requires).toMatchObject({
      is: 'SHARE_OF_UNITS',
      of: ['HAMLET', 'COMMUNE', 'WARD', 'AGENCY', 'ENTERPRISE', 'SCHOOL'],
      where: {
        is: 'ALL_OF',
        conditions: [{ indicator: { id: 'registered-safe' } }, { comparator: 'RECOGNISED' }],
      },
      bound: { comparator: 'MORE_THAN', threshold: 90 },
    });
  });

  test('wants more than 80 % graded Trung bình or better, and of them or of all 60 % Xuất sắc', () => {
    expect(bound(find('B3.1').requires)).toEqual(['MORE_THAN', 80]);
    expect(find('B3.1').requires).toHaveProperty('where.grade', 'Trung bình');
    expect(bound(find('B3.2').requires)).toEqual(['AT_LEAST', 60]);
    expect(find('B3.2').requires).toHaveProperty('where.grade', 'Xuất sắc');
    expect(texts(find('B3.2').notes)).toMatch(/AMBIGUOUS “Trong đó”/);
  });

  test('judges its ten exemplary units once, for the province', () => {
    expect(find('B5.1').judged).toEqual({ each: 'WHOLE_PROVINCE' });
    expect(bound(find('B5.1').requires)).toEqual(['REACH', 10]);
    expect(texts(find('B5.1').notes)).toMatch(/AMBIGUOUS .*10 đơn vị/);
  });

  test('gives no dates: it takes the year, and says where the dates are', () => {
    expect(people.runs).toEqual({ start: { with: 'YEAR', year: 2026 }, through: '2026-12-31' });
    expect(texts(people.notes)).toMatch(/MISSING Không có ngày bắt đầu/);
    expect(texts(people.notes)).toMatch(/CONTRADICTION .*“trong năm 2025”/);
    expect(people).not.toHaveProperty('theme');
  });

  test('has three award forms with one list of criteria, its Bằng khen given by the committee', () => {
    expect(people.awards.map(({ name }) => name)).toEqual([
      'Bằng khen của Ủy ban nhân dân tỉnh',
      'Giấy khen của Giám đốc Công an tỉnh',
      'Giấy khen của Chủ tịch Ủy ban nhân dân xã, phường',
    ]);
    expect(merit(people).quota.rule).toBe('TO_BE_REQUESTED');
    expect(texts(merit(people).notes)).toMatch(/CONTRADICTION .*Chủ tịch Ủy ban nhân dân tỉnh/);
    expect(new Set(people.awards.map(({ criteria }) => JSON.stringify(criteria))).size).toBe(1);
  });

  test('keeps the plan’s bullets: 7, 4, 3 and 4 for collectives, 5, 2, 2 and 2 for individuals', () => {
    const bullets = new Set(merit(people).criteria.map(({ code }) => code.replace(/[ab]$/, '')));
    expect([...bullets].join(' ')).toBe(
      'A1 A2 A3 A4 A5 A6 A7 B1 B2 B3 B4 C1 C2 C3 D1 D2 D3 D4 IA1 IA2 IA3 IA4 IA5 IB1 IB2 IC1 IC2 ID1 ID2',
    );
  });

  test('asks a commune for 90 % of its units, for itself and for the grade Xuất sắc', () => {
    expect(criterionOf(people, 'A5')?.proof).toMatchObject({
      by: 'COMPUTED',
      condition: {
        is: 'ALL_OF',
        conditions: [
          { is: 'SHARE_OF_UNITS', bound: { comparator: 'MORE_THAN', threshold: 90 } },
          { comparator: 'RECOGNISED' },
          { comparator: 'GRADE_AT_LEAST', grade: 'Xuất sắc' },
        ],
      },
    });
    expect(criterionOf(people, 'A7')?.proof).toMatchObject({
      condition: { of: ['SECURITY_TEAM'], bound: { comparator: 'REACH', threshold: 100 } },
    });
  });

  test('wants a dossier of five items in three sets, the report confirmed, earlier titles if any', () => {
    const { dossier } = merit(people);
    expect(dossier?.sets).toBe(3);
    expect(dossier?.items).toHaveLength(5);
    expect(dossier?.items.filter(({ confirmed }) => confirmed).map(({ name }) => name)).toEqual([
      'Báo cáo thành tích',
    ]);
    expect(dossier?.items.filter(({ ifAny }) => ifAny)).toEqual([dossier?.items[4]]);
  });
});
