import type { Reason } from './given-up.ts';
import { openSession, type Session, type SessionOptions } from './session.ts';

export interface SessionLimits {
  /** In milliseconds, for all it asks together: then it is given up. */
  readonly deadline?: number;
}

/** The sessions that are open. */
export interface Sessions {
  open(userId: string | null, limits?: SessionLimits): Session;
  /** Gives up all of them, and every further one: the server stops. */
  giveUp(reason: Reason): void;
}

/** What a request may take unless it is said otherwise, in milliseconds. */
export const usualDeadline = 10_000;

export function openSessions(given: Pick<SessionOptions, 'lend' | 'ask'>): Sessions {
  const sessions = new Set<Session>();
  let closedFor: Reason | undefined;
  return {
    open(userId, { deadline = usualDeadline } = {}) {
      const onEnd = (): void => {
        clearTimeout(timer);
        sessions.delete(session);
      };
      const session = openSession({ ...given, userId, onEnd });
      const timer = setTimeout(() => session.giveUp('TIMEOUT'), deadline).unref();
      sessions.add(session);
      if (closedFor !== undefined) session.giveUp(closedFor);
      return session;
    },
    giveUp(reason) {
      closedFor = reason;
      for (const session of sessions) session.giveUp(reason);
    },
  };
}
