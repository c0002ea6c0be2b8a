import { scale, standard } from '../indicator.ts';

// The standards and scales that plans refer to.

/** “An toàn về an ninh, trật tự”, for which units are recognised each year (Thông tư 124/2021/TT-BCA). */
export const safeStandard = standard('safe', {
  name: 'An toàn về an ninh, trật tự',
  basis: 'Thông tư 124/2021/TT-BCA ngày 28/12/2021',
});

/** The four grades of the whole-people movement (Quyết định 510/QĐ-BCA-V05). */
export const movementGrades = scale('movement-grade', {
  name: 'Phân loại phong trào toàn dân bảo vệ an ninh Tổ quốc',
  grades: ['Yếu', 'Trung bình', 'Khá', 'Xuất sắc'],
  basis: 'Quyết định 510/QĐ-BCA-V05 ngày 20/01/2022',
});

/** The four ratings of a model (mô hình); the plans name no document for them. */
export const initiativeRatings = scale('initiative-rating', {
  name: 'Phân loại mô hình',
  grades: ['Yếu', 'Trung bình', 'Khá', 'Tốt'],
  basis: 'Đánh giá, xếp loại mô hình hằng năm',
});

/** The four grades of a team's yearly work, given by the local authority. */
export const taskGrades = scale('task-grade', {
  name: 'Mức độ hoàn thành nhiệm vụ',
  grades: ['Không hoàn thành', 'Hoàn thành', 'Hoàn thành tốt', 'Hoàn thành xuất sắc'],
  basis: 'Đánh giá của cấp ủy, chính quyền',
});
