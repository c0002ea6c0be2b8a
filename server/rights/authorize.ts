import type { Role } from '@thi-dua/schema';
import { GraphQLError } from 'graphql';
import type { Queries } from '../data/database.ts';
import type { Holding, Identity } from './principal.ts';
import { type Operation, type Relation, type Rule, rights } from './table.ts';

/** Who asks, and what he may do. Made for one request. */
export interface Access {
  readonly identity: Identity | null;
  /** The rights held today; empty when nobody has signed in. */
  holdings(): Promise<readonly Holding[]>;
  /** The right that allows the operation on this unit; null when none does. */
  allowing(operation: Operation, unitId: string): Promise<Holding | null>;
}

/** Throws unless somebody has signed in: with a code, as no caller can mend it with other input. */
export function signedIn({ identity }: Pick<Access, 'identity'>): Identity {
  if (identity !== null) return identity;
  throw new GraphQLError('Cần đăng nhập để thực hiện việc này.', {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  });
}

export function accessFor(
  queries: Queries,
  identity: Identity | null,
  read: () => Promise<Holding[]>,
): Access {
  let holdings: Promise<Holding[]> | undefined;
  const held = () => {
    holdings ??= identity === null ? Promise.resolve([]) : read();
    return holdings;
  };
  return {
    identity,
    holdings: held,
    async allowing(operation, unitId) {
      const rule: Rule = rights[operation];
      if (typeof rule === 'string') return null;
      if (identity?.operations?.includes(operation) === false) return null;
      const mine = (await held()).filter(({ role }) => rule[role] !== undefined);
      if (mine.length === 0) return null;
      const relations = await relationsTo(queries, unitId, mine);
      return (
        mine.find((holding) =>
          relations.some(({ id, relation }) => id === holding.id && permits(rule, holding.role, relation)),
        ) ?? null
      );
    },
  };
}

function permits(rule: Exclude<Rule, string>, role: Role, relation: Relation): boolean {
  return rule[role]?.includes(relation) ?? false;
}

interface Related {
  readonly id: string;
  readonly relation: Relation;
}

/** How a unit stands to the units of these rights, on the tree of today. What is not visible stands nowhere. */
export async function relationsTo(
  queries: Queries,
  unitId: string,
  holdings: readonly Holding[],
): Promise<Related[]> {
  const country = holdings
    .filter(({ unitId: unit }) => unit === null)
    .map(({ id }): Related => ({ id, relation: 'BELOW' }));
  const local = holdings.filter(({ unitId: unit }) => unit !== null);
  if (local.length === 0) return country;
  const related = await queries.query<Related>(
    `with recursive today as (select (now() at time zone 'Asia/Ho_Chi_Minh')::date as it),
     above (start, id) as (
       select unit, unit from unnest($1::uuid[] || $2::uuid) unit
       union
       select above.start, v.parent_id from above join unit_version v on v.unit_id = above.id, today
       where v.parent_id is not null and v.first_day <= today.it and v.gone_on > today.it)
     select held.id, case
         when held.unit = $2::uuid then 'OWN'
         when exists (select from above where start = $2::uuid and above.id = held.unit) then 'BELOW'
         when exists (select from above where start = held.unit and above.id = $2::uuid) then 'ABOVE'
         else 'SIBLING' end as relation
     from unnest($3::text[], $1::uuid[]) as held (id, unit)
     where exists (select from unit where unit.id = $2::uuid)`,
    [local.map(({ unitId: unit }) => unit), unitId, local.map(({ id }) => id)],
  );
  return [...country, ...related];
}
