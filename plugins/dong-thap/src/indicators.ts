import { count, incidents } from '@thi-dua/plugin-api';

// What only Đồng Tháp measures.

/** No other province's plan names street races, so it compares with no shared indicator. */
export const illegalStreetRaces = incidents('dong-thap/illegal-street-races', {
  name: 'Đua xe trái phép',
  counts: 'Vụ đua xe trái phép xảy ra trên địa bàn',
});

/** The shared indicator counts discipline too; the award standard of the force names the law alone. */
export const membersBreakingLaw = incidents('dong-thap/members-breaking-law', {
  name: 'Thành viên Tổ vi phạm pháp luật',
  counts: 'Trường hợp thành viên Tổ bảo vệ an ninh, trật tự vi phạm pháp luật',
  comparesWith: {
    indicator: 'member-violations',
    how: 'Hẹp hơn: chỉ tính vi phạm pháp luật, không tính xử lý kỷ luật',
  },
});

/** The shared indicator takes an announcement of any authority; this plan names two. */
export const initiativesAnnouncedByProvince = count('dong-thap/initiatives-announced-by-province', {
  name: 'Mô hình được Ban Chỉ đạo tỉnh hoặc Công an tỉnh thông báo',
  counts: 'Cách làm hay, mô hình hiệu quả được Ban Chỉ đạo tỉnh hoặc Công an tỉnh thông báo cho nơi khác học',
  comparesWith: {
    indicator: 'initiatives-announced',
    how: 'Hẹp hơn về nơi thông báo: chỉ Ban Chỉ đạo tỉnh hoặc Công an tỉnh',
  },
});
