import {
  ambiguous,
  asRegulated,
  before,
  desk,
  missing,
  noLaterThan,
  oddity,
  report,
} from '@thi-dua/plugin-api';
import { ministryOfPublicSecurity, provincialCommittee, provincialPolice } from './bodies.ts';
import { phase1 } from './phases.ts';

const districts = { name: 'Ủy ban nhân dân huyện, thành phố', kinds: ['DISTRICT'] } as const;

const whoReports = ambiguous(
  'Câu này viết “Các đơn vị”; ở đây là Ủy ban nhân dân huyện, thành phố, vì đứng trong mục của họ.',
);

export const reports = [
  report('deployment', {
    name: 'Báo cáo triển khai phong trào thi đua',
    from: districts,
    to: [provincialCommittee],
    via: desk(provincialPolice),
    due: before('2024-12-31', 'trước ngày 31/12/2024'),
    at: 'IV.1',
    notes: [
      ambiguous(
        'Một câu gộp lập kế hoạch, giao chỉ tiêu và triển khai từng đợt; đợt 2 lúc đó chưa bắt đầu, nên ở đây là báo cáo triển khai, chưa phải kết quả.',
      ),
    ],
  }),
  report('phase-1-interim', {
    name: 'Báo cáo sơ kết đợt 1',
    from: districts,
    to: [provincialCommittee],
    via: desk(provincialPolice),
    due: noLaterThan('2025-02-03', 'trong ngày 03/02/2025'),
    covers: phase1,
    at: 'IV.1',
    notes: [whoReports, oddity('Hạn gửi trùng ngày cuối của đợt 1, khi kết quả ngày đó chưa khép lại.')],
  }),
  report('final', {
    name: 'Báo cáo tổng kết',
    from: districts,
    to: [provincialCommittee],
    via: desk(provincialPolice),
    due: before('2025-08-10', 'trước ngày 10/8/2025'),
    at: 'IV.1',
    notes: [
      whoReports,
      ambiguous('Không nói tổng kết riêng đợt 2 hay cả phong trào; ở đây là cả phong trào.'),
      oddity('Báo cáo phải gửi khi đợt 2 còn chạy đến hết ngày 19/8/2025.'),
      missing('Cấp huyện kết thúc hoạt động từ 01/7/2025; kế hoạch không nói ai gửi báo cáo này thay.'),
    ],
  }),
  report('phase-review', {
    name: 'Báo cáo sơ kết, đánh giá sau mỗi đợt',
    from: { name: 'Công an tỉnh', kinds: ['PROVINCIAL_POLICE'] },
    to: [ministryOfPublicSecurity, provincialCommittee],
    rhythm: 'EACH_PHASE',
    due: asRegulated('theo quy định'),
    at: 'IV.4',
    words: 'Kết thúc mỗi đợt thi đua',
  }),
];
