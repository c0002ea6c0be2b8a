import {
  type Count,
  count,
  type Flag,
  flag,
  type Graded,
  graded,
  type Incidents,
  incidents,
  type Ratio,
  type Recognition,
  ratio,
  recognition,
} from '../indicator.ts';
import { initiativeRatings, movementGrades, safeStandard } from './standards.ts';

// What is measured of the movement “Toàn dân bảo vệ an ninh Tổ quốc”.
// The same value means the same measurement in every province.

/** Households reached by information on the law: per cent of the households of the area. */
export const householdsReached: Ratio = ratio('households-reached', {
  name: 'Hộ dân được tuyên truyền',
  numerator: 'Hộ dân được tuyên truyền, phổ biến pháp luật',
  denominator: 'Hộ dân trên địa bàn',
});

/** Staff, workers, pupils and students reached by information on the law: per cent of all of the unit. */
export const staffAndStudentsReached: Ratio = ratio('staff-and-students-reached', {
  name: 'Cán bộ, người lao động, học sinh, sinh viên được tuyên truyền',
  numerator: 'Cán bộ, công chức, viên chức, người lao động, học sinh, sinh viên được tuyên truyền',
  denominator: 'Tất cả cán bộ, công chức, viên chức, người lao động, học sinh, sinh viên của đơn vị',
});

/** Whether the unit registered for the standard “An toàn về an ninh, trật tự” this year: yes or no. */
export const registeredSafe: Flag = flag('registered-safe', {
  name: 'Đăng ký “An toàn về an ninh, trật tự”',
  holds: 'Đơn vị đã đăng ký đạt tiêu chuẩn “An toàn về an ninh, trật tự” trong năm',
});

/** Whether the unit is recognised to meet {@link safeStandard}. */
export const recognisedSafe: Recognition = recognition('recognised-safe', {
  name: 'Được công nhận “An toàn về an ninh, trật tự”',
  standard: safeStandard,
});

/** The movement of the unit, graded once a year: a grade of {@link movementGrades}. */
export const movementGrade: Graded<'Yếu' | 'Trung bình' | 'Khá' | 'Xuất sắc'> = graded('movement-grade', {
  name: 'Phân loại phong trào của đơn vị',
  scale: movementGrades,
});

/** The unit's models (mô hình), rated: a grade of {@link initiativeRatings}. */
export const initiativeRating: Graded<'Yếu' | 'Trung bình' | 'Khá' | 'Tốt'> = graded('initiative-rating', {
  name: 'Xếp loại mô hình của đơn vị',
  scale: initiativeRatings,
});

/** Whether the unit has rated its models: yes or no. */
export const initiativesRated: Flag = flag('initiatives-rated', {
  name: 'Đã đánh giá, xếp loại các mô hình',
  holds: 'Đơn vị đã tổ chức đánh giá, xếp loại các mô hình của mình',
});

/** Whether the unit has ended its weak or outdated models: yes or no. */
export const weakInitiativesEnded: Flag = flag('weak-initiatives-ended', {
  name: 'Đã kết thúc mô hình yếu, không còn phù hợp',
  holds: 'Đơn vị không còn mô hình xếp loại yếu hoặc không phù hợp',
});

/** Units built up as examples of the movement: so many. */
export const exemplaryUnits: Count = count('exemplary-units', {
  name: 'Đơn vị điển hình được xây dựng',
  counts: 'Đơn vị điển hình về phong trào toàn dân bảo vệ an ninh Tổ quốc',
});

/** Whether the people are informed all the time and in many forms: yes or no. */
export const continuousPropaganda: Flag = flag('continuous-propaganda', {
  name: 'Tuyên truyền thường xuyên, liên tục',
  holds: 'Công tác tuyên truyền, phổ biến pháp luật được làm thường xuyên, nhiều hình thức',
});

/** Whether the movement was launched at a place chosen for it: yes or no. */
export const pilotLaunch: Flag = flag('pilot-launch', {
  name: 'Tổ chức điểm phát động ở địa bàn trọng điểm',
  holds: 'Đã chọn địa bàn trọng điểm và tổ chức điểm phát động phong trào',
});

/** Complex or serious cases against security and order: cases, there should be none. */
export const seriousIncidents: Incidents = incidents('serious-incidents', {
  name: 'Vụ việc phức tạp, nghiêm trọng về an ninh, trật tự',
  counts: 'Vụ việc phức tạp, nghiêm trọng về an ninh, trật tự tại địa bàn, đơn vị',
  recordGrades: ['Phức tạp', 'Nghiêm trọng'],
});

/** Models announced by an authority for others to copy: so many. */
export const initiativesAnnounced: Count = count('initiatives-announced', {
  name: 'Mô hình được thông báo nhân rộng',
  counts: 'Mô hình hoạt động hiệu quả được cấp có thẩm quyền thông báo để nơi khác học tập, nhân rộng',
});
