import { type Client, standings, standingsChanged, subscribe } from '@thi-dua/client-sdk';
import { campaign } from './standings.setup.ts';

/** The teams of a commune in a period. */
export interface Followed {
  readonly unitId: string;
  readonly periodId: string;
}

export interface Watched {
  /** Waits until the stream has told of this order of the first three and their scores. */
  until(order: RegExp): Promise<void>;
  /** Every order of the first three that was seen, one after the other. */
  readonly seen: readonly string[];
  stop(): void;
}

/** Somebody with the league table open: it is read again whenever the stream says that something changed. */
export function watch(client: Client, { unitId, periodId }: Followed): Watched {
  const controller = new AbortController();
  const seen: string[] = [];
  let told = () => {};
  const follow = async () => {
    const variables = { campaignId: campaign, unitId, periodId };
    for await (const _ of subscribe(client, standingsChanged, variables, controller)) {
      const filter = { parentId: unitId, kinds: ['SECURITY_TEAM' as const] };
      const { standings: page } = await client.request(standings, { periodId, filter, first: 3 });
      const order = page.nodes.map(({ name, score }) => `${name}: ${score}`).join(', ');
      if (seen.at(-1) !== order) seen.push(order);
      told();
    }
  };
  const following = follow();
  return {
    seen,
    until: async (order) => {
      const come = new Promise<void>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`Seen so far: ${seen.join(' | ')}`)), 8_000);
        told = () => {
          if (!order.test(seen.at(-1) ?? '')) return;
          clearTimeout(late);
          resolve();
        };
        told();
      });
      await Promise.race([come, following.then(() => Promise.reject(new Error('The stream has ended')))]);
    },
    stop: () => controller.abort(),
  };
}
