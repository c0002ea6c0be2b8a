import { ambiguous, duty } from '@thi-dua/plugin-api';
import {
  communeCommittee,
  communePolice,
  cultureAndSociety,
  fatherlandFront,
  unitsOfCommune,
} from './bodies.ts';

export const duties = [
  duty(
    communePolice,
    'VI.1',
    'Chủ trì phát động và triển khai kế hoạch',
    'Theo dõi, hướng dẫn, kiểm tra, đôn đốc các cơ quan, đơn vị',
    'Hằng năm tham mưu Ủy ban nhân dân xã báo cáo Ủy ban nhân dân tỉnh và Công an tỉnh',
    'Đánh giá phong trào từng năm và giai đoạn, hướng dẫn khen thưởng hằng năm',
    'Tham mưu lập hồ sơ đề nghị khen thưởng trong năm',
  ),
  duty(
    cultureAndSociety,
    'VI.2',
    'Phối hợp thẩm định hồ sơ và trình Chủ tịch Ủy ban nhân dân xã khen thưởng',
    'Cùng Công an xã tuyên truyền, biểu dương và nhân rộng sáng kiến, cách làm hay',
  ),
  duty(
    fatherlandFront,
    'VI.3',
    'Thực hiện các chương trình phối hợp phòng, chống tội phạm và xây dựng phong trào',
    'Tuyên truyền, vận động thành viên, hội viên, đoàn viên tham gia',
    'Giám sát, phản biện xã hội, góp ý cơ chế, chính sách',
  ),
  duty(
    unitsOfCommune,
    'VI.4',
    'Lập kế hoạch riêng và tuyên truyền về phong trào',
    'Mỗi năm đăng ký đạt tiêu chuẩn “An toàn về an ninh, trật tự”',
    'Chọn tập thể, cá nhân tiêu biểu để đề nghị khen thưởng và chịu trách nhiệm về thành tích đã nêu',
    'Định kỳ báo cáo kết quả về Công an xã',
  ),
  {
    ...duty(
      communeCommittee,
      'VI.4',
      'Đăng ký, xét và công nhận “An toàn về an ninh, trật tự” cho đơn vị thuộc thẩm quyền',
    ),
    notes: [ambiguous('Không rõ Ủy ban nhân dân xã đăng ký cho chính xã hay nhận đăng ký của các đơn vị.')],
  },
  duty(unitsOfCommune, 'VI', 'Phản ánh nội dung chưa phù hợp về Ủy ban nhân dân xã qua Công an xã'),
];
