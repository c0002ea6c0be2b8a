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
  scale,
  standard,
} from './indicator.ts';

// The indicators that provinces share: the same value means the same measurement everywhere.
// Force = lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở.

/** Thông tư 124/2021/TT-BCA. */
export const safeStandard = standard('safe', {
  name: 'An toàn về an ninh, trật tự',
  basis: 'Thông tư 124/2021/TT-BCA ngày 28/12/2021',
});

/** Quyết định 510/QĐ-BCA-V05. */
export const movementGrades = scale('movement-grade', {
  name: 'Phân loại phong trào toàn dân bảo vệ an ninh Tổ quốc',
  grades: ['Yếu', 'Trung bình', 'Khá', 'Xuất sắc'],
  basis: 'Quyết định 510/QĐ-BCA-V05 ngày 20/01/2022',
});

/** How a model (mô hình) is rated; the plans name no document for it. */
export const initiativeRatings = scale('initiative-rating', {
  name: 'Phân loại mô hình',
  grades: ['Yếu', 'Trung bình', 'Khá', 'Tốt'],
  basis: 'Đánh giá, xếp loại mô hình hằng năm',
});

/** Yearly rating of a team's work by the local authority. */
export const taskGrades = scale('task-grade', {
  name: 'Mức độ hoàn thành nhiệm vụ',
  grades: ['Không hoàn thành', 'Hoàn thành', 'Hoàn thành tốt', 'Hoàn thành xuất sắc'],
  basis: 'Đánh giá của cấp ủy, chính quyền',
});

export const tipsThroughForce: Ratio = ratio('tips-through-force', {
  name: 'Nguồn tin của Nhân dân đến qua lực lượng cơ sở',
  numerator: 'Nguồn tin Nhân dân cung cấp cho Công an cấp xã qua lực lượng cơ sở',
  denominator: 'Tất cả nguồn tin Nhân dân cung cấp cho Công an cấp xã',
});

export const presentAtIncidents: Ratio = ratio('present-at-incidents', {
  name: 'Có mặt kịp thời tại vụ việc an ninh, trật tự',
  numerator: 'Vụ việc có lực lượng cơ sở đến kịp thời để hỗ trợ',
  denominator: 'Tất cả vụ việc về an ninh, trật tự',
});

export const effectiveInitiatives: Count = count('effective-initiatives', {
  name: 'Mô hình đang phát huy hiệu quả',
  counts: 'Mô hình trong phong trào toàn dân bảo vệ an ninh Tổ quốc đang có hiệu quả tại địa bàn',
});

export const presentAtFires: Ratio = ratio('present-at-fires', {
  name: 'Có mặt kịp thời khi được huy động chữa cháy, cứu nạn',
  numerator: 'Lần được huy động mà lực lượng cơ sở đến kịp thời',
  denominator: 'Lần lực lượng cơ sở được huy động chữa cháy, cứu nạn, cứu hộ',
});

export const businessViolations: Incidents = incidents('business-violations', {
  name: 'Cơ sở kinh doanh có điều kiện vi phạm',
  counts: 'Cơ sở kinh doanh có điều kiện về an ninh, trật tự vi phạm pháp luật',
});

export const residentInformation: Ratio = ratio('resident-information', {
  name: 'Thông tin nhân khẩu được cung cấp',
  numerator: 'Thông tin nhân khẩu Nhân dân đã cung cấp cho Công an cấp xã',
  denominator: 'Thông tin nhân khẩu cần cung cấp',
});

export const weaponCases: Incidents = incidents('weapon-cases', {
  name: 'Vụ việc vũ khí, vật liệu nổ, công cụ hỗ trợ',
  counts: 'Vụ tàng trữ, mua bán, sử dụng trái phép vũ khí, vật liệu nổ, công cụ hỗ trợ',
});

export const reoffending: Incidents = incidents('reoffending', {
  name: 'Người từng vi phạm tái phạm',
  counts: 'Trường hợp người đã vi phạm pháp luật tái phạm',
});

export const patrolParticipation: Ratio = ratio('patrol-participation', {
  name: 'Thành viên tham gia tuần tra',
  numerator: 'Thành viên đã tham gia hỗ trợ tuần tra',
  denominator: 'Tất cả thành viên lực lượng cơ sở',
});

export const seriousTrafficAccidents: Incidents = incidents('serious-traffic-accidents', {
  name: 'Tai nạn giao thông nghiêm trọng, đặc biệt nghiêm trọng',
  counts: 'Vụ tai nạn giao thông được phân loại nghiêm trọng hoặc đặc biệt nghiêm trọng',
});

export const goodDeeds: Count = count('good-deeds', {
  name: 'Việc tốt',
  counts: 'Việc tốt của tổ hoặc thành viên, mỗi việc có ngày và mô tả',
});

export const memberCommended: Flag = flag('member-commended', {
  name: 'Có cá nhân được biểu dương, khen thưởng, ghi nhận',
  holds: 'Tổ có thành viên được biểu dương, khen thưởng hoặc ghi nhận là gương người tốt, việc tốt',
});

export const householdsReached: Ratio = ratio('households-reached', {
  name: 'Hộ dân được tuyên truyền',
  numerator: 'Hộ dân được tuyên truyền, phổ biến pháp luật',
  denominator: 'Hộ dân trên địa bàn',
});

export const staffAndStudentsReached: Ratio = ratio('staff-and-students-reached', {
  name: 'Cán bộ, người lao động, học sinh, sinh viên được tuyên truyền',
  numerator: 'Cán bộ, công chức, viên chức, người lao động, học sinh, sinh viên được tuyên truyền',
  denominator: 'Tất cả cán bộ, công chức, viên chức, người lao động, học sinh, sinh viên của đơn vị',
});

export const registeredSafe: Flag = flag('registered-safe', {
  name: 'Đăng ký “An toàn về an ninh, trật tự”',
  holds: 'Đơn vị đã đăng ký đạt tiêu chuẩn “An toàn về an ninh, trật tự” trong năm',
});

export const recognisedSafe: Recognition = recognition('recognised-safe', {
  name: 'Được công nhận “An toàn về an ninh, trật tự”',
  standard: safeStandard,
});

export const movementGrade: Graded<'Yếu' | 'Trung bình' | 'Khá' | 'Xuất sắc'> = graded('movement-grade', {
  name: 'Phân loại phong trào của đơn vị',
  scale: movementGrades,
});

export const initiativeRating: Graded<'Yếu' | 'Trung bình' | 'Khá' | 'Tốt'> = graded('initiative-rating', {
  name: 'Xếp loại mô hình của đơn vị',
  scale: initiativeRatings,
});

export const teamTaskGrade: Graded<
  'Không hoàn thành' | 'Hoàn thành' | 'Hoàn thành tốt' | 'Hoàn thành xuất sắc'
> = graded('team-task-grade', {
  name: 'Mức hoàn thành nhiệm vụ của Tổ bảo vệ an ninh, trật tự',
  scale: taskGrades,
});

export const initiativesRated: Flag = flag('initiatives-rated', {
  name: 'Đã đánh giá, xếp loại các mô hình',
  holds: 'Đơn vị đã tổ chức đánh giá, xếp loại các mô hình của mình',
});

export const weakInitiativesEnded: Flag = flag('weak-initiatives-ended', {
  name: 'Đã kết thúc mô hình yếu, không còn phù hợp',
  holds: 'Đơn vị không còn mô hình xếp loại yếu hoặc không phù hợp',
});

export const exemplaryUnits: Count = count('exemplary-units', {
  name: 'Đơn vị điển hình được xây dựng',
  counts: 'Đơn vị điển hình về phong trào toàn dân bảo vệ an ninh Tổ quốc',
});

export const membersTrained: Ratio = ratio('members-trained', {
  name: 'Thành viên được tập huấn, bồi dưỡng',
  numerator: 'Thành viên được tập huấn, bồi dưỡng chính trị, pháp luật, nghiệp vụ',
  denominator: 'Tất cả thành viên lực lượng cơ sở',
});

export const continuousPropaganda: Flag = flag('continuous-propaganda', {
  name: 'Tuyên truyền thường xuyên, liên tục',
  holds: 'Công tác tuyên truyền, phổ biến pháp luật được làm thường xuyên, nhiều hình thức',
});

export const pilotLaunch: Flag = flag('pilot-launch', {
  name: 'Tổ chức điểm phát động ở địa bàn trọng điểm',
  holds: 'Đã chọn địa bàn trọng điểm và tổ chức điểm phát động phong trào',
});

export const seriousIncidents: Incidents = incidents('serious-incidents', {
  name: 'Vụ việc phức tạp, nghiêm trọng về an ninh, trật tự',
  counts: 'Vụ việc phức tạp, nghiêm trọng về an ninh, trật tự tại địa bàn, đơn vị',
});

export const initiativesAnnounced: Count = count('initiatives-announced', {
  name: 'Mô hình được thông báo nhân rộng',
  counts: 'Mô hình hoạt động hiệu quả được cấp có thẩm quyền thông báo để nơi khác học tập, nhân rộng',
});

export const initiativesCommended: Count = count('initiatives-commended', {
  name: 'Mô hình được Công an cấp trên biểu dương, ghi nhận',
  counts: 'Mô hình đang có hiệu quả được Công an cấp huyện trở lên biểu dương, ghi nhận',
});

export const memberViolations: Incidents = incidents('member-violations', {
  name: 'Thành viên vi phạm pháp luật hoặc bị kỷ luật',
  counts: 'Trường hợp thành viên, cá nhân của tập thể vi phạm pháp luật hoặc bị xử lý kỷ luật',
});

export const complaints: Incidents = incidents('complaints', {
  name: 'Đơn thư, khiếu nại, tố cáo',
  counts: 'Đơn thư, khiếu nại, tố cáo về tập thể hoặc cá nhân',
});
