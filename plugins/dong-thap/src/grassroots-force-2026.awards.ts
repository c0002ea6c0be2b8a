import {
  ambiguous,
  asRegulated,
  award,
  contradiction,
  desk,
  dossierItem,
  inMonth,
  missing,
  oddity,
} from '@thi-dua/plugin-api';
import { chairman, communeCommittees, homeAffairs, nominators, police } from './bodies.ts';
import {
  grassrootsForceCriteria,
  grassrootsForceSubjects,
  unlistedAuthorities,
} from './grassroots-force-2026.criteria.ts';

const meritCertificate = award('merit-certificate', {
  at: 'III.2.1',
  words: 'trình xin chủ trương số lượng khen thưởng',
  kind: 'MERIT_CERTIFICATE',
  name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  decidedBy: chairman,
  subjects: grassrootsForceSubjects,
  occasions: ['FINAL_REVIEW'],
  quota: {
    at: 'III.2.1',
    rule: 'TO_BE_REQUESTED',
    by: [police, homeAffairs],
    notes: [missing('Không nói xin chủ trương của cấp nào.')],
  },
  criteria: grassrootsForceCriteria,
  dossier: {
    at: 'III.2.4.a',
    items: [
      dossierItem('Tờ trình đề nghị khen thưởng'),
      dossierItem('Biên bản họp xét khen thưởng của Hội đồng Thi đua, khen thưởng'),
      dossierItem('Báo cáo thành tích', { form: 'Mẫu số 08, Nghị định 152/2025/NĐ-CP' }),
      dossierItem('Danh sách tóm tắt thành tích', { media: ['ELECTRONIC_FILE', 'WORD_FILE'] }),
    ],
    notes: [
      missing('Không nói số bộ hồ sơ.'),
      oddity('Danh sách tóm tắt: “tiệp tin điện tử” là lỗi chính tả của “tệp tin điện tử”.'),
      ambiguous(
        'Hồ sơ không nói dùng cho hình thức nào; hiểu là cho Bằng khen vì đoạn sau trình Chủ tịch tỉnh.',
      ),
    ],
  },
  appraisedBy: homeAffairs,
  steps: [
    {
      at: 'III.2.4.b',
      words: 'có hướng dẫn riêng',
      says: 'Cơ quan, đơn vị, địa phương xét và đề nghị khen thưởng tổng kết',
      from: [nominators],
      to: desk(police),
      due: asRegulated('có hướng dẫn riêng'),
      notes: [
        missing(
          'Không ghi nơi nhận; hiểu là Công an tỉnh, nơi hoàn chỉnh hồ sơ. Thời hạn chờ hướng dẫn riêng.',
        ),
      ],
    },
    {
      at: 'III.2.4.b',
      words: 'hoàn chỉnh hồ sơ, thủ tục khen thưởng gửi Sở Nội vụ tổng hợp, thẩm định',
      says: 'Công an tỉnh hoàn chỉnh hồ sơ và chuyển thẩm định',
      from: [police],
      to: desk(homeAffairs),
    },
    {
      at: 'III.2.4.b',
      words: 'quyết định khen thưởng trong tháng 8/2026',
      says: 'Sở Nội vụ trình Chủ tịch tỉnh ra quyết định',
      from: [homeAffairs],
      to: desk(chairman),
      due: inMonth('2026-08', 'trong tháng 8/2026'),
    },
  ],
  notes: [
    unlistedAuthorities,
    contradiction('Kế hoạch phong trào toàn dân gọi hình thức này là Bằng khen của Ủy ban nhân dân tỉnh.'),
  ],
});

const ownStandard = missing('Tiêu chuẩn và số lượng do nơi tặng tự quy định, kế hoạch không nêu.');

const otherGiver = (name: string) => contradiction(`Kế hoạch phong trào toàn dân ghi người tặng là ${name}.`);

const ownDecision = {
  at: 'III.2.2',
  words:
    'xây dựng quy định tiêu chuẩn, số lượng khen thưởng cụ thể phù hợp và quyết định khen thưởng theo thẩm quyền',
  kind: 'COMMENDATION_CERTIFICATE',
  subjects: grassrootsForceSubjects,
  occasions: ['FINAL_REVIEW'],
  quota: { at: 'III.2.2', rule: 'SET_BY_AUTHORITY' },
} as const;

const policeCertificate = award('police-certificate', {
  ...ownDecision,
  name: 'Giấy khen của Công an tỉnh',
  decidedBy: police,
  notes: [ownStandard, unlistedAuthorities, otherGiver('Giám đốc Công an tỉnh')],
});

const communeCertificate = award('commune-certificate', {
  ...ownDecision,
  name: 'Giấy khen của Ủy ban nhân dân các xã, phường',
  decidedBy: communeCommittees,
  notes: [ownStandard, unlistedAuthorities, otherGiver('Chủ tịch Ủy ban nhân dân xã, phường')],
});

/** The three award forms of the plan. */
export const grassrootsForceAwards = [meritCertificate, policeCertificate, communeCertificate];
