import { type Campaign, lastDayInTime, lateFrom, startOf } from '@thi-dua/plugin-api';
import installed, { tuyenQuang } from '@thi-dua/plugin-tuyen-quang';

const campaign = tuyenQuang.campaigns[0] as Campaign;
const targets = campaign.areas.flatMap((area) => area.targets);
const target = (code: string) => targets.find((each) => each.code === code);
const report = (id: string) => campaign.reports.find((each) => each.id === id);

/** The codes of the targets whose condition mentions the comparator, sorted as the plan has them. */
const comparedBy = (comparator: string) =>
  targets
    .filter(({ requires }) => JSON.stringify(requires).includes(`"${comparator}"`))
    .map(({ code }) => code);

/** What a target measures, in the order the plan names it. */
const indicatorsOf = (code: string) =>
  [...JSON.stringify(target(code)?.requires).matchAll(/"noun":"indicator","id":"([^"]+)"/g)].map(
    ([, id]) => id,
  );

describe('the plugin', () => {
  test('is what a server gets when it asks for the package', () => {
    expect(installed).toBe(tuyenQuang);
    expect(tuyenQuang).toMatchObject({ id: 'tuyen-quang', province: '08', name: 'Tuyên Quang' });
  });

  test('cannot be changed by whoever holds it', () => {
    expect(Object.isFrozen(tuyenQuang)).toBe(true);
    expect(Object.isFrozen(target('A1.1')?.requires)).toBe(true);
  });

  test('holds one campaign, for the grassroots force', () => {
    expect(tuyenQuang.campaigns.map(({ id, family }) => [id, family])).toEqual([
      ['grassroots-force-2024', 'GRASSROOTS_FORCE'],
    ]);
    expect(tuyenQuang.workPlans).toEqual([]);
  });
});

describe('the plan', () => {
  test('is of December 2024, without a number and without its day', () => {
    expect(campaign.plan.issued).toEqual({ known: 'MONTH', month: '2024-12' });
    expect(campaign.plan).not.toHaveProperty('number');
    expect(campaign.plan.notes.map(({ kind }) => kind)).toEqual(['MISSING', 'MISSING']);
  });

  test('rests on two laws and on the plan of the ministry that it carries out', () => {
    expect(campaign.plan.bases.map(({ issuedOn }) => issuedOn)).toEqual([
      '2022-06-15',
      '2023-11-28',
      '2024-08-13',
    ]);
    expect(campaign.plan.carriesOut.map(({ title }) => title)).toEqual(['Kế hoạch 399/KH-BCA-X03']);
  });
});

describe('the two phases', () => {
  const [first, second] = campaign.phases;

  test('the first begins on the day of issue, which is some day of December 2024', () => {
    expect(first && startOf(first.runs, campaign.plan)).toEqual({
      earliest: '2024-12-01',
      latest: '2024-12-31',
    });
  });

  test('the second begins the day after the first ends, and ends with the campaign', () => {
    expect(campaign.phases).toHaveLength(2);
    expect(first?.runs.through).toBe('2025-02-03');
    expect(second?.runs).toEqual({ start: { with: 'DAY', day: '2025-02-04' }, through: '2025-08-19' });
    expect(campaign.runs.through).toBe('2025-08-19');
  });

  test('each has its own slogan', () => {
    expect(first?.slogan).toMatch(/95 năm Ngày thành lập Đảng Cộng sản Việt Nam/);
    expect(second?.slogan).toMatch(/80 năm Cách mạng tháng Tám thành công/);
  });
});

describe('the targets', () => {
  test('are eleven under “Chỉ tiêu” and one under “Nội dung”, in seven areas', () => {
    expect(campaign.areas.map(({ code }) => code)).toEqual(['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7']);
    expect(targets.map(({ code }) => code)).toEqual([
      'A1.1',
      'A1.2',
      'A2.1',
      'A3.1',
      'A4.1',
      'A4.2',
      'A4.3',
      'A5.1',
      'A6.1',
      'A6.3',
      'A7.0',
      'A7.1',
    ]);
  });

  test('exactly 80 % of tips is enough, for the plan says “từ 80% trở lên”', () => {
    expect(target('A1.1')).toMatchObject({
      words: 'từ 80% trở lên',
      requires: { comparator: 'AT_LEAST', threshold: 80 },
    });
  });

  test('exactly 90 % of resident information is not enough, for the plan says “trên 90%”', () => {
    expect(target('A4.2')).toMatchObject({
      words: 'trên 90%',
      requires: { comparator: 'MORE_THAN', threshold: 90 },
    });
    expect(comparedBy('MORE_THAN')).toEqual(['A4.2']);
  });

  test('a bare 100 % is reached, not exceeded', () => {
    expect(comparedBy('REACH')).toEqual(['A1.2', 'A3.1', 'A6.1', 'A7.0']);
  });

  test('what must not happen must not happen once', () => {
    expect(comparedBy('NONE')).toEqual(['A4.1', 'A4.3', 'A5.1', 'A6.3']);
  });

  test('a model counts only when police of a district or above commended it', () => {
    expect(target('A2.1')?.requires.is).toBe('ALL_OF');
    expect(indicatorsOf('A2.1')).toEqual(['effective-initiatives', 'initiatives-commended']);
  });

  test('illegal racing is not among them, serious accidents are', () => {
    expect(target('A6.2')).toBeUndefined();
    expect(indicatorsOf('A6.3')).toEqual(['serious-traffic-accidents']);
  });

  test('work done is measured by an indicator of the province’s own, and the note says where it stands', () => {
    const own = targets.flatMap(({ code }) => indicatorsOf(code)).filter((id) => id?.includes('/'));
    expect(own).toEqual(['tuyen-quang/assigned-work-done']);
    expect(target('A7.0')?.notes?.[0]).toMatchObject({
      kind: 'AMBIGUOUS',
      text: expect.stringMatching(/“Nội dung”/),
    });
  });

  test('all others are judged at the teams and at xã, phường, thị trấn, for the plan says “địa bàn” and not whose', () => {
    const kinds = ['SECURITY_TEAM', 'COMMUNE', 'WARD', 'TOWNSHIP'];
    expect(targets.filter(({ code }) => code !== 'A7.1').map(({ judged }) => judged.each)).toEqual(
      Array(11).fill(kinds),
    );
  });

  test('each team needs a good deed or a commended member every month; nothing else is judged by the month', () => {
    expect(target('A7.1')).toMatchObject({ requires: { is: 'ANY_OF' }, judged: { each: ['SECURITY_TEAM'] } });
    expect(targets.filter(({ every }) => every === 'MONTH').map(({ code }) => code)).toEqual(['A7.1']);
  });
});

describe('the reports', () => {
  test('the report on the launch is in time through 30 December 2024, for the plan says “trước ngày 31/12/2024”', () => {
    const due = report('deployment')?.due;
    expect(due && lastDayInTime(due)).toBe('2024-12-30');
  });

  test('the report on the first phase is in time through the last day of that phase', () => {
    const interim = report('phase-1-interim');
    expect(interim?.covers?.id).toBe('phase-1');
    expect(interim && lastDayInTime(interim.due)).toBe('2025-02-03');
    expect(interim && lateFrom(interim.due)).toBe('2025-02-04T00:00:00+07:00');
  });

  test('the final report is late from 10 August 2025, the day the plan names, while the campaign still runs', () => {
    const due = report('final')?.due;
    expect(due && lateFrom(due)).toBe('2025-08-10T00:00:00+07:00');
    expect(due && lastDayInTime(due)).toBe('2025-08-09');
  });

  test('the districts report to the province through its police', () => {
    for (const id of ['deployment', 'phase-1-interim', 'final']) {
      expect(report(id)).toMatchObject({
        from: { kinds: ['DISTRICT'] },
        to: [{ name: 'Ủy ban nhân dân tỉnh Tuyên Quang' }],
        via: { body: { name: 'Công an tỉnh Tuyên Quang' } },
      });
    }
  });

  test('the police of the province report after each phase, on no day the plan names', () => {
    const review = report('phase-review');
    expect(review).toMatchObject({ rhythm: 'EACH_PHASE', due: { kind: 'AS_REGULATED' } });
    expect(review?.to.map(({ name }) => name)).toEqual(['Bộ Công an', 'Ủy ban nhân dân tỉnh Tuyên Quang']);
    expect(review && lateFrom(review.due)).toBeUndefined();
  });
});

describe('the campaign', () => {
  test('is judged on the tree of 30 June 2025, which still had districts', () => {
    expect(campaign.treeAsOf).toBe('2025-06-30');
    expect(campaign.baseUnitWords).toEqual(['thôn', 'tổ dân phố']);
  });

  test('is complete without award forms, and says so', () => {
    expect(campaign.awards).toEqual([]);
    expect(campaign.notes.some(({ kind, text }) => kind === 'MISSING' && /khen thưởng/.test(text))).toBe(
      true,
    );
  });
});
