import type { Conflict, JobRetried, Refusal } from '@thi-dua/schema';
import type { Context } from '../../context.ts';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { mutate } from '../../mutation/mutate.ts';
import { refuse } from '../../mutation/refusal.ts';
import { findJob, provinceOf, restartJob } from './job.queries.ts';

/** The job to try again. */
export interface JobKey {
  readonly provinceId: string;
  readonly id: string;
}

export function retryJob(
  context: Context,
  asked: JobKey,
  idempotencyKey: string | null,
): Promise<JobRetried | Refusal | Conflict> {
  return mutate(context, {
    operation: 'retryJob',
    unitId: asked.provinceId,
    input: asked,
    idempotencyKey,
    work: () => restart(context, asked),
  });
}

async function restart({ session }: Context, { provinceId, id }: JobKey): Promise<ChangeOutcome<JobRetried>> {
  const provinceCode = (await provinceOf(session, provinceId)) ?? '';
  const before = await findJob(session, provinceCode, id);
  if (before === undefined) {
    throw refuse('NOT_FOUND', 'Không có công việc này, hoặc công việc đã xong.', 'id');
  }
  const job = await restartJob(session, provinceCode, id);
  if (job === undefined) throw refuse('INVALID', 'Chỉ chạy lại được công việc đang tạm dừng.', 'id');
  return { result: { job }, noun: 'job', targetId: id, before, after: job };
}
