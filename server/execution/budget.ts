import type { GraphQLError } from 'graphql';
import { type Allowance, tooLarge } from '../operation-limits/limits.ts';

/** What is left for one answer while it is made. */
export interface Budget {
  /** Counts objects of the answer; throws when there are too many. */
  take(nodes: number): void;
  /** Counts bytes of its JSON likewise. */
  write(bytes: number): void;
  /** How many objects have been counted. */
  readonly nodes: number;
  /** Why the answer is given up: a field that threw may have been answered with null. */
  readonly exceeded: GraphQLError | undefined;
}

export function budgetOf({ nodes: mostNodes, bytes: mostBytes }: Allowance): Budget {
  let nodes = 0;
  let bytes = 0;
  let exceeded: GraphQLError | undefined;
  const giveUp = (limit: keyof Allowance, atMost: number): never => {
    exceeded ??= tooLarge(limit, atMost, 'more');
    throw exceeded;
  };
  return {
    take(more) {
      nodes += more;
      if (nodes > mostNodes) giveUp('nodes', mostNodes);
    },
    write(more) {
      bytes += more;
      if (bytes > mostBytes) giveUp('bytes', mostBytes);
    },
    get nodes() {
      return nodes;
    },
    get exceeded() {
      return exceeded;
    },
  };
}
