import { ambiguous, award, desk, missing } from '@thi-dua/plugin-api';
import {
  communeChairman,
  communePolice,
  cultureAndSociety,
  provincialChairman,
  provincialCommittee,
} from './bodies.ts';
import { collectiveCriteria, flagCriteria, individualCriteria } from './criteria.ts';
import {
  armedForces,
  collectives,
  commune,
  enterprises,
  heads,
  organisations,
  otherPeople,
  peopleInCommune,
} from './subjects.ts';

const noDossier = missing('Không nêu hồ sơ gồm những gì, mấy bộ.');
const noAppraiserAbove = missing('Không nêu cơ quan nào thẩm định hồ sơ trình cấp trên.');

export const provincialFlag = award('provincial-flag', {
  kind: 'EMULATION_FLAG',
  name: 'Cờ thi đua của Ủy ban nhân dân tỉnh',
  decidedBy: provincialCommittee,
  subjects: [commune, organisations],
  occasions: ['FINAL_REVIEW'],
  quota: { rule: 'PER_GUIDANCE', at: 'V' },
  criteria: flagCriteria,
  at: 'IV.1.1',
  words: 'trong tổng kết Phong trào thi đua',
  notes: [noDossier, noAppraiserAbove],
});

export const provincialMeritCertificate = award('provincial-merit-certificate', {
  kind: 'MERIT_CERTIFICATE',
  name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  decidedBy: provincialChairman,
  subjects: [collectives, enterprises, armedForces, otherPeople, heads],
  quota: { rule: 'PER_GUIDANCE', at: 'V' },
  criteria: [...collectiveCriteria, ...individualCriteria],
  at: 'IV.1.2',
  words: 'Tặng cho tập thể, cá nhân có thành tích xuất sắc',
  notes: [
    noDossier,
    noAppraiserAbove,
    missing('Không nói tặng hằng năm hay khi tổng kết; mục V chỉ nêu hai dịp đó cho Giấy khen.'),
  ],
});

export const communeCommendation = award('commune-commendation', {
  kind: 'COMMENDATION_CERTIFICATE',
  name: 'Giấy khen của Chủ tịch Ủy ban nhân dân xã',
  decidedBy: communeChairman,
  subjects: [collectives, peopleInCommune],
  occasions: ['YEARLY', 'FINAL_REVIEW'],
  quota: { rule: 'SET_BY_AUTHORITY', at: 'V' },
  appraisedBy: cultureAndSociety,
  steps: [
    {
      says: 'Công an xã tổng hợp kết quả và giúp lập hồ sơ',
      from: [communePolice],
      to: desk(cultureAndSociety),
      at: 'VI.2',
      words: 'Căn cứ kết quả do Công an xã tổng hợp',
    },
    {
      says: 'Phòng Văn hóa – Xã hội phối hợp thẩm định rồi trình Chủ tịch',
      from: [cultureAndSociety],
      to: desk(communeChairman),
      at: 'VI.2',
      words: 'phối hợp thẩm định hồ sơ và trình Chủ tịch Ủy ban nhân dân xã khen thưởng',
      notes: [ambiguous('Không nói phối hợp với ai khi thẩm định; ở đây hiểu là Công an xã.')],
    },
  ],
  at: 'IV.2',
  words: 'lập thành tích xuất sắc',
  notes: [noDossier, missing('Không có tiêu chuẩn riêng; Chủ tịch xã đánh giá và quyết định.')],
});
