import { type Deadline, lastDayInTime, lateFrom, startOf } from '@thi-dua/plugin-api';
import { bound, criterionOf, find, force, merit, targetsOf, texts } from './dong-thap.setup.ts';

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
