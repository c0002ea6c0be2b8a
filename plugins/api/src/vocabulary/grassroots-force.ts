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
  ratio,
} from '../indicator.ts';
import { taskGrades } from './standards.ts';

// What is measured of the force that helps keep order at the grassroots (lực lượng cơ sở, below “the force”).
// The same value means the same measurement in every province.

/** Tips of the people that reached the commune police through the force: per cent of all their tips. */
export const tipsThroughForce: Ratio = ratio('tips-through-force', {
  name: 'Nguồn tin của Nhân dân đến qua lực lượng cơ sở',
  numerator: 'Nguồn tin Nhân dân cung cấp cho Công an cấp xã qua lực lượng cơ sở',
  denominator: 'Tất cả nguồn tin Nhân dân cung cấp cho Công an cấp xã',
});

/** Cases of order the force came to in time to help: per cent of all cases. */
export const presentAtIncidents: Ratio = ratio('present-at-incidents', {
  name: 'Có mặt kịp thời tại vụ việc an ninh, trật tự',
  numerator: 'Vụ việc có lực lượng cơ sở đến kịp thời để hỗ trợ',
  denominator: 'Tất cả vụ việc về an ninh, trật tự',
});

/** Models (mô hình) of the movement that work well in the area: so many. */
export const effectiveInitiatives: Count = count('effective-initiatives', {
  name: 'Mô hình đang phát huy hiệu quả',
  counts: 'Mô hình trong phong trào toàn dân bảo vệ an ninh Tổ quốc đang có hiệu quả tại địa bàn',
});

/** Calls to a fire or a rescue the force came to in time: per cent of the calls. Without a call, not applicable. */
export const presentAtFires: Ratio = ratio('present-at-fires', {
  name: 'Có mặt kịp thời khi được huy động chữa cháy, cứu nạn',
  numerator: 'Lần được huy động mà lực lượng cơ sở đến kịp thời',
  denominator: 'Lần lực lượng cơ sở được huy động chữa cháy, cứu nạn, cứu hộ',
});

/** Businesses under conditions of order that broke the law: cases, there should be none. */
export const businessViolations: Incidents = incidents('business-violations', {
  name: 'Cơ sở kinh doanh có điều kiện vi phạm',
  counts: 'Cơ sở kinh doanh có điều kiện về an ninh, trật tự vi phạm pháp luật',
});

/** Facts on residents the people have given to the commune police: per cent of those to be given. */
export const residentInformation: Ratio = ratio('resident-information', {
  name: 'Thông tin nhân khẩu được cung cấp',
  numerator: 'Thông tin nhân khẩu Nhân dân đã cung cấp cho Công an cấp xã',
  denominator: 'Thông tin nhân khẩu cần cung cấp',
});

/** Unlawful keeping, trading or use of weapons, explosives and their like: cases, there should be none. */
export const weaponCases: Incidents = incidents('weapon-cases', {
  name: 'Vụ việc vũ khí, vật liệu nổ, công cụ hỗ trợ',
  counts: 'Vụ tàng trữ, mua bán, sử dụng trái phép vũ khí, vật liệu nổ, công cụ hỗ trợ',
});

/** People who broke the law before and did again: cases, there should be none. */
export const reoffending: Incidents = incidents('reoffending', {
  name: 'Người từng vi phạm tái phạm',
  counts: 'Trường hợp người đã vi phạm pháp luật tái phạm',
});

/** Members who took part in patrols: per cent of all members. */
export const patrolParticipation: Ratio = ratio('patrol-participation', {
  name: 'Thành viên tham gia tuần tra',
  numerator: 'Thành viên đã tham gia hỗ trợ tuần tra',
  denominator: 'Tất cả thành viên lực lượng cơ sở',
});

/** Traffic accidents classed as serious or very serious: cases, there should be none. */
export const seriousTrafficAccidents: Incidents = incidents('serious-traffic-accidents', {
  name: 'Tai nạn giao thông nghiêm trọng, đặc biệt nghiêm trọng',
  counts: 'Vụ tai nạn giao thông được phân loại nghiêm trọng hoặc đặc biệt nghiêm trọng',
  recordGrades: ['Nghiêm trọng', 'Đặc biệt nghiêm trọng'],
});

/** Good deeds (việc tốt) of a team or a member, each with its day: so many. */
export const goodDeeds: Count = count('good-deeds', {
  name: 'Việc tốt',
  counts: 'Việc tốt của tổ hoặc thành viên, mỗi việc có ngày và mô tả',
  recorded: true,
});

/** Whether a member was praised, rewarded or named as an example: yes or no. */
export const memberCommended: Flag = flag('member-commended', {
  name: 'Có cá nhân được biểu dương, khen thưởng, ghi nhận',
  holds: 'Tổ có thành viên được biểu dương, khen thưởng hoặc ghi nhận là gương người tốt, việc tốt',
});

/** How a security team did its tasks: a grade of {@link taskGrades}. */
export const teamTaskGrade: Graded<
  'Không hoàn thành' | 'Hoàn thành' | 'Hoàn thành tốt' | 'Hoàn thành xuất sắc'
> = graded('team-task-grade', {
  name: 'Mức hoàn thành nhiệm vụ của Tổ bảo vệ an ninh, trật tự',
  scale: taskGrades,
});

/** Members who were trained: per cent of all members. */
export const membersTrained: Ratio = ratio('members-trained', {
  name: 'Thành viên được tập huấn, bồi dưỡng',
  numerator: 'Thành viên được tập huấn, bồi dưỡng chính trị, pháp luật, nghiệp vụ',
  denominator: 'Tất cả thành viên lực lượng cơ sở',
});

/** Working models the police of the district or above praised: so many. */
export const initiativesCommended: Count = count('initiatives-commended', {
  name: 'Mô hình được Công an cấp trên biểu dương, ghi nhận',
  counts: 'Mô hình đang có hiệu quả được Công an cấp huyện trở lên biểu dương, ghi nhận',
});

/** Members who broke the law or were disciplined: cases, there should be none. */
export const memberViolations: Incidents = incidents('member-violations', {
  name: 'Thành viên vi phạm pháp luật hoặc bị kỷ luật',
  counts: 'Trường hợp thành viên, cá nhân của tập thể vi phạm pháp luật hoặc bị xử lý kỷ luật',
});

/** Petitions, complaints and denunciations against the team or a member: cases, there should be none. */
export const complaints: Incidents = incidents('complaints', {
  name: 'Đơn thư, khiếu nại, tố cáo',
  counts: 'Đơn thư, khiếu nại, tố cáo về tập thể hoặc cá nhân',
});
