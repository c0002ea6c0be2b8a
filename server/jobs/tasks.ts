import { mailNotice } from '../modules/notice/notice.mail.ts';
import { close, repair } from '../modules/period/moments/close.ts';
import { remind, tellOpened } from '../modules/period/moments/tell.ts';
import type { TaskName } from './attempts.ts';
import type { Task } from './task.ts';

/** What each task does. */
export const tasks: Readonly<Record<TaskName, Task>> = {
  'notice.mail': mailNotice,
  'period.open': tellOpened,
  'period.remind': remind,
  'period.close': close,
  'rollup.repair': repair,
};
