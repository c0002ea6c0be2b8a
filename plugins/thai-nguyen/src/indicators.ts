import { count } from '@thi-dua/plugin-api';

/** The flag counts no announcement but the one of the province's police, for the whole province. */
export const initiativesAnnouncedProvinceWide = count('thai-nguyen/initiatives-announced-province-wide', {
  name: 'Mô hình được Công an tỉnh thông báo nhân rộng toàn tỉnh',
  counts: 'Mô hình hoạt động hiệu quả được Công an tỉnh thông báo nhân rộng trên toàn tỉnh',
  comparesWith: {
    indicator: 'initiatives-announced',
    how: 'Hẹp hơn: chỉ kể thông báo của Công an tỉnh và cho toàn tỉnh',
  },
});
