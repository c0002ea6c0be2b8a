import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { type Rule, rights } from './table.ts';
import { published } from './types.ts';

/** What the schema is held against. */
export interface DeclaredRights {
  readonly rights: Readonly<Record<string, Rule>>;
  readonly published: readonly string[];
}

const ours: DeclaredRights = { rights, published };

/**
 * Holds the table of rights against the schema; throws with all that is missing in it at once: an operation without a
 * rule, a rule without an operation, a way from what is published to what is guarded that is open to everybody.
 */
export function checkRights(schema: GraphQLSchema, declared: DeclaredRights = ours): void {
  const faults = [
    ...operationFaults(schema, declared),
    ...typeFaults(schema, declared),
    ...wayFaults(schema, declared),
  ];
  if (faults.length > 0) throw new Error(`Rights and schema differ:\n  ${faults.join('\n  ')}`);
}

const rootsOf = (schema: GraphQLSchema) =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
    (root) => root != null,
  );

function operationFaults(schema: GraphQLSchema, declared: DeclaredRights): string[] {
  const operations = rootsOf(schema).flatMap((root) => Object.keys(root.getFields()));
  const missing = operations.filter((name) => !(name in declared.rights));
  const idle = Object.keys(declared.rights).filter((name) => !isThere(schema, name, operations));
  return [
    ...missing.map((name) => `${name} has no rule: say in server/rights/table.ts who may do it`),
    ...idle.map((name) => `${name} has a rule and is not in the schema`),
  ];
}

function isThere(schema: GraphQLSchema, name: string, operations: readonly string[]): boolean {
  const [type = '', field] = name.split('.');
  if (field === undefined) return operations.includes(name);
  const declared = schema.getType(type);
  return isObjectType(declared) && field in declared.getFields();
}

function typeFaults(schema: GraphQLSchema, { published }: DeclaredRights): string[] {
  const names = objectsOf(schema).map(({ name }) => name);
  return published
    .filter((name) => !names.includes(name))
    .map((name) => `${name} stands in server/rights/types.ts and is not in the schema`);
}

function objectsOf(schema: GraphQLSchema): GraphQLObjectType[] {
  const roots = rootsOf(schema);
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !isIntrospectionType(type) && !roots.includes(type));
}

/** Ways from a root or a published type to a guarded one that are open to everybody. */
function wayFaults(schema: GraphQLSchema, declared: DeclaredRights): string[] {
  const objects = objectsOf(schema);
  const isGuarded = guardOf(
    objects.map(({ name }) => name),
    declared,
  );
  const roots = rootsOf(schema).flatMap((root) =>
    Object.values(root.getFields())
      .filter(({ name }) => name in declared.rights)
      .map((field) => ({ field, key: field.name })),
  );
  const fields = objects
    .filter(({ name }) => !isGuarded(name))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({ field, key: `${type.name}.${field.name}` })),
    );
  return [...roots, ...fields]
    .filter(({ field, key }) => !isRuled(declared.rights[key]) && goals(schema, field).some(isGuarded))
    .map(({ key, field }) => openWay(key, goals(schema, field).filter(isGuarded)));
}

const openWay = (key: string, guarded: readonly string[]) =>
  `${key} leads to ${guarded.join(', ')} and is open to everybody: give it a rule in server/rights/table.ts, or say in server/rights/types.ts that this is published`;

/** A page is what its node is. */
function guardOf(names: readonly string[], { published }: DeclaredRights): (name: string) => boolean {
  return (name) => {
    const node = name.replace(/(Connection|Edge)$/, '');
    return !published.includes(names.includes(node) ? node : name);
  };
}

const isRuled = (rule: Rule | undefined) => rule !== undefined && rule !== 'PUBLIC';

/** The object types the field can answer with. */
function goals(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): string[] {
  const type = getNamedType(field.type);
  if (isAbstractType(type)) return schema.getPossibleTypes(type).map(({ name }) => name);
  return isObjectType(type) ? [type.name] : [];
}
