import { definePlugin } from '@thi-dua/plugin-api';
import { grassrootsForce2024 } from './campaign.ts';

/** The plan of the province of Tuyên Quang: the special campaign of 2024–2025 in two phases. */
export const tuyenQuang = definePlugin({
  id: 'tuyen-quang',
  version: '1.0.0',
  province: '08',
  name: 'Tuyên Quang',
  campaigns: [grassrootsForce2024],
});

export default tuyenQuang;
