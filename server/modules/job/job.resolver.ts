import {
  type Conflict,
  IdempotencyKeyArg,
  type Job,
  JobConnection,
  JobFilter,
  type JobRetried,
  type Refusal,
  RetryJobResult,
} from '@thi-dua/schema';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import type { Page } from '../../data/keyset/page.ts';
import { readJobs } from './list-jobs.ts';
import { retryJob } from './retry-job.ts';

@Resolver()
export class JobResolver {
  @Query(() => JobConnection, {
    nullable: true,
    description:
      'The jobs of a province that are not done yet (công việc nền): what comes next first. null: it is no province, or not yours to administer.',
  })
  jobs(
    @Ctx() context: Context,
    @Arg('filter', () => JobFilter, { description: 'Which jobs.' }) filter: JobFilter,
    @Arg('first', () => Int, { description: 'At most so many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The page after this cursor.' }) after:
      | string
      | null,
  ): Promise<Page<Job> | null> {
    return readJobs(context, filter, { first, after });
  }

  @Mutation(() => RetryJobResult, {
    description:
      'Tries a parked job again from its first attempt (chạy lại công việc đã tạm dừng), once what it failed at is mended.',
  })
  retryJob(
    @Ctx() context: Context,
    @Arg('provinceId', () => ID, { description: 'The province it belongs to (tỉnh, thành phố).' })
    provinceId: string,
    @Arg('id', () => ID, { description: 'The job (công việc).' }) id: string,
    @IdempotencyKeyArg('ONE_REQUEST')
    idempotencyKey: string | null,
  ): Promise<JobRetried | Refusal | Conflict> {
    return retryJob(context, { provinceId, id }, idempotencyKey);
  }
}
