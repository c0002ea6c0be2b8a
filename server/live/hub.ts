import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { Listening } from '../data/connection/listen.ts';
import type { Database } from '../data/database.ts';
import { type LiveEvent, liveChannel, readEvent } from '../data/live-event.ts';
import { Follower } from './follower.ts';

/** What a subscription waits for. */
export interface Interest {
  readonly userId: string;
  concerns(event: LiveEvent): boolean;
}

/** Where a resolver asks to be woken. */
export interface Live {
  /** Throws when too many follow already. */
  follow(interest: Interest): AsyncIterableIterator<true, undefined>;
}

/** A hub on which nobody can subscribe. */
export const noLive: Live = {
  follow() {
    throw unavailable();
  },
};

export interface Hub extends Live {
  /** Subscriptions that are open now. */
  readonly open: number;
  /** Begins to hear; until then a subscription is answered once. */
  start(): void;
  /** Ends all of them, and takes no more. */
  close(): Promise<void>;
}

/** How many may follow, and how often each looks. */
export const liveLimits = {
  /** Open subscriptions of one user. */
  perUser: 20,
  perServer: 1_000,
  /** At least so many milliseconds between two readings of one subscription. */
  pace: 500,
} as const;

type Limits = Readonly<Record<keyof typeof liveLimits, number>>;

export interface HubOptions {
  readonly database: Pick<Database, 'listen'>;
  readonly logger: Logger;
  readonly limits?: Limits;
}

/** Hears for all subscriptions of this server, on one connection, what any server has committed. */
export function openHub({ database, logger, limits = liveLimits }: HubOptions): Hub {
  const followers: Followers = new Map();
  let closing = false;
  let listening: Listening | undefined;
  return {
    start() {
      const heard = (payload: string) => hear(followers, readEvent(payload));
      const back = () => wakeAll(followers);
      listening = database.listen({ channel: liveChannel, heard, back, logger });
    },
    follow(interest) {
      if (closing) throw unavailable();
      checkRoom(followers, interest, limits);
      const follower = new Follower({ pace: limits.pace, onEnd: () => followers.delete(follower) });
      followers.set(follower, interest);
      return follower;
    },
    get open() {
      return followers.size;
    },
    async close() {
      closing = true;
      for (const follower of [...followers.keys()]) follower.end();
      await listening?.close();
    },
  };
}

type Followers = Map<Follower, Interest>;

function hear(followers: Followers, event: LiveEvent | undefined): void {
  if (event === undefined) return;
  for (const [follower, interest] of followers) {
    // His streams end, and his client comes back: with the rights of then, or not at all.
    if (event.kind === 'rights' && event.userIds?.includes(interest.userId)) follower.end();
    else if (interest.concerns(event)) follower.wake();
  }
}

function wakeAll(followers: Followers): void {
  for (const follower of followers.keys()) follower.wake();
}

function checkRoom(followers: Followers, { userId }: Interest, limits: Limits): void {
  const own = [...followers.values()].filter((interest) => interest.userId === userId).length;
  if (own >= limits.perUser) throw tooMany('perUser', limits.perUser);
  if (followers.size >= limits.perServer) throw tooMany('perServer', limits.perServer);
}

function tooMany(limit: 'perUser' | 'perServer', atMost: number): GraphQLError {
  const whose = limit === 'perUser' ? 'Bạn đã mở' : 'Máy chủ đang phục vụ';
  return new GraphQLError(
    `${whose} ${atMost} luồng theo dõi trực tiếp, là mức tối đa. Hãy đóng bớt hoặc thử lại sau.`,
    { extensions: { code: 'TOO_MANY_STREAMS', limit, atMost, http: { status: 429 } } },
  );
}

function unavailable(): GraphQLError {
  return new GraphQLError('Máy chủ đang dừng. Vui lòng thử lại sau ít giây.', {
    extensions: { code: 'UNAVAILABLE', http: { status: 503 } },
  });
}
