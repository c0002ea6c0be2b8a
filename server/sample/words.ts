/** Appended to the name of every fictitious unit, so that users can tell it from real ones. */
export const sampleMark = '(mẫu)';

type Words = readonly [string, ...string[]];

export const familyNames: Words = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Huỳnh',
  'Phan',
  'Võ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
];
export const middleNames: Words = [
  'Văn',
  'Thị',
  'Hữu',
  'Minh',
  'Thanh',
  'Ngọc',
  'Hoàng',
  'Quốc',
  'Kim',
  'Công',
];
export const givenNames: Words = [
  'An',
  'Bảo',
  'Châu',
  'Dũng',
  'Giàu',
  'Hạnh',
  'Hiền',
  'Khánh',
  'Lan',
  'Liêm',
  'Lợi',
  'Mai',
  'Nghĩa',
  'Nhàn',
  'Phúc',
  'Quyên',
  'Sang',
  'Tâm',
  'Thảo',
  'Tiến',
  'Trung',
  'Tuyết',
  'Út',
  'Vinh',
  'Xuân',
];

export const hamletNames: Words = [
  'An Bình',
  'Bình Hòa',
  'Hòa Lợi',
  'Long Thạnh',
  'Mỹ Phước',
  'Phú An',
  'Tân Lập',
  'Thạnh Phú',
  'Thới Hòa',
  'Vĩnh Lộc',
  'An Thạnh',
  'Bình Phú',
  'Hưng Lợi',
  'Long Hòa',
  'Mỹ Tân',
  'Phú Thọ',
  'Tân Thuận',
  'Thanh Bình',
  'Trung Hòa',
  'Vĩnh Thới',
];

export const goodDeeds: Words = [
  'Nhặt được ví có giấy tờ và tiền, tìm trả lại người mất.',
  'Đưa người bị tai nạn đi cấp cứu kịp thời.',
  'Giúp một hộ neo đơn sửa lại mái nhà sau giông.',
  'Can ngăn, hòa giải xong mâu thuẫn giữa hai hộ dân.',
  'Vận động một thanh niên giao nộp công cụ hỗ trợ tự chế.',
  'Cứu một cháu nhỏ rơi xuống kênh.',
  'Vận động bà con góp đèn chiếu sáng đường ấp.',
  'Báo tin giúp Công an xã bắt người trộm cắp xe.',
];

export const incidents: Words = [
  'Vụ việc do tổ ghi nhận và báo Công an cấp xã ngay trong ngày.',
  'Người dân báo tin, tổ đến hiện trường cùng Công an cấp xã.',
  'Phát hiện khi tuần tra đêm, đã lập biên bản ban đầu.',
];

export const returnReasons: Words = [
  'Số liệu tuần tra chưa khớp sổ theo dõi, đề nghị rà lại.',
  'Thiếu căn cứ của số liệu nhân khẩu, đề nghị bổ sung.',
];

export const narratives: Words = [
  'Tình hình địa bàn ổn định, các thành viên duy trì tuần tra theo lịch.',
  'Tổ phối hợp tốt với Công an xã, chưa có vụ việc phức tạp.',
  'Một số buổi tuần tra vắng người do mùa vụ, tổ đã phân công lại.',
];
