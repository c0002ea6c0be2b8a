import type { TaskList } from 'graphile-worker';
import { kindOf } from '../errors.ts';
import { type Payload, type Task, type TaskContext, TaskFailure } from './task.ts';

/** The tasks as the library runs them. What they throw becomes words for administrators, with the cause for the log. */
export function taskList(tasks: Readonly<Record<string, Task>>, given: TaskContext): TaskList {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      // Nothing but app_enqueue puts jobs there.
      (payload) => task(payload as Payload, given).catch(inWords),
    ]),
  );
}

const words: Readonly<Record<ReturnType<typeof kindOf>, string>> = {
  INTERNAL_SERVER_ERROR: 'Lỗi của chương trình; chi tiết nằm trong nhật ký máy chủ, theo mã công việc này.',
  BAD_USER_INPUT: 'Lỗi của chương trình; chi tiết nằm trong nhật ký máy chủ, theo mã công việc này.',
  FAILED_TOGETHER: 'Lỗi của chương trình; chi tiết nằm trong nhật ký máy chủ, theo mã công việc này.',
  UNAVAILABLE: 'Cơ sở dữ liệu tạm thời không trả lời.',
  TIMEOUT: 'Cơ sở dữ liệu mất quá nhiều thời gian cho công việc này.',
};

function inWords(error: unknown): never {
  if (error instanceof TaskFailure) throw error;
  throw new TaskFailure(words[kindOf(error)], { cause: error });
}
