import { ambiguous, asRegulated, report } from '@thi-dua/plugin-api';
import { communePolice, provincialCommittee, provincialPolice } from './bodies.ts';

export const reports = [
  report('yearly-result', {
    name: 'Báo cáo đánh giá kết quả phong trào hằng năm',
    from: { name: 'Ủy ban nhân dân xã, do Công an xã tham mưu', kinds: ['COMMUNE'] },
    to: [provincialCommittee, provincialPolice],
    rhythm: 'YEARLY',
    due: asRegulated('theo quy định'),
    at: 'VI.1',
    words: 'định kỳ hằng năm',
  }),
  report('periodic-result', {
    name: 'Báo cáo kết quả phong trào của đơn vị',
    from: {
      name: 'Các cơ quan, tổ chức, đơn vị, trường học và các xóm trên địa bàn xã',
      kinds: ['HAMLET', 'AGENCY', 'ENTERPRISE', 'SCHOOL'],
    },
    to: [communePolice],
    rhythm: 'YEARLY',
    due: asRegulated('theo quy định'),
    at: 'VI.4',
    words: 'Định kỳ báo cáo kết quả',
    notes: [
      ambiguous('Không nói bao lâu một lần; ở đây là hằng năm, theo nhịp báo cáo của xã lên tỉnh (VI.1).'),
    ],
  }),
];
