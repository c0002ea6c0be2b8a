import type { FaultCode } from '@thi-dua/plugin-api';

/** One change to the sample plugin, and the one fault it makes. */
export interface Case {
  readonly code: FaultCode;
  readonly says: string;
  /** The field to change, as a path: `campaigns.0.title`. */
  readonly at: string;
  /** The new value; absent: the field is taken out. */
  readonly to?: unknown;
  readonly place: string;
  readonly near?: readonly string[];
}

export const campaign = 'mau › movement-2026';
export const [first, second] = ['campaigns.0.areas.0.targets.0', 'campaigns.0.areas.0.targets.1'];
export const [a11, a12] = [`${campaign} › 4.1 › A1.1`, `${campaign} › 4.1 › A1.2`];
export const criteria = 'campaigns.0.awards.0.criteria';
export const certificate = `${campaign} › award certificate`;
