import { mailNotice } from '../modules/notice/notice.mail.ts';
import type { TaskName } from './attempts.ts';
import type { Task } from './task.ts';

/** What each task does. */
export const tasks: Readonly<Record<TaskName, Task>> = {
  'notice.mail': mailNotice,
};
