import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Connection } from '../connection/connection.ts';
import { describedEnum } from '../enum.ts';
import { Conflict, Refusal } from '../refusal/refusal.ts';

/** How a job stands. */
export type JobState = 'WAITING' | 'RUNNING' | 'RETRYING' | 'PARKED';

export const JobStateEnum = describedEnum<JobState>(
  'JobState',
  'How a job stands (trạng thái công việc nền). One that was done is no more.',
  {
    WAITING: 'Its time has not come, or it comes next (đang chờ).',
    RUNNING: 'It is being done (đang chạy).',
    RETRYING: 'It failed and is tried again by itself (sẽ thử lại).',
    PARKED: 'It failed too often; it waits until somebody retries it (tạm dừng).',
  },
);

@ObjectType({
  simpleResolvers: true,
  description: 'Work the server does by itself, later or again (công việc nền).',
})
export class Job {
  @Field(() => ID, { description: 'Opaque id; the log of the server names it too.' })
  id!: string;

  @Field(() => String, { description: 'What kind of work (loại công việc): `notice.mail`.' })
  task!: string;

  @Field(() => String, { description: 'What it is about, in Vietnamese (nội dung).' })
  subject!: string;

  @Field(() => JobStateEnum, { description: 'How it stands (trạng thái).' })
  state!: JobState;

  @Field(() => String, { description: 'Not before this instant (chạy lúc), ISO 8601.' })
  runAt!: string;

  @Field(() => Int, { description: 'How often it was tried (số lần đã thử).' })
  attempts!: number;

  @Field(() => Int, { description: 'After how many it is parked (số lần thử tối đa).' })
  maxAttempts!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why it failed the last time, in Vietnamese (lỗi gần nhất); null: it has not.',
  })
  lastError!: string | null;

  @Field(() => String, { description: 'When it was made (tạo lúc), ISO 8601.' })
  createdAt!: string;
}

@ObjectType({ description: 'A page of jobs (trang công việc nền).' })
export class JobConnection extends Connection(Job) {}

@InputType({ description: 'Which jobs; everything given has to hold (bộ lọc công việc nền).' })
export class JobFilter {
  @Field(() => ID, { description: 'Of this province: the unit of its kind (tỉnh, thành phố).' })
  provinceId!: string;

  @Field(() => JobStateEnum, { nullable: true, description: 'Only those that stand so (trạng thái).' })
  state?: JobState | null;

  @Field(() => String, { nullable: true, description: 'Only this kind of work (loại công việc).' })
  task?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A job that is tried again (công việc được chạy lại).' })
export class JobRetried {
  @Field(() => Job, { description: 'The job (công việc).' })
  job!: Job;
}

export const RetryJobResult = createUnionType({
  name: 'RetryJobResult',
  description: 'The job, or why it is not tried again (kết quả chạy lại công việc).',
  types: () => [JobRetried, Refusal, Conflict] as const,
  resolveType: (value) => {
    if ('job' in value) return 'JobRetried';
    return 'current' in value ? 'Conflict' : 'Refusal';
  },
});
