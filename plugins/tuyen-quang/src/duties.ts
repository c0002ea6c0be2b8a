import { duty } from '@thi-dua/plugin-api';
import {
  agencies,
  broadcaster,
  districtCommittees,
  homeAffairs,
  newspaper,
  portal,
  provincialPolice,
} from './bodies.ts';

const publicise = 'Đưa tin về phong trào, điển hình tiên tiến, người tốt, việc tốt và kết quả đạt được';
const raiseDifficulties = 'Gửi vướng mắc về Công an tỉnh, Sở Nội vụ để trình Ủy ban nhân dân tỉnh giải quyết';

export const duties = [
  duty(districtCommittees, 'III.1', 'Phổ biến văn bản của Trung ương và Luật về lực lượng cơ sở'),
  duty(agencies, 'III.2', 'Chọn nội dung, chỉ tiêu thi đua hợp với nhiệm vụ và thực tế nơi mình'),
  duty(districtCommittees, 'III.5', 'Định kỳ sơ kết, tổng kết việc chỉ đạo phong trào'),
  duty(
    districtCommittees,
    'IV.1',
    'Lập kế hoạch, phân công và giao chỉ tiêu cụ thể cho lực lượng cơ sở của địa phương',
    'Triển khai từng đợt đến lực lượng cơ sở',
    'Tìm, bồi dưỡng và nhân rộng điển hình tiên tiến, người tốt, việc tốt, cách làm hay',
    'Sơ kết, tổng kết và báo cáo Ủy ban nhân dân tỉnh qua Công an tỉnh',
  ),
  duty(newspaper, 'IV.2', publicise),
  duty(broadcaster, 'IV.2', publicise),
  duty(portal, 'IV.2', publicise),
  duty(
    homeAffairs,
    'IV.3',
    'Cùng Công an tỉnh theo dõi, đôn đốc, hướng dẫn, kiểm tra',
    'Tham mưu Chủ tịch Ủy ban nhân dân tỉnh khen thưởng khi tổng kết',
  ),
  duty(
    provincialPolice,
    'IV.4',
    'Đôn đốc, kiểm tra, hướng dẫn các đơn vị và huyện, thành phố',
    'Sơ kết, đánh giá sau mỗi đợt, báo cáo Bộ Công an và Ủy ban nhân dân tỉnh',
    'Chủ trì đề xuất khen thưởng tập thể, cá nhân nổi bật khi tổng kết',
  ),
  duty(agencies, 'IV', 'Triển khai kế hoạch', raiseDifficulties),
  duty(districtCommittees, 'IV', 'Triển khai kế hoạch', raiseDifficulties),
];
