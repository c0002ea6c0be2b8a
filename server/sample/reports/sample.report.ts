import type { Course } from './sample.course.ts';
import type { SampleValue } from './sample.figures.ts';
import type { SampleRecord } from './sample.records.ts';

/** A report with what it says. */
export interface SampleReport extends Course {
  readonly id: string;
  readonly unitId: string;
  readonly narrative: string | null;
  readonly values: readonly SampleValue[];
  readonly records: readonly SampleRecord[];
}
