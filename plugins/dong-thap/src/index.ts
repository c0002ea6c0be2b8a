import { definePlugin } from '@thi-dua/plugin-api';
import { grassrootsForce2026 } from './grassroots-force-2026.ts';
import { wholePeople2026 } from './whole-people-2026.ts';
import { workPlan2026 } from './work-plan-2026.ts';

/** The plans of Đồng Tháp for 2026: two campaigns, and the work plan that dates one of them. */
export const dongThap = definePlugin({
  id: 'dong-thap',
  version: '1.0.0',
  province: '82',
  name: 'Đồng Tháp',
  campaigns: [grassrootsForce2026, wholePeople2026],
  workPlans: [workPlan2026],
});

export default dongThap;
