import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { rights } from './table.ts';

/** Holds the table of rights against the schema; throws with every operation that has no rule, and every idle rule. */
export function checkRights(schema: GraphQLSchema): void {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const operations = roots.flatMap((root) => Object.keys(root?.getFields() ?? {}));
  const missing = operations.filter((name) => !(name in rights));
  const idle = Object.keys(rights).filter((name) => !isThere(schema, name, operations));
  const faults = [
    ...missing.map((name) => `${name} has no rule: say in server/rights/table.ts who may do it`),
    ...idle.map((name) => `${name} has a rule and is not in the schema`),
  ];
  if (faults.length > 0) throw new Error(`Rights and schema differ:\n  ${faults.join('\n  ')}`);
}

function isThere(schema: GraphQLSchema, name: string, operations: readonly string[]): boolean {
  const [type = '', field] = name.split('.');
  if (field === undefined) return operations.includes(name);
  return field in ((schema.getType(type) as GraphQLObjectType | undefined)?.getFields() ?? {});
}
