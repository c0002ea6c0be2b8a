import DataLoader from 'dataloader';
import { GraphQLError } from 'graphql';
import type { Queries } from '../data/database.ts';
import type { Holding, Identity } from './principal.ts';
import { relationsOf } from './relations.ts';
import { type Operation, type Rule, rights } from './table.ts';

/** Who asks, and what he may do. Made for one request. */
export interface Access {
  readonly identity: Identity | null;
  /** The rights held today; empty when nobody has signed in. */
  holdings(): Promise<readonly Holding[]>;
  /** A right that allows the operation on this unit; null when none does. */
  allowing(operation: Operation, unitId: string): Promise<Holding | null>;
  /** All rights that allow it there. */
  allAllowing(operation: Operation, unitId: string): Promise<readonly Holding[]>;
}

/** What an {@link Access} is made of. */
export interface AccessSource {
  readonly queries: Queries;
  readonly identity: Identity | null;
  /** The rights held today. */
  read(): Promise<Holding[]>;
}

/** Throws unless somebody has signed in: with a code, as no caller can mend it with other input. */
export function signedIn({ identity }: Pick<Access, 'identity'>): Identity {
  if (identity !== null) return identity;
  throw new GraphQLError('Cần đăng nhập để thực hiện việc này.', {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  });
}

export function accessFor({ queries, identity, read }: AccessSource): Access {
  let reading: Promise<Holding[]> | undefined;
  const holdings = () => {
    reading ??= identity === null ? Promise.resolve([]) : read();
    return reading;
  };
  // Batched, so that a list costs one statement; not remembered, as a change in this request may move the unit.
  const relations = new DataLoader(
    async (unitIds: readonly string[]) => relationsOf(queries, unitIds, await holdings()),
    { cache: false },
  );
  const allAllowing = async (operation: Operation, unitId: string): Promise<readonly Holding[]> => {
    const rule: Rule = rights[operation];
    if (typeof rule === 'string' || identity?.operations?.includes(operation) === false) return [];
    const held = await holdings();
    if (!held.some(({ role }) => rule[role] !== undefined)) return [];
    const related = await relations.load(unitId);
    return held.filter(({ id, role }) => {
      const relation = related.get(id);
      return relation !== undefined && (rule[role]?.includes(relation) ?? false);
    });
  };
  return {
    identity,
    holdings,
    allAllowing,
    allowing: async (operation, unitId) => (await allAllowing(operation, unitId))[0] ?? null,
  };
}
