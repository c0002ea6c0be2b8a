import {
  type Condition,
  type Deadline,
  lastDayInTime,
  lateFrom,
  type Note,
  startOf,
  type Target,
  type WorkItem,
} from '@thi-dua/plugin-api';
import defaultExport, { dongThap } from '../src/index.ts';

const [force, people] = dongThap.campaigns;
const [workPlan] = dongThap.workPlans;
const items = workPlan?.items ?? [];
if (!force || !people || !workPlan) throw new Error('Đồng Tháp has two campaigns and a work plan');

const targetsOf = ({ areas }: { areas: readonly { targets: readonly Target[] }[] }) =>
  areas.flatMap(({ targets }) => targets);

const targets = new Map(
  [...targetsOf(force), ...targetsOf(people)].map((target): [string, Target] => [target.code, target]),
);

function find(code: string): Target {
  const target = targets.get(code);
  if (!target) throw new Error(`no target ${code}`);
  return target;
}

const texts = (notes: readonly Note[] = []) => notes.map(({ kind, text }) => `${kind} ${text}`).join('\n');

/** Comparator and number of a plain target, or of the share it asks for. */
function bound(condition: Condition) {
  if (condition.is === 'MEASURED') return [condition.comparator, condition.threshold];
  if (condition.is === 'SHARE_OF_UNITS') return [condition.bound.comparator, condition.bound.threshold];
  return [condition.is, undefined];
}

const isNumeric = ({ requires }: Target) => bound(requires)[1] !== undefined;

const merit = (campaign: typeof force) => {
  const form = campaign.awards.find(({ id }) => id === 'merit-certificate');
  if (!form) throw new Error('no merit certificate');
  return form;
};

const criterionOf = (campaign: typeof force, code: string) =>
  merit(campaign).criteria.find((criterion) => criterion.code === code);

const numbersBy = <Key>(keyOf: (item: WorkItem) => Key) => {
  const groups = new Map<Key, number[]>();
  for (const item of items) {
    groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item.number]);
  }
  return groups;
};

/** Every value of the plugin that has the property, once. */
function holders<Name extends string>(name: Name): readonly Record<Name, unknown>[] {
  const seen = new Set<object>();
  const found: Record<Name, unknown>[] = [];
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (Object.hasOwn(value, name)) found.push(value as Record<Name, unknown>);
    for (const part of Object.values(value)) walk(part);
  };
  walk(dongThap);
  return found;
}

describe('the plugin of Đồng Tháp', () => {
  test('is one frozen value of province 82, and the default export of its package', () => {
    expect(defaultExport).toBe(dongThap);
    expect(dongThap).toMatchObject({ id: 'dong-thap', province: '82', name: 'Đồng Tháp' });
    expect(Object.isFrozen(dongThap.campaigns)).toBe(true);
    expect(dongThap.campaigns.map(({ id }) => id)).toEqual(['grassroots-force-2026', 'whole-people-2026']);
    expect(dongThap.workPlans.map(({ id }) => id)).toEqual(['work-plan-2026']);
  });

  test('calls the units at the base khóm, khu phố and ấp', () => {
    for (const { baseUnitWords } of dongThap.campaigns) {
      expect(baseUnitWords).toEqual(['khóm', 'khu phố', 'ấp']);
    }
  });

  test('cites a section for every fact, and quotes no empty words', () => {
    for (const { at } of holders('at')) expect(at).toMatch(/^(I|II|III|IV|Mở đầu|Bảng phân công)\b/u);
    for (const { words } of holders('words')) expect(words).toMatch(/\S/);
  });

  test('writes Vietnamese in NFC, as everywhere', () => {
    const text = JSON.stringify(dongThap);
    expect(text).toBe(text.normalize('NFC'));
  });

  test('prefixes its own indicators with its id', () => {
    const own = holders('measure').map((indicator) => ('id' in indicator ? String(indicator.id) : ''));
    expect(own.filter((id) => id.includes('/')).sort()).toEqual([
      'dong-thap/illegal-street-races',
      'dong-thap/initiatives-announced-by-province',
      'dong-thap/members-breaking-law',
    ]);
  });
});

describe('the campaign of the grassroots force', () => {
  test('has seven areas with twelve atomic targets', () => {
    expect(force.areas.map(({ code }) => code)).toEqual(['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7']);
    expect(targetsOf(force).map(({ code }) => code)).toEqual(
      'A1.1 A1.2 A2.1 A3.1 A4.1 A4.2 A4.3 A5.1 A6.1 A6.2 A6.3 A7.1'.split(' '),
    );
  });

  test('says that its award criteria speak of six areas where there are seven', () => {
    const note = /CONTRADICTION .*bảy nội dung.*“06 nội dung thi đua”/;
    expect(texts(force.notes)).toMatch(note);
    for (const code of ['C6', 'I6']) expect(texts(criterionOf(force, code)?.notes)).toMatch(note);
  });

  test('takes a bare 80 % as a number to reach, and says that it stands bare', () => {
    expect(bound(find('A1.1').requires)).toEqual(['REACH', 80]);
    expect(texts(find('A1.1').notes)).toMatch(/AMBIGUOUS “80%”/);
  });

  test('asks for more than 90 % of the resident information: 90.0 % does not pass', () => {
    expect(bound(find('A4.2').requires)).toEqual(['MORE_THAN', 90]);
    expect(find('A4.2').words).toBe('trên 90%');
  });

  test('is satisfied with a model that is built, replicated or maintained', () => {
    expect(bound(find('A2.1').requires)).toEqual(['AT_LEAST', 1]);
    expect(find('A2.1').words).toContain('xây dựng, nhân rộng hoặc duy trì');
  });

  test('forbids illegal street races, an indicator that compares with no other province’s', () => {
    const { requires } = find('A6.2');
    expect(bound(requires)).toEqual(['NONE', undefined]);
    expect(requires).toHaveProperty('indicator.id', 'dong-thap/illegal-street-races');
    expect(requires).not.toHaveProperty('indicator.comparesWith');
  });

  test('names two of the three grades of accidents, and says which one is missing', () => {
    expect(texts(find('A6.3').notes)).toMatch(/AMBIGUOUS .*“rất nghiêm trọng”/);
  });

  test('asks every team, every month, for a good deed or a commended member', () => {
    const { requires, judged, every } = find('A7.1');
    expect(judged).toEqual({ each: ['SECURITY_TEAM'] });
    expect(every).toBe('MONTH');
    expect(requires).toMatchObject({
      is: 'ANY_OF',
      conditions: [
        { indicator: { id: 'good-deeds' }, comparator: 'AT_LEAST', threshold: 1 },
        { indicator: { id: 'member-commended' }, comparator: 'YES' },
      ],
    });
  });

  test('judges the other targets at teams and at communes and wards, never at townships', () => {
    for (const { code, judged } of targetsOf(force)) {
      if (code !== 'A7.1') expect(judged).toEqual({ each: ['SECURITY_TEAM', 'COMMUNE', 'WARD'] });
    }
  });

  test('runs from its issue, known by the seal of 26 March, through 19 August 2026', () => {
    expect(startOf(force.runs, force.plan)).toEqual({ earliest: '2026-03-26', latest: '2026-03-26' });
    expect(force.runs.through).toBe('2026-08-19');
    expect(force.plan).not.toHaveProperty('number');
  });

  test('has its report late from midnight after 15 August, four days before the campaign ends', () => {
    const report = force.reports.find(({ id }) => id === 'final');
    expect(lateFrom(report?.due as Deadline)).toBe('2026-08-16T00:00:00+07:00');
    expect(lastDayInTime(report?.due as Deadline)).toBe('2026-08-15');
    expect(texts(report?.notes)).toMatch(/CONTRADICTION .*bốn ngày/);
    expect(report?.via).toMatchObject({ body: { name: 'Công an tỉnh' }, desk: 'Phòng Công tác chính trị' });
  });

  test('has three award forms; the number of the Bằng khen is to be requested', () => {
    expect(force.awards.map(({ name }) => name)).toEqual([
      'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
      'Giấy khen của Công an tỉnh',
      'Giấy khen của Ủy ban nhân dân các xã, phường',
    ]);
    expect(force.awards.map(({ quota }) => quota.rule)).toEqual([
      'TO_BE_REQUESTED',
      'SET_BY_AUTHORITY',
      'SET_BY_AUTHORITY',
    ]);
  });

  test('states six criteria for collectives and six for individuals, for the Bằng khen alone', () => {
    const codes = merit(force).criteria.map(({ code }) => code);
    expect(codes).toEqual('C1 C2 C3 C4 C5 C6 I1 I2 I3 I4 I5 I6'.split(' '));
    expect(force.awards.slice(1).flatMap(({ criteria }) => criteria)).toEqual([]);
  });

  test('counts broken law, not discipline, against a team, and complaints', () => {
    expect(criterionOf(force, 'C5')?.proof).toMatchObject({
      by: 'COMPUTED',
      condition: {
        is: 'ALL_OF',
        conditions: [
          { indicator: { id: 'dong-thap/members-breaking-law' }, comparator: 'NONE' },
          { indicator: { id: 'complaints' }, comparator: 'NONE' },
        ],
      },
    });
  });

  test('wants a dossier of four items, with form 08 and a list in two media', () => {
    const { dossier } = merit(force);
    expect(dossier?.items).toHaveLength(4);
    expect(dossier).not.toHaveProperty('sets');
    expect(dossier?.items[2]?.form).toMatch(/^Mẫu số 08/);
    expect(dossier?.items[3]?.media).toEqual(['ELECTRONIC_FILE', 'WORD_FILE']);
    expect(texts(dossier?.notes)).toMatch(/ODDITY .*tiệp tin/);
  });

  test('expects the decision within August 2026, after Sở Nội vụ has appraised', () => {
    const last = merit(force).steps.at(-1);
    expect(last?.to.body.id).toBe('provincial-chairman');
    expect(lastDayInTime(last?.due as Deadline)).toBe('2026-08-31');
    expect(merit(force).appraisedBy?.name).toBe('Sở Nội vụ');
  });

  test('gives five bodies their duties', () => {
    expect(force.duties.map(({ at }) => at)).toEqual(['IV.1', 'IV.2', 'IV.3', 'IV.4', 'IV.5']);
  });
});

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

describe('both campaigns', () => {
  test('name as subject of an award everybody they have a criterion for', () => {
    for (const form of dongThap.campaigns.flatMap(({ awards }) => awards)) {
      for (const criterion of form.criteria) {
        expect(form.subjects).toEqual(expect.arrayContaining([...criterion.for]));
      }
    }
  });
});

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
