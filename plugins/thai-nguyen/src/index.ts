import { definePlugin } from '@thi-dua/plugin-api';
import { phuongTienWholePeople2026 } from './campaign.ts';

/** The plans of communes in Thái Nguyên: so far the one of xã Phượng Tiến. */
export const thaiNguyen = definePlugin({
  id: 'thai-nguyen',
  version: '1.0.0',
  province: '19',
  name: 'Thái Nguyên',
  campaigns: [phuongTienWholePeople2026],
});

export default thaiNguyen;
