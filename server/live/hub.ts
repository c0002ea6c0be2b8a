import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { Database } from '../data/database.ts';
import type { Listening } from '../data/listen.ts';
import { type Follower, openFollower } from './follower.ts';
import { type LiveEvent, liveChannel, readEvent } from './tell.ts';

/** What a subscription waits for. */
export interface Interest {
  readonly userId: string;
  concerns(event: LiveEvent): boolean;
}

/** Where a resolver asks to be woken. */
export interface Live {
  /** Throws when too many follow already. */
  follow(interest: Interest): AsyncIterableIterator<true>;
}

/** Where nobody can follow. */
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

export interface HubOptions {
  readonly database: Pick<Database, 'listen'>;
  readonly logger: Logger;
  readonly limits?: Readonly<Record<keyof typeof liveLimits, number>>;
}

/** Hears for all subscriptions of this server, on one connection, what any server has committed. */
export function openHub({ database, logger, limits = liveLimits }: HubOptions): Hub {
  const followers = new Map<Follower, Interest>();
  let closing = false;
  const hear = (event: LiveEvent): void => {
    for (const [follower, interest] of followers) {
      // His streams end, and his client comes back: with the rights of then, or not at all.
      if (event.kind === 'rights' && event.userIds?.includes(interest.userId)) follower.end();
      else if (interest.concerns(event)) follower.wake();
    }
  };
  let listening: Listening | undefined;
  const start = (): void => {
    listening = database.listen({
      channel: liveChannel,
      heard(payload) {
        const event = readEvent(payload);
        if (event !== undefined) hear(event);
      },
      back() {
        for (const follower of followers.keys()) follower.wake();
      },
      logger,
    });
  };
  const follow = (interest: Interest): Follower => {
    if (closing) throw unavailable();
    const own = [...followers.values()].filter(({ userId }) => userId === interest.userId).length;
    if (own >= limits.perUser) throw tooMany('perUser', limits.perUser);
    if (followers.size >= limits.perServer) throw tooMany('perServer', limits.perServer);
    const follower = openFollower({ pace: limits.pace, onEnd: () => followers.delete(follower) });
    followers.set(follower, interest);
    return follower;
  };
  return {
    start,
    follow,
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

function tooMany(limit: string, atMost: number): GraphQLError {
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
