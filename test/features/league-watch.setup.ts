import { type Client, subscribe, watchStandings } from '@thi-dua/client-sdk';
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

/** Somebody with the league table open. */
export function watch(client: Client, { unitId, periodId }: Followed): Watched {
  const controller = new AbortController();
  const seen: string[] = [];
  let look = () => {};
  const follow = async () => {
    const table = { campaignId: campaign, unitId, periodId, directlyBelow: true, first: 3 };
    const told = subscribe(client, watchStandings, { ...table, kinds: ['SECURITY_TEAM'] }, controller);
    for await (const { standingsChanged } of told) {
      const order = standingsChanged.standings.nodes.map(({ name, score }) => `${name}: ${score}`).join(', ');
      if (seen.at(-1) !== order) seen.push(order);
      look();
    }
  };
  const following = follow();
  return {
    seen,
    until: async (order) => {
      const come = new Promise<void>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`Seen so far: ${seen.join(' | ')}`)), 8_000);
        look = () => {
          if (!order.test(seen.at(-1) ?? '')) return;
          clearTimeout(late);
          resolve();
        };
        look();
      });
      await Promise.race([come, following.then(() => Promise.reject(new Error('The stream has ended')))]);
    },
    stop: () => controller.abort(),
  };
}
