import { updateRollsOfProvince } from './modules/standing/roll/roll.ts';
import type { AfterTreeChange } from './modules/unit/administer/after-tree-change.ts';

/** What the modules do when the tree of units has changed. */
export const afterTreeChange: AfterTreeChange = [updateRollsOfProvince];
