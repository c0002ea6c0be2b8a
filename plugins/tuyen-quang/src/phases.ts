import { from, phase, sinceIssue } from '@thi-dua/plugin-api';

export const phase1 = phase('phase-1', {
  name: 'Đợt 1',
  slogan:
    'Thi đua lập thành tích chào mừng kỷ niệm 95 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2025)',
  runs: sinceIssue().through('2025-02-03'),
  at: 'II.3',
  words: 'Từ ngày ban hành Kế hoạch đến ngày 03/02/2025',
});

export const phase2 = phase('phase-2', {
  name: 'Đợt 2',
  slogan:
    'Thi đua lập thành tích chào mừng kỷ niệm 80 năm Cách mạng tháng Tám thành công (19/8/1945 - 19/8/2025) và Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam (02/9/1945 - 02/9/2025); Kỷ niệm 80 năm Ngày truyền thống Công an nhân dân (19/8/1945 - 19/8/2025) và 20 năm Ngày hội toàn dân bảo vệ an ninh Tổ quốc (19/8/2005 - 19/8/2025)',
  runs: from('2025-02-04').through('2025-08-19'),
  at: 'II.3',
  words: 'Từ ngày 04/02 đến ngày 19/8/2025',
});
