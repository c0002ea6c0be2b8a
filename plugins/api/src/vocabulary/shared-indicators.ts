import type { Indicator } from '../indicator.ts';
import * as grassrootsForce from './grassroots-force.ts';
import * as wholePeople from './whole-people.ts';

/** Every indicator that provinces share; within each family by the alphabet of their English names. */
export const sharedIndicators: readonly Indicator[] = [
  ...Object.values(grassrootsForce),
  ...Object.values(wholePeople),
];
