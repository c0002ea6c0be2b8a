import type { Course } from './course.ts';
import type { SampleValue } from './figures.ts';
import type { SampleRecord } from './records.ts';

/** A fictitious report with its values and records. */
export interface SampleReport extends Course {
  readonly id: string;
  readonly unitId: string;
  readonly narrative: string | null;
  readonly values: readonly SampleValue[];
  readonly records: readonly SampleRecord[];
}
