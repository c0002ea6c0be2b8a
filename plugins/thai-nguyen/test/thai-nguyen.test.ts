import { type Campaign, lateFrom, startOf } from '@thi-dua/plugin-api';
import installed, { thaiNguyen } from '@thi-dua/plugin-thai-nguyen';

const campaign = thaiNguyen.campaigns[0] as Campaign;
const award = (id: string) => campaign.awards.find((each) => each.id === id);
const criterion = (code: string) =>
  campaign.awards.flatMap(({ criteria }) => criteria).find((each) => each.code === code);
const report = (id: string) => campaign.reports.find((each) => each.id === id);

describe('the plugin', () => {
  test('is what a server gets when it asks for the package', () => {
    expect(installed).toBe(thaiNguyen);
    expect(thaiNguyen).toMatchObject({ id: 'thai-nguyen', province: '19', name: 'Thái Nguyên' });
    expect(Object.isFrozen(campaign.awards)).toBe(true);
  });

  test('holds one campaign, of one commune and not of the province', () => {
    expect(thaiNguyen.campaigns.map(({ id, family }) => [id, family])).toEqual([
      ['phuong-tien-whole-people-2026', 'WHOLE_PEOPLE'],
    ]);
    expect(campaign.commune).toEqual({ code: '05563', name: 'Xã Phượng Tiến' });
  });
});

describe('the plan', () => {
  test('carries out the plan of the province, which carries out the decision of the Prime Minister', () => {
    expect(campaign.plan.carriesOut.map(({ title, issuedOn }) => [title, issuedOn])).toEqual([
      ['Kế hoạch 181/KH-UBND', '2025-12-25'],
      ['Quyết định 2447/QĐ-TTg', '2025-11-06'],
    ]);
  });

  test('is of 2026, its number and day left blank', () => {
    expect(campaign.plan.issued).toEqual({ known: 'YEAR', year: 2026 });
    expect(campaign.plan).not.toHaveProperty('number');
  });

  test('rests on three documents that it names', () => {
    expect(campaign.plan.bases.map(({ title }) => title)).toEqual([
      'Kết luận 44-KL/TW',
      'Chỉ thị 09-CT/TW',
      'Thông tư 124/2021/TT-BCA',
    ]);
  });
});

describe('the campaign', () => {
  test('begins in January 2026 and has no end', () => {
    expect(startOf(campaign.runs, campaign.plan)).toEqual({ earliest: '2026-01-01', latest: '2026-01-01' });
    expect(campaign.runs).not.toHaveProperty('through');
    expect(campaign.phases).toEqual([]);
  });

  test('is reviewed every year and summed up every five years', () => {
    expect(campaign.reviews.map(({ kind, everyYears }) => [kind, everyYears])).toEqual([
      ['INTERIM', 1],
      ['FINAL', 5],
    ]);
  });

  test('is complete with six areas that hold no target', () => {
    expect(campaign.areas).toHaveLength(6);
    expect(campaign.areas.flatMap(({ targets }) => targets)).toEqual([]);
  });

  test('has a motto and no theme, and calls its base units xóm', () => {
    expect(campaign.motto).toBe('Tự quản, tự phòng, tự bảo vệ, tự hòa giải từ gia đình đến cộng đồng dân cư');
    expect(campaign).not.toHaveProperty('theme');
    expect(campaign.baseUnitWords).toEqual(['xóm']);
  });

  test('keeps the slips of the pen as notes', () => {
    const slips = JSON.stringify(campaign);
    expect(slips).toMatch(/“khôi”/);
    expect(slips).toMatch(/“thể trận”/);
  });

  test('obliges every unit to register each year, and to answer for what it nominates', () => {
    const units = campaign.duties.find(({ body, at }) => body.id === 'phuong-tien-units' && at === 'VI.4');
    expect(units?.does.some((duty) => /^Mỗi năm đăng ký/.test(duty))).toBe(true);
    expect(units?.does.some((duty) => /chịu trách nhiệm/.test(duty))).toBe(true);
  });
});

describe('the reports', () => {
  test('the commune reports each year to the committee and the police of the province, on no day the plan names', () => {
    const yearly = report('yearly-result');
    expect(yearly?.to.map(({ id }) => id)).toEqual(['provincial-committee', 'provincial-police']);
    expect(yearly?.rhythm).toBe('YEARLY');
    expect(yearly && lateFrom(yearly.due)).toBeUndefined();
  });

  test('the units report to the police of the commune; how often is a reading, and a note says so', () => {
    const periodic = report('periodic-result');
    expect(periodic?.to.map(({ id }) => id)).toEqual(['phuong-tien-police']);
    expect(periodic?.notes?.map(({ kind }) => kind)).toEqual(['AMBIGUOUS']);
  });
});

describe('the flag of the province', () => {
  const flag = award('provincial-flag');

  test('is given only when the campaign is summed up', () => {
    expect(flag).toMatchObject({ kind: 'EMULATION_FLAG', occasions: ['FINAL_REVIEW'] });
  });

  test('needs the first place in the bloc', () => {
    expect(criterion('F1')?.proof).toEqual({ by: 'COMPUTED', condition: { is: 'RANK_IN_BLOC', rank: 1 } });
  });

  test('needs three certificates of merit first, of the province or the ministry', () => {
    expect(criterion('F2')).toMatchObject({
      prerequisite: true,
      proof: {
        condition: {
          is: 'AWARDS_HELD',
          form: 'MERIT_CERTIFICATE',
          count: 3,
          from: [{ id: 'provincial-committee' }, { id: 'ministry-of-public-security' }],
        },
      },
    });
    expect(flag?.criteria.filter(({ prerequisite }) => prerequisite).map(({ code }) => code)).toEqual(['F2']);
  });

  test('needs a model announced by the police of the province, which no other announcement replaces', () => {
    expect(criterion('F3')).toMatchObject({
      words: 'được Công an tỉnh thông báo nhân rộng trên địa bàn toàn tỉnh',
      proof: {
        condition: {
          indicator: {
            id: 'thai-nguyen/initiatives-announced-province-wide',
            comparesWith: { indicator: 'initiatives-announced' },
          },
          comparator: 'AT_LEAST',
          threshold: 1,
        },
      },
    });
  });
});

describe('the certificate of merit', () => {
  test('asks collectives and persons for different things', () => {
    const asked = (type: string) =>
      award('provincial-merit-certificate')
        ?.criteria.filter((each) => each.for.some((subject) => subject.type === type))
        .map(({ code }) => code);
    expect(asked('COLLECTIVE')).toEqual(['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K6.1', 'K7']);
    expect(asked('INDIVIDUAL')).toEqual(['P1', 'P2', 'P3']);
  });

  test('needs both the recognition and the best grade, in one criterion', () => {
    expect(criterion('K2')?.proof).toMatchObject({
      condition: {
        is: 'ALL_OF',
        conditions: [{ comparator: 'RECOGNISED' }, { comparator: 'GRADE_AT_LEAST', grade: 'Xuất sắc' }],
      },
    });
  });

  test('asks one thing of enterprises alone', () => {
    expect(criterion('K7')?.for).toEqual([expect.objectContaining({ kinds: ['ENTERPRISE'] })]);
  });
});

describe('who decides, and how many', () => {
  test('the committee and the chairman of the province, and the chairman of the commune', () => {
    expect(campaign.awards.map(({ decidedBy }) => decidedBy.id)).toEqual([
      'provincial-committee',
      'provincial-chairman',
      'phuong-tien-chairman',
    ]);
  });

  test('the chairman of the commune sets his own number, the upper level follows its guidance', () => {
    expect(campaign.awards.map(({ quota }) => quota.rule)).toEqual([
      'PER_GUIDANCE',
      'PER_GUIDANCE',
      'SET_BY_AUTHORITY',
    ]);
  });

  test('the culture and society desk looks over what goes to the chairman of the commune', () => {
    expect(award('commune-commendation')?.appraisedBy?.id).toBe('phuong-tien-culture-and-society');
  });

  test('no dossier is prescribed, and each form says so', () => {
    for (const form of campaign.awards) {
      expect(form).not.toHaveProperty('dossier');
      expect(form.notes?.[0]).toMatchObject({ kind: 'MISSING', text: expect.stringMatching(/hồ sơ/) });
    }
  });
});
