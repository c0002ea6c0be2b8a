import type { Indicator } from '../indicator.ts';
import * as grassrootsForce from './grassroots-force.ts';
import * as wholePeople from './whole-people.ts';

/** Every indicator that provinces share, in the order of the vocabulary. */
export const sharedIndicators: readonly Indicator[] = [
  ...Object.values(grassrootsForce),
  ...Object.values(wholePeople),
];
