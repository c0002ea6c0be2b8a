import { ratio } from '@thi-dua/plugin-api';

/** Only Tuyên Quang measures this; it compares with no shared indicator. */
export const assignedWorkDone = ratio('tuyen-quang/assigned-work-done', {
  name: 'Công việc được giao đã hoàn thành',
  numerator: 'Công việc, chỉ tiêu nhiệm vụ được giao đã hoàn thành',
  denominator: 'Tất cả công việc, chỉ tiêu nhiệm vụ được giao',
});
