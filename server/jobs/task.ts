import type { Logger } from 'pino';
import type { Database } from '../data/database.ts';
import type { Mailer } from '../mail/mailer.ts';

/** What a job is told: its province, what it is about in words, and ids. It reads everything else again. */
export interface Payload {
  readonly provinceCode: string;
  /** Vietnamese, for administrators. */
  readonly subject: string;
  readonly [name: string]: string;
}

/** What a task may use. */
export interface TaskContext {
  readonly database: Database;
  readonly logger: Logger;
  /** Undefined if no e-mail is sent. */
  readonly mailer: Mailer | undefined;
}

/**
 * What is done later. It may run twice, and late: so it looks at what is true now, and a second time changes nothing.
 * What it throws is tried again after a pause.
 */
export type Task = (payload: Payload, given: TaskContext) => Promise<void>;

/** Thrown by a task for what an administrator can act on: the message is shown to him, in Vietnamese. */
export class TaskFailure extends Error {}
