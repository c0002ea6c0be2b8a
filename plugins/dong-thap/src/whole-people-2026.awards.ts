import { ambiguous, award, contradiction, desk, dossierItem, inMonth, missing } from '@thi-dua/plugin-api';
import {
  committee,
  communeChairmen,
  communeSteering,
  homeAffairs,
  police,
  policeDirector,
  steeringMembers,
  unitHeads,
} from './bodies.ts';
import { workPlanPlan } from './plans.ts';
import {
  citizens,
  force,
  forceMembers,
  heads,
  people,
  selfGoverning,
  selfGoverningMembers,
  staff,
  workersAndStudents,
} from './subjects.ts';
import { criteriaForCollectives } from './whole-people-2026.collectives.ts';
import { criteriaForIndividuals } from './whole-people-2026.individuals.ts';

/** Why a nomination may rest on results that are confirmed, or not, only later. */
export const awardsBeforeResults = contradiction(
  'Xét khen thưởng hẹn tháng 11/2026 nhưng xếp loại mô hình, công nhận “An toàn” và phân loại phong trào (mục 13 đến 15) hẹn tháng 12/2026; lúc xét chỉ có kết quả tạm.',
);

const registration = {
  at: 'IV.1',
  words: 'làm cơ sở xét khen thưởng trong tổng kết phong trào thi đua cuối năm',
  says: 'Đăng ký tập thể, cá nhân tham gia phong trào',
  from: [steeringMembers, communeSteering, unitHeads],
  to: desk(police),
  notes: [missing('Không ghi hạn và nơi đăng ký; hiểu là Công an tỉnh, nơi hướng dẫn hồ sơ (IV.4).')],
};

/** The standards and the dossier stand once in the plan, for all three forms. */
const shared = {
  subjects: [
    people,
    staff,
    force,
    selfGoverning,
    workersAndStudents,
    heads,
    forceMembers,
    selfGoverningMembers,
    citizens,
  ],
  occasions: ['FINAL_REVIEW'],
  criteria: [...criteriaForCollectives, ...criteriaForIndividuals],
  dossier: {
    at: 'III.3',
    words: 'Số lượng: 03 bộ',
    sets: 3,
    items: [
      dossierItem('Tờ trình đề nghị khen thưởng'),
      dossierItem('Danh sách tập thể, cá nhân được đề nghị khen thưởng (kèm tóm tắt thành tích)'),
      dossierItem('Biên bản họp Hội đồng Thi đua - Khen thưởng'),
      dossierItem('Báo cáo thành tích', { confirmed: true }),
      dossierItem('Bản sao các danh hiệu thi đua, hình thức được khen thưởng trong năm', { ifAny: true }),
    ],
    notes: [missing('Không có mẫu báo cáo thành tích.')],
  },
} as const;

const oneStandard = ambiguous(
  'Tiêu chuẩn (III.2) và hồ sơ (III.3) không tách theo hình thức; áp dụng cho cả ba.',
);

const meritCertificate = award('merit-certificate', {
  ...shared,
  at: 'III.1',
  words: 'Giao Công an tỉnh chủ trì, phối hợp Sở Nội vụ đề xuất khen thưởng',
  kind: 'MERIT_CERTIFICATE',
  name: 'Bằng khen của Ủy ban nhân dân tỉnh',
  decidedBy: committee,
  quota: {
    at: 'III.1',
    rule: 'TO_BE_REQUESTED',
    by: [police, homeAffairs],
    notes: [
      ambiguous('Chỉ nói đề xuất cho phù hợp, không nói xin chủ trương số lượng; coi như phải xin trước.'),
    ],
  },
  appraisedBy: homeAffairs,
  steps: [
    registration,
    {
      in: workPlanPlan,
      at: 'Bảng phân công, TT 12',
      says: 'Xét và đề nghị khen thưởng tổng kết, cùng Sở Nội vụ và Văn phòng tỉnh',
      from: [police],
      to: desk(committee),
      due: inMonth('2026-11', 'Tháng 11/2026'),
      notes: [awardsBeforeResults],
    },
  ],
  notes: [
    oneStandard,
    contradiction(
      'Kế hoạch lực lượng cơ sở gọi hình thức này là Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh.',
    ),
    ambiguous('IV.3 chỉ nói Sở Nội vụ phối hợp tham mưu; hiểu là cũng thẩm định hồ sơ.'),
  ],
});

const policeCertificate = award('police-certificate', {
  ...shared,
  at: 'III.1',
  words: 'Giao Giám đốc Công an tỉnh xem xét, quyết định',
  kind: 'COMMENDATION_CERTIFICATE',
  name: 'Giấy khen của Giám đốc Công an tỉnh',
  decidedBy: policeDirector,
  quota: { at: 'III.1', rule: 'SET_BY_AUTHORITY' },
  steps: [registration],
  notes: [oneStandard, contradiction('Kế hoạch lực lượng cơ sở ghi người tặng là Công an tỉnh.')],
});

const communeCertificate = award('commune-certificate', {
  ...shared,
  at: 'III.1',
  words: 'giao Chủ tịch Ủy ban nhân dân xã, phường xem xét, quyết định',
  kind: 'COMMENDATION_CERTIFICATE',
  name: 'Giấy khen của Chủ tịch Ủy ban nhân dân xã, phường',
  decidedBy: communeChairmen,
  quota: { at: 'III.1', rule: 'SET_BY_AUTHORITY' },
  steps: [registration],
  notes: [
    oneStandard,
    contradiction('Kế hoạch lực lượng cơ sở ghi người tặng là Ủy ban nhân dân xã, phường.'),
  ],
});

/** The three award forms of the plan. */
export const wholePeopleAwards = [meritCertificate, policeCertificate, communeCertificate];
